package vn.thuocdo.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.report.Closing;
import vn.thuocdo.report.Document;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.run.Outcome;
import vn.thuocdo.run.Outputs;
import vn.thuocdo.run.Refusal;

/** The last lines at a terminal: the result, the files written, and what to type next. */
final class ClosingLines {

    private final Messages messages;
    private final List<String> called;
    private final NextCommand next;

    /** @param called the words of the command that has ended */
    ClosingLines(Messages messages, List<String> called, NextCommand next) {
        this.messages = messages;
        this.called = called;
        this.next = next;
    }

    /** What came out of a run, in a sentence; absent where nothing did. */
    Optional<String> outcome(Outcome<? extends Document> outcome) {
        return closing(outcome).map(Closing::outcome);
    }

    private Optional<Closing> closing(Outcome<? extends Document> outcome) {
        return outcome.result().flatMap(document -> document.closing(messages));
    }

    /** The lines below it: each says what to type, or where it was written. */
    List<String> further(Outcome<? extends Document> outcome, Outputs outputs) {
        if (outcome.result().isEmpty()) {
            boolean faulty =
                    outcome.refusal().filter(Refusal.Faulty.class::isInstance).isPresent();
            return faulty ? List.of(messages.text("next.faults", next.text("check"))) : List.of();
        }
        List<String> lines = new ArrayList<>();
        List<String> files = outputs.files().stream().map(file -> file.name()).toList();
        if (!files.isEmpty()) {
            lines.add(messages.text("next.written", String.join(", ", files)));
        }
        outputs.eachUnit().forEach(units -> lines.add(messages.text("next.writtenEach", units.name())));
        closing(outcome)
                .flatMap(Closing::unit)
                .ifPresent(unit -> lines.add(messages.text("next.why", next.text("explain", unit))));
        if (files.isEmpty() && outputs.eachUnit().isEmpty()) {
            List<String> again = new ArrayList<>(called);
            again.addAll(List.of("-o", messages.text("next.file")));
            lines.add(messages.text("next.document", NextCommand.text(again)));
        }
        return lines;
    }
}
