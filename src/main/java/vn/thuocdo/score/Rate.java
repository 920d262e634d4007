package vn.thuocdo.score;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Denominator;
import vn.thuocdo.judge.Verdict;

/**
 * Items counted, and the exact rate over a denominator.
 *
 * @param assigned how many items, whatever the denominator; without cancelled and not-applicable ones
 * @param denominator how many items the rate is taken over
 * @param completed how many are met
 * @param credit the sum of what they earned
 */
public record Rate(int assigned, int denominator, int completed, BigFraction credit) {

    static Rate of(List<Verdict> verdicts, Denominator over) {
        int assigned = 0;
        int denominator = 0;
        int completed = 0;
        BigFraction credit = BigFraction.ZERO;
        for (Verdict verdict : verdicts) {
            assigned += Denominator.ASSIGNED.contains(verdict) ? 1 : 0;
            completed += verdict.isMet() ? 1 : 0;
            if (over.contains(verdict)) {
                denominator++;
                credit = credit.add(verdict.credit());
            }
        }
        return new Rate(assigned, denominator, completed, credit);
    }

    /** Credit ÷ denominator, 1 for all; absent where there is no denominator: not assessable. */
    public Optional<BigFraction> value() {
        return denominator == 0 ? Optional.empty() : Optional.of(credit.divide(denominator));
    }

    /** Whether everything in the denominator is completed. */
    public boolean isFull() {
        return value().filter(BigFraction::isOne).isPresent();
    }
}
