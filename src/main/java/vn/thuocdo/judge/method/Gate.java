package vn.thuocdo.judge.method;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Quantity;

/**
 * A condition of a tier in addition to its bound: how many items of the denominator must have, or may have, a trait,
 * such as {@code exceeded at least 30%} (Quy định 366-QĐ/TW).
 *
 * @param percent of the items of the denominator, each counted once: at least this many, of late ones at most
 * @param at where the method states it
 */
public record Gate(Trait trait, BigDecimal percent, Location at) {

    /** A trait of an item. */
    public enum Trait {
        DONE("done", Comparison.AT_LEAST),
        /** Neither late nor overdue, or excused. */
        ON_TIME("on time", Comparison.AT_LEAST),
        /** Met by more than its target, where higher is better and the target is above zero. */
        EXCEEDED("exceeded", Comparison.AT_LEAST),
        /** Met after its deadline, or overdue, and not excused. */
        LATE("late", Comparison.AT_MOST);

        private final String words;
        private final Comparison bound;

        Trait(String words, Comparison bound) {
            this.words = words;
            this.bound = bound;
        }

        /** The words in methods: {@code on time}. */
        public String words() {
            return words;
        }

        /** Whether it is a least or a largest number of such items. */
        public Comparison bound() {
            return bound;
        }

        /** @param timeUnknown how an item counts if it is not known when it was met */
        public boolean of(JudgedItem item, TimeUnknown timeUnknown) {
            boolean delayed = item.isDelayed(timeUnknown);
            return switch (this) {
                case ON_TIME -> !delayed;
                case LATE -> delayed;
                case DONE -> item.isMet();
                case EXCEEDED -> item.isExceeded();
            };
        }

        /** Whether it is about time; such gates look only at items that are due. */
        public boolean isOfTime() {
            return this == ON_TIME || this == LATE;
        }
    }

    /**
     * Whether this number of items with the trait satisfies the gate, exactly. With an empty denominator every gate
     * holds.
     *
     * @param denominator from 0
     */
    public boolean holds(int items, int denominator) {
        BigFraction asked = Quantity.of(percent, true).ratio().multiply(denominator);
        return trait.bound().holds(BigFraction.of(items), asked);
    }

    /** Whether it asks for every item. */
    public boolean isOfAll() {
        return trait.bound() == Comparison.AT_LEAST && percent.compareTo(BigDecimal.valueOf(100)) == 0;
    }

    /** Whether it can be decided only where items have deadlines. */
    public boolean needsDeadlines() {
        return trait.isOfTime();
    }

    /** As a method file writes it: {@code all done}, {@code late at most 20%}. */
    public String text() {
        if (isOfAll()) {
            return "all " + trait.words();
        }
        return trait.words() + (trait.bound() == Comparison.AT_LEAST ? " at least " : " at most ")
                + percent.stripTrailingZeros().toPlainString() + "%";
    }
}
