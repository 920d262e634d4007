package vn.thuocdo.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thuocdo.diagnostic.Diagnostics;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;

/** Conditions on the scores and the data under which a pipeline is to stop. */
final class ScoreGates {

    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,20})?");
    private static final int MOST_NAMED = 5;

    @Option(names = "--fail-under", paramLabel = "PERCENT")
    private String failUnder;

    @Mixin
    private FaultGate faults;

    /** Refuses gates that cannot be understood, before anything is read. */
    void check() {
        if (failUnder != null && !PERCENT.matcher(failUnder).matches()) {
            throw new UsageException("badValue", "--fail-under", failUnder, "80, 99.5");
        }
        faults.check();
    }

    /** Whether the gates hold; says which do not. */
    ExitStatus judge(Scoreboard board, Diagnostics diagnostics, Console console) {
        ExitStatus status = faults.judge(diagnostics, console);
        if (failUnder == null) {
            return status;
        }
        BigFraction bound = Quantity.of(new BigDecimal(failUnder), true).ratio();
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
        console.say(console.messages().counted("console.gateUnder", below.size(), failUnder, String.join(", ", names)));
        return ExitStatus.GATE_FAILED;
    }
}
