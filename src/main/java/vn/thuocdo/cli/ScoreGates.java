package vn.thuocdo.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;

/** Conditions on the scores and the data under which a pipeline is to stop. */
final class ScoreGates {

    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,20})?");
    private static final int MOST_NAMED = 5;

    private final OptionSpec failUnder = Options.text("PERCENT", "--fail-under");
    private final FaultGate faults = new FaultGate();

    void addTo(CommandSpec command) {
        command.addOption(failUnder);
        faults.addTo(command);
    }

    /** Refuses gates that cannot be understood, before anything is read. */
    void check() {
        String percent = failUnder.getValue();
        if (percent != null && !PERCENT.matcher(percent).matches()) {
            throw new UsageException("badValue", "--fail-under", percent, "80, 99.5");
        }
        faults.check();
    }

    /** Refuses a bound where there are several rates of each unit. */
    void requireNoBound() {
        if (failUnder.getValue() != null) {
            throw new UsageException("oneMethodForBound");
        }
    }

    /** The rate in percent below which a unit fails; absent where none was asked for. */
    Optional<BigDecimal> failUnder() {
        return Optional.<String>ofNullable(failUnder.getValue()).map(BigDecimal::new);
    }

    /** Whether the gates hold; says which do not. */
    ExitStatus judge(Scoreboard board, Findings diagnostics, Console console) {
        ExitStatus status = faults.judge(diagnostics, console);
        String percent = failUnder.getValue();
        if (percent == null) {
            return status;
        }
        BigFraction bound = Quantity.of(new BigDecimal(percent), true).ratio();
        List<Scorecard> below = board.cards().stream()
                .filter(card -> card.rate()
                        .value()
                        .filter(rate -> rate.compareTo(bound) < 0)
                        .isPresent())
                .toList();
        if (below.isEmpty()) {
            return status;
        }
        List<String> names = new ArrayList<>(
                below.stream().limit(MOST_NAMED).map(card -> card.unit().id()).toList());
        if (below.size() > MOST_NAMED) {
            names.add("…");
        }
        console.say(console.messages().counted("console.gateUnder", below.size(), percent, String.join(", ", names)));
        return ExitStatus.GATE_FAILED;
    }
}
