package vn.thuocdo.judge.credit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.measurement.Calculation;

/**
 * 1 if met, else the credit of the highest step that was exceeded, else 0 (PEMANDU: 0.5 for over half; Vietnamese ICT
 * indices: full, half, none). The part of the target that was reached is computed as for {@link ProportionalCredit}.
 *
 * @param steps from the highest down
 */
public record SteppedCredit(List<Step> steps) implements Credit {

    /**
     * A step below the target.
     *
     * @param over the part of the target that has to be exceeded
     * @param earns from 0 to 1
     */
    public record Step(BigFraction over, BigFraction earns) {}

    public SteppedCredit {
        steps = List.copyOf(steps);
    }

    @Override
    public String word() {
        return "stepped";
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(
                "steps",
                steps.stream()
                        .map(step -> "> " + Share.percent(step.over()) + ": " + Share.percent(step.earns()))
                        .collect(Collectors.joining("; ")));
    }

    @Override
    public BigFraction of(CreditInput item) {
        if (item.met()) {
            return BigFraction.ONE;
        }
        return item.measurement()
                .attainment()
                .flatMap(reached -> steps.stream()
                        .filter(step -> reached.compareTo(step.over()) > 0)
                        .findFirst())
                .map(Step::earns)
                .orElse(BigFraction.ZERO);
    }

    @Override
    public Optional<Calculation> calculation(CreditInput item) {
        return item.met() ? Optional.empty() : item.measurement().quotient();
    }
}
