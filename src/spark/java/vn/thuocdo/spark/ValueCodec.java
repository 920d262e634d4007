package vn.thuocdo.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Values of the tool as bytes, for the way from one machine to another and for no longer: both sides run the same classes.
 * It writes records by their components, and what these are made of; so there is no second account of what a value is.
 */
final class ValueCodec {

    private final List<Object> known;
    private final IdentityHashMap<Object, Integer> places = new IdentityHashMap<>();

    /** @param known what both sides have already, in the same order: of these only the place is written */
    ValueCodec(List<?> known) {
        this.known = List.copyOf(known);
        for (int place = 0; place < this.known.size(); place++) {
            places.put(this.known.get(place), place);
        }
    }

    /** @throws IllegalArgumentException if it holds something that is neither a value of the tool nor of the JDK */
    byte[] encode(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            new ValueWriter(out, places).write(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The value that was encoded, where the same things were known. */
    <T> T decode(byte[] bytes, Class<T> type) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return type.cast(new ValueReader(in, known).read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
