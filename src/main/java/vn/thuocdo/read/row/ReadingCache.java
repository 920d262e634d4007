package vn.thuocdo.read.row;

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
final class ReadingCache<T> {

    /** The number of texts that are kept; a column with more starts again, so that memory stays limited. */
    private static final int KEPT = 1 << 16;

    private final Map<String, Optional<T>> known = new HashMap<>();

    /** The reading of a text, which is read where it is not known yet. */
    T of(String text, Function<String, T> reader) {
        Optional<T> reading = known(text);
        return reading.isPresent() ? reading.get() : keep(text, reader.apply(text));
    }

    /** The reading of a text; empty where it is not known yet. */
    Optional<T> known(String text) {
        return known.getOrDefault(text, Optional.empty());
    }

    /** Keeps a reading, and returns it. */
    T keep(String text, T reading) {
        if (known.size() == KEPT) {
            known.clear();
        }
        known.put(text, Optional.of(reading));
        return reading;
    }
}
