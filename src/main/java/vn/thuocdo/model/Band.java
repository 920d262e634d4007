package vn.thuocdo.model;

import java.util.OptionalInt;

/**
 * A range of the number of assigned items.
 *
 * @param lower the least number of items in it
 * @param upper the least number of the band above; absent for the highest
 */
public record Band(int lower, OptionalInt upper) {

    /** Its lower bound: {@code 20}. */
    public String id() {
        return String.valueOf(lower);
    }

    /** {@code ≥20}, {@code 10–19}, {@code <10}: the same in every language. */
    public String label() {
        if (upper.isEmpty()) {
            return "≥" + lower;
        }
        return lower == 0 ? "<" + upper.getAsInt() : lower + "–" + (upper.getAsInt() - 1);
    }

    public boolean reachedBy(int assigned) {
        return assigned >= lower;
    }

    /** Written out for the same reason as that of {@link Tier}. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Band band && band.lower == lower && band.upper.equals(upper);
    }

    @Override
    public int hashCode() {
        return 31 * lower + upper.hashCode();
    }
}
