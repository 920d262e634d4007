package vn.thuocdo.score;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.method.Denominator;

/**
 * Items counted, and the exact rate over a denominator.
 *
 * @param assigned how many items, whatever the denominator; without cancelled and not-applicable ones
 * @param denominator how many items the rate is taken over
 * @param completed how many of those are met
 * @param weight the sum of their weights
 * @param credit the sum of what they earned, each by its weight
 */
public record Rate(int assigned, int denominator, int completed, BigFraction weight, BigFraction credit) {

    // Both written out, because Java builds those of a record at their first use, which takes long in a short run.
    @Override
    public boolean equals(Object other) {
        return other instanceof Rate that
                && assigned == that.assigned
                && denominator == that.denominator
                && completed == that.completed
                && weight.equals(that.weight)
                && credit.equals(that.credit);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * assigned + denominator) + completed;
    }

    static Rate of(Tally tally, Denominator over) {
        Sum sum = new Sum();
        for (Tally.Count count : tally.counts()) {
            sum.add(count, over);
        }
        return sum.rate();
    }

    static Rate of(List<Verdict> verdicts, Denominator over) {
        return of(Tally.of(verdicts), over);
    }

    /** The rate of several units together, each item once. */
    public static Rate sum(List<Rate> rates) {
        Sum sum = new Sum();
        for (Rate rate : rates) {
            sum.add(rate);
        }
        return sum.rate();
    }

    /** Adds up the items of a rate. */
    static final class Sum {
        private int assigned;
        private int denominator;
        private int completed;
        private final ExactSum weight = new ExactSum();
        private final ExactSum credit = new ExactSum();

        void add(Tally.Count count, Denominator over) {
            ItemShare share = count.share();
            int items = count.items();
            assigned += share.has(ItemTrait.EXCLUDED) ? 0 : items;
            if (over.contains(share)) {
                denominator += items;
                completed += share.isMet() ? items : 0;
                weight.add(share.weight(), items);
                if (!share.credit().isZero()) {
                    credit.add(share.earned(), items);
                }
            }
        }

        private void add(Rate rate) {
            assigned += rate.assigned;
            denominator += rate.denominator;
            completed += rate.completed;
            weight.add(rate.weight);
            credit.add(rate.credit);
        }

        Rate rate() {
            return new Rate(assigned, denominator, completed, weight.value(), credit.value());
        }
    }

    /** Credit ÷ weight, 1 for all; absent if nothing in the denominator has a weight: not assessable. */
    public Optional<BigFraction> value() {
        return weight.isZero() ? Optional.empty() : Optional.of(credit.divide(weight));
    }

    /** Whether everything in the denominator is completed, and the rate is 1 or more. */
    public boolean isFull() {
        return completed == denominator && isWhole();
    }

    /** Whether the rate is 1 or more although not everything in the denominator is completed. */
    public boolean leavesOpen() {
        return completed < denominator && isWhole();
    }

    private boolean isWhole() {
        return value().filter(rate -> rate.compareTo(BigFraction.ONE) >= 0).isPresent();
    }
}
