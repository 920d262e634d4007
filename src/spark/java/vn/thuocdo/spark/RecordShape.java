package vn.thuocdo.spark;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** How a type of records is taken apart and put together again, by its own constructor, which checks it. */
final class RecordShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Constructor<?> constructor;
    private final List<Method> components = new ArrayList<>();

    private RecordShape(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = new Class<?>[parts.length];
        for (int i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
            Method component = parts[i].getAccessor();
            component.setAccessible(true);
            components.add(component);
        }
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has it", e);
        }
        constructor.setAccessible(true);
    }

    /** @throws IllegalArgumentException if it is no type of records */
    static RecordShape of(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("no value that goes from machine to machine: " + type.getName());
        }
        return SHAPES.get(type);
    }

    int size() {
        return components.size();
    }

    /** The n-th component of a record. */
    Object get(Object from, int place) {
        return called(() -> components.get(place).invoke(from));
    }

    /** The record of some components. */
    Object made(Object... parts) {
        return called(() -> constructor.newInstance(parts));
    }

    private interface Call {
        Object made() throws ReflectiveOperationException;
    }

    private static Object called(Call call) {
        try {
            return call.made();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
