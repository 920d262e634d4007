package vn.thuocdo.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.thuocdo.diagnostic.Quotation;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.model.Unit;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.run.GateFailure;
import vn.thuocdo.run.Outcome;
import vn.thuocdo.run.Refusal;

/** The messages about a run, in addition to its findings and documents. */
final class OutcomeText {

    /** Units that a failed gate names. */
    private static final int MOST_NAMED = 5;

    private final Outcome<?> outcome;
    private final Messages messages;
    private final String command;

    /** @param command as it was called: {@code thuocdo score} */
    OutcomeText(Outcome<?> outcome, Messages messages, String command) {
        this.outcome = outcome;
        this.messages = messages;
        this.command = command;
    }

    /** Why there is no result, or what it lacks; one line each. */
    List<String> reservations() {
        int rows = outcome.leftOut().size();
        if (outcome.refusal().isPresent()) {
            return refusal(outcome.refusal().get(), rows);
        }
        return rows > 0 ? List.of(messages.counted("console.partial", rows)) : List.of();
    }

    private List<String> refusal(Refusal refusal, int rows) {
        if (refusal instanceof Refusal.Misuse misuse) {
            return misuse(misuse.error(), misuse.arguments(), messages, command);
        }
        if (refusal instanceof Refusal.Faulty faulty && faulty.mayGoOn()) {
            return List.of(
                    rows == 0 ? messages.text("console.refusedWhole") : messages.counted("console.refused", rows));
        }
        return List.of();
    }

    /** The message for a wrong request, with the help to read. */
    static List<String> misuse(UsageError error, List<String> arguments, Messages messages, String command) {
        return List.of(messages.text(error.key(), arguments.toArray()), messages.text("console.try", command));
    }

    /** A line for each gate that does not hold. */
    List<String> failedGates() {
        return outcome.failedGates().stream().map(this::line).toList();
    }

    private String line(GateFailure failure) {
        if (failure instanceof GateFailure.UnitsBelow below) {
            return messages.counted(
                    "console.gateUnder",
                    below.units().size(),
                    messages.decimal(below.percent()),
                    String.join(", ", named(below.units())));
        }
        if (failure instanceof GateFailure.NothingAssessable nothing) {
            return messages.text(
                    "console.gateNothing",
                    nothing.percent().toPlainString(),
                    nothing.tables().stream().map(this::lookedAt).collect(Collectors.joining("; ")));
        }
        if (failure instanceof GateFailure.FiguresDiffer figures) {
            String gate = figures.least() == Severity.ERROR ? "console.gateClaims" : "console.gateAllClaims";
            return messages.counted(gate, figures.figures(), figures.least().word());
        }
        if (failure instanceof GateFailure.NothingCompared nothing) {
            return messages.text("console.gateNoClaims", nothing.least().word());
        }
        Severity least = ((GateFailure.FaultsFound) failure).least();
        return messages.text(
                switch (least) {
                    case ERROR -> "console.gateOnErrors";
                    case WARNING -> "console.gateOnWarnings";
                    case NOTE -> "console.gateOnNotes";
                },
                least.word());
    }

    private String lookedAt(GateFailure.Looked table) {
        String rows = messages.counted("console.gateRows", table.rows(), table.name());
        return table.columns().isEmpty()
                ? messages.text("console.gateNoColumn", rows, table.nearest(), table.declaration())
                : messages.text("console.gateColumns", rows, String.join("\", \"", table.columns()));
    }

    private static List<String> named(List<Unit> units) {
        List<String> names = new ArrayList<>(units.stream()
                .limit(MOST_NAMED)
                .map(Unit::name)
                .map(Quotation::of)
                .toList());
        if (units.size() > MOST_NAMED) {
            names.add("…");
        }
        return names;
    }
}
