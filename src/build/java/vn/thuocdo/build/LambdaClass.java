package vn.thuocdo.build;

import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The class of one lambda. */
final class LambdaClass {

    private static final String FACTORY = "of";
    private static final String ONLY = "only";

    private final String name;

    /** From what the lambda captures to the interface that it implements. */
    private final String shape;

    private final Type[] captured;
    private final Type implemented;
    private final String constructor;
    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);

    LambdaClass(String name, String shape) {
        this.name = name;
        this.shape = shape;
        captured = Type.getArgumentTypes(shape);
        implemented = Type.getReturnType(shape);
        constructor = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
    }

    String name() {
        return name;
    }

    /** Leaves the lambda on the stack in place of what it captures. */
    void use(MethodVisitor code) {
        if (captured.length == 0) {
            code.visitFieldInsn(Opcodes.GETSTATIC, name, ONLY, implemented.getDescriptor());
        } else {
            code.visitMethodInsn(Opcodes.INVOKESTATIC, name, FACTORY, shape, false);
        }
    }

    /**
     * @param erased the type of the method of the interface
     * @param body what the lambda does: a method that takes what is captured and then the parameters
     * @param instantiated the type of the method of the interface, with the types that its variables stand for here
     */
    byte[] bytes(String host, String method, Type erased, Handle body, Type instantiated) {
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        String[] interfaces = {implemented.getInternalName()};
        writer.visit(Opcodes.V17, access, name, null, "java/lang/Object", interfaces);
        writer.visitNestHost(host);
        writeConstructor();
        writeFactory();
        if (captured.length == 0) {
            writeOnly();
        }
        writeMethod(method, erased, body, instantiated);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private void writeConstructor() {
        MethodVisitor code = method(Opcodes.ACC_PRIVATE, "<init>", constructor);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        int local = 1;
        for (int i = 0; i < captured.length; i++) {
            String type = captured[i].getDescriptor();
            writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), type, null, null);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            local = load(code, captured[i], local);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), type);
        }
        end(code, Type.VOID_TYPE);
    }

    private void writeFactory() {
        MethodVisitor code = method(Opcodes.ACC_STATIC, FACTORY, shape);
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        int local = 0;
        for (Type type : captured) {
            local = load(code, type, local);
        }
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", constructor, false);
        end(code, implemented);
    }

    /** A lambda that captures nothing is made once. */
    private void writeOnly() {
        String type = implemented.getDescriptor();
        writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ONLY, type, null, null);
        MethodVisitor code = method(Opcodes.ACC_STATIC, "<clinit>", "()V");
        code.visitMethodInsn(Opcodes.INVOKESTATIC, name, FACTORY, shape, false);
        code.visitFieldInsn(Opcodes.PUTSTATIC, name, ONLY, type);
        end(code, Type.VOID_TYPE);
    }

    private void writeMethod(String method, Type erased, Handle body, Type instantiated) {
        MethodVisitor code = method(Opcodes.ACC_PUBLIC, method, erased.getDescriptor());
        if (body.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            code.visitTypeInsn(Opcodes.NEW, body.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        for (int i = 0; i < captured.length; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, field(i), captured[i].getDescriptor());
        }
        List<Type> taken = LambdaBody.taken(body);
        Type[] given = erased.getArgumentTypes();
        Type[] known = instantiated.getArgumentTypes();
        int local = 1;
        for (int i = 0; i < given.length; i++) {
            local = load(code, given[i], local);
            Conversion.convert(code, given[i], known[i]);
            Conversion.convert(code, known[i], taken.get(captured.length + i));
        }
        code.visitMethodInsn(
                LambdaBody.instruction(body), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        Conversion.convert(code, LambdaBody.returned(body), erased.getReturnType());
        end(code, erased.getReturnType());
    }

    private MethodVisitor method(int access, String method, String type) {
        MethodVisitor code = writer.visitMethod(access, method, type, null, null);
        code.visitCode();
        return code;
    }

    private static void end(MethodVisitor code, Type returned) {
        code.visitInsn(returned.getOpcode(Opcodes.IRETURN));
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private static String field(int captured) {
        return "captured" + captured;
    }

    /** @return the local variable after this one */
    private static int load(MethodVisitor code, Type type, int local) {
        code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
        return local + type.getSize();
    }
}
