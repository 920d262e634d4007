package vn.thuocdo.testing;

import java.util.stream.LongStream;

/**
 * The seeds of generated cases. A test that fails shows its seed in its name; {@code -Dthuocdo.seed=N} then runs that one
 * alone, and {@code -Dthuocdo.seeds=N} runs so many where there are else a hundred or a thousand.
 */
public final class Seeds {

    private static final int MANY = 60;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    private Seeds() {}

    /** For {@code @MethodSource}. */
    public static LongStream many() {
        return upTo(MANY);
    }

    /** For cases of which each is tried in many ways. */
    public static LongStream hundred() {
        return upToAsked(HUNDRED);
    }

    /** For cases that take a few milliseconds each. */
    public static LongStream thousand() {
        return upToAsked(THOUSAND);
    }

    private static LongStream upToAsked(int unlessAsked) {
        return upTo(Integer.getInteger("thuocdo.seeds", unlessAsked));
    }

    private static LongStream upTo(int last) {
        Long only = Long.getLong("thuocdo.seed");
        return only == null ? LongStream.rangeClosed(1, last) : LongStream.of(only);
    }
}
