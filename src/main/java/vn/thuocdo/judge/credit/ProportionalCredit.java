package vn.thuocdo.judge.credit;

import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.measurement.Calculation;

/**
 * In proportion to the target: actual ÷ target; where lower is better target ÷ actual, and once met 2 − actual ÷
 * target, which is 2 at 0 (PEMANDU, Vietnamese ICT indices). Where there is no such ratio (a range, an exact value, a
 * target of 0 or below) 1 if met, else 0.
 *
 * @param cap the most that an item earns, from 1 up; absent for no limit
 */
public record ProportionalCredit(Optional<BigFraction> cap) implements Credit {
    public ProportionalCredit {
        if (cap.isPresent() && cap.get().compareTo(BigFraction.ONE) < 0) {
            throw new IllegalArgumentException("an item that is met earns 1");
        }
    }

    @Override
    public String word() {
        return "proportional";
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("cap", cap.map(Share::percent).orElse("none"));
    }

    @Override
    public BigFraction of(CreditInput item) {
        BigFraction reached = Share.notNegative(item.measurement().attainment().orElseGet(item::oneIfMet));
        BigFraction earned = item.met() ? reached : Share.least(reached, BigFraction.ONE);
        return cap.map(most -> Share.least(earned, most)).orElse(earned);
    }

    @Override
    public Optional<Calculation> calculation(CreditInput item) {
        return item.measurement().quotient();
    }
}
