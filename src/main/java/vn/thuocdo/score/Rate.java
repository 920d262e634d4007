package vn.thuocdo.score;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Denominator;
import vn.thuocdo.judge.Outcome;
import vn.thuocdo.judge.Verdict;

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

    static Rate of(List<Verdict> verdicts, Denominator over) {
        int assigned = 0;
        int denominator = 0;
        int completed = 0;
        ExactSum weight = new ExactSum();
        ExactSum credit = new ExactSum();
        for (Verdict verdict : verdicts) {
            assigned += verdict.outcome() instanceof Outcome.Excluded ? 0 : 1;
            if (over.contains(verdict)) {
                denominator++;
                completed += verdict.isMet() ? 1 : 0;
                weight.add(verdict.weight());
                if (!verdict.credit().isZero()) {
                    credit.add(earned(verdict));
                }
            }
        }
        return new Rate(assigned, denominator, completed, weight.value(), credit.value());
    }

    /** Most items that earn anything earn all of their weight. */
    private static BigFraction earned(Verdict verdict) {
        return verdict.credit().equals(BigFraction.ONE)
                ? verdict.weight()
                : verdict.weight().multiply(verdict.credit());
    }

    /** The rate of several units together, each item once. */
    public static Rate sum(List<Rate> rates) {
        int assigned = 0;
        int denominator = 0;
        int completed = 0;
        ExactSum weight = new ExactSum();
        ExactSum credit = new ExactSum();
        for (Rate rate : rates) {
            assigned += rate.assigned;
            denominator += rate.denominator;
            completed += rate.completed;
            weight.add(rate.weight);
            credit.add(rate.credit);
        }
        return new Rate(assigned, denominator, completed, weight.value(), credit.value());
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
