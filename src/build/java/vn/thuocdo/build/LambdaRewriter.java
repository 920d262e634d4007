package vn.thuocdo.build;

import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Passes a class on, with the use of another class in place of each lambda. */
final class LambdaRewriter extends ClassVisitor {

    private final String name;
    private final Map<String, byte[]> lambdas = new LinkedHashMap<>();
    private String host;

    LambdaRewriter(String name, ClassWriter writer) {
        super(Opcodes.ASM9, writer);
        this.name = name;
        host = name;
    }

    String name() {
        return name;
    }

    /** The outermost class: the virtual machine calls it the host of the nest. */
    String host() {
        return host;
    }

    /** The new classes by their names. */
    Map<String, byte[]> lambdas() {
        return lambdas;
    }

    @Override
    public void visitNestHost(String outermost) {
        host = outermost;
        super.visitNestHost(outermost);
    }

    @Override
    public MethodVisitor visitMethod(int access, String method, String type, String generic, String[] thrown) {
        return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, method, type, generic, thrown)) {
            @Override
            public void visitInvokeDynamicInsn(String called, String shape, Handle bootstrap, Object... arguments) {
                if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                        && bootstrap.getName().equals("metafactory")) {
                    useLambda(mv, called, shape, arguments);
                } else {
                    super.visitInvokeDynamicInsn(called, shape, bootstrap, arguments);
                }
            }
        };
    }

    private void useLambda(MethodVisitor code, String called, String shape, Object... arguments) {
        LambdaClass lambda = new LambdaClass(name + "$lambda$" + (lambdas.size() + 1), shape);
        Type erased = (Type) arguments[0];
        Handle body = (Handle) arguments[1];
        Type instantiated = (Type) arguments[2];
        lambdas.put(lambda.name(), lambda.bytes(host, called, erased, body, instantiated));
        lambda.use(code);
    }
}
