package vn.thuocdo.judge.credit;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.measurement.Calculation;

/**
 * The actual in proportion to that of the best unit in the same task: actual ÷ best, or best ÷ actual where lower is
 * better, from 0 to 1 (Vietnamese ICT indices: normalised by the best unit). Where there is no such ratio, 1 if met,
 * else 0.
 */
public record BestCredit() implements Credit {

    @Override
    public String word() {
        return "best";
    }

    @Override
    public BigFraction of(CreditInput item) {
        if (hasDirection(item) && item.measurement().actual().equals(best(item))) {
            return BigFraction.ONE;
        }
        return calculation(item).map(part -> Share.notNegative(part.value())).orElseGet(item::oneIfMet);
    }

    @Override
    public Optional<Calculation> calculation(CreditInput item) {
        BigFraction actual = item.measurement().actual();
        BigFraction whole = item.measurement().isHigherBetter() ? best(item) : actual;
        BigFraction part = item.measurement().isHigherBetter() ? actual : best(item);
        return hasDirection(item) && whole.signum() > 0
                ? Optional.of(Calculation.quotient(part, whole))
                : Optional.empty();
    }

    private static boolean hasDirection(CreditInput item) {
        return item.measurement().isHigherBetter() || item.measurement().isLowerBetter();
    }

    private static BigFraction best(CreditInput item) {
        return item.best().orElse(item.measurement().actual());
    }

    @Override
    public boolean comparesUnits() {
        return true;
    }
}
