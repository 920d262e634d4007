package vn.thuocdo.build;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** From the type of what is on the stack to another one, as the language does it where a lambda is called. */
final class Conversion {

    private static final Type OBJECT = Type.getType(Object.class);

    private static final Map<Type, Type> BOXES = Map.of(
            Type.BOOLEAN_TYPE, Type.getType(Boolean.class),
            Type.CHAR_TYPE, Type.getType(Character.class),
            Type.BYTE_TYPE, Type.getType(Byte.class),
            Type.SHORT_TYPE, Type.getType(Short.class),
            Type.INT_TYPE, Type.getType(Integer.class),
            Type.FLOAT_TYPE, Type.getType(Float.class),
            Type.LONG_TYPE, Type.getType(Long.class),
            Type.DOUBLE_TYPE, Type.getType(Double.class));

    private Conversion() {}

    static void convert(MethodVisitor code, Type from, Type to) {
        if (to.getSort() == Type.VOID) {
            if (from.getSize() > 0) {
                code.visitInsn(from.getSize() == 1 ? Opcodes.POP : Opcodes.POP2);
            }
        } else if (BOXES.containsKey(from) && BOXES.containsKey(to)) {
            widen(code, from, to);
        } else if (BOXES.containsKey(from)) {
            Type box = BOXES.get(from);
            String type = Type.getMethodDescriptor(box, from);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, box.getInternalName(), "valueOf", type, false);
        } else if (BOXES.containsKey(to)) {
            unbox(code, from, to);
        } else if (!from.equals(to) && !to.equals(OBJECT)) {
            code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
    }

    private static void unbox(MethodVisitor code, Type from, Type to) {
        Type number = BOXES.keySet().stream()
                .filter(primitive -> BOXES.get(primitive).equals(from))
                .findAny()
                .orElse(to);
        String box = BOXES.get(number).getInternalName();
        code.visitTypeInsn(Opcodes.CHECKCAST, box);
        String method = number.getClassName() + "Value";
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, box, method, Type.getMethodDescriptor(number), false);
        widen(code, number, to);
    }

    private static void widen(MethodVisitor code, Type from, Type to) {
        if (from.equals(Type.INT_TYPE) && to.equals(Type.LONG_TYPE)) {
            code.visitInsn(Opcodes.I2L);
        } else if (from.equals(Type.INT_TYPE) && to.equals(Type.DOUBLE_TYPE)) {
            code.visitInsn(Opcodes.I2D);
        } else if (!from.equals(to)) {
            throw new IllegalArgumentException("a conversion that is not written here: " + from + " to " + to);
        }
    }
}
