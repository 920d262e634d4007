package vn.thuocdo.judge;

import java.math.BigDecimal;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Quantity;

/**
 * A condition of a tier beside its bound: how many items of the denominator have to have a trait, or may have it, such as
 * {@code exceeded at least 30%} (Quy định 366-QĐ/TW).
 *
 * @param percent of the items of the denominator, each counted once: at least so many, of late ones at most
 * @param at where the method states it
 */
public record Gate(Trait trait, BigDecimal percent, Location at) {

    /** What can be said of an item. */
    public enum Trait {
        DONE("done", Comparison.AT_LEAST, Verdict::isMet),
        /** Met at or before its deadline, or after it for a cause that excuses the delay. */
        ON_TIME("on time", Comparison.AT_LEAST, verdict -> verdict.isMet() && !verdict.isDelayed()),
        /** Met by more than its target, where higher is better and the target is above zero. */
        EXCEEDED("exceeded", Comparison.AT_LEAST, Verdict::isExceeded),
        /** Met after its deadline, with no cause that excuses it. */
        LATE("late", Comparison.AT_MOST, Verdict::isDelayed);

        private final String words;
        private final Comparison bound;
        private final Predicate<Verdict> test;

        Trait(String words, Comparison bound, Predicate<Verdict> test) {
            this.words = words;
            this.bound = bound;
            this.test = test;
        }

        /** The words in methods: {@code on time}. */
        public String words() {
            return words;
        }

        /** Whether a tier asks for at least so many such items, or allows at most so many. */
        public Comparison bound() {
            return bound;
        }

        public boolean of(Verdict verdict) {
            return test.test(verdict);
        }
    }

    /**
     * Whether so many items with the trait are enough, or not too many, exactly.
     *
     * @param denominator above 0
     */
    public boolean holds(int items, int denominator) {
        return trait.bound()
                .holds(
                        BigFraction.of(items, denominator),
                        Quantity.of(percent, true).ratio());
    }

    /** Whether it asks for every item. */
    public boolean isOfAll() {
        return trait.bound() == Comparison.AT_LEAST && percent.compareTo(BigDecimal.valueOf(100)) == 0;
    }

    /** Whether it can be decided only where items have deadlines. */
    public boolean needsDeadlines() {
        return trait == Trait.ON_TIME || trait == Trait.LATE;
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
