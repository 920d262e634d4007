package vn.thuocdo.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What texts were read as: many rows have the same few, and each of these is read once. Readings that are kept must
 * depend on the text alone, and leave nothing to report, which has to be said of every row.
 *
 * @param <T> a reading; immutable, since rows share it
 */
final class Readings<T> {

    /** So many texts are kept; a column with more starts anew, so that memory stays bounded. */
    private static final int KEPT = 1 << 16;

    private final Map<String, T> known = new HashMap<>();

    /** The reading of a text, which is read where it is not known yet. */
    T of(String text, Function<String, T> reader) {
        T reading = known.get(text);
        return reading != null ? reading : keep(text, reader.apply(text));
    }

    /** The reading of a text; empty where it is not known yet. */
    Optional<T> known(String text) {
        return Optional.ofNullable(known.get(text));
    }

    /** Keeps a reading, and returns it. */
    T keep(String text, T reading) {
        if (known.size() == KEPT) {
            known.clear();
        }
        known.put(text, reading);
        return reading;
    }
}
