package vn.thuocdo.report.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.thuocdo.model.Unit;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.word.WordBody;
import vn.thuocdo.score.Discipline;

/** How units reported of the last period, as the official report says it. */
final class WordReporting {

    private final Discipline discipline;
    private final Messages messages;
    private final WordBody body;
    private final Function<List<Unit>, String> names;

    /** @param names of units, as a sentence of the report lists them */
    WordReporting(Discipline discipline, Messages messages, WordBody body, Function<List<Unit>, String> names) {
        this.discipline = discipline;
        this.messages = messages;
        this.body = body;
        this.names = names;
    }

    void write() {
        String period = messages.period(discipline.period().period());
        List<String> counts = new ArrayList<>();
        counts.add(messages.counted("word.reported", discipline.reported()));
        if (discipline.settled() > 0) {
            counts.add(messages.counted("word.settled", discipline.settled()));
        }
        if (discipline.missing() > 0) {
            counts.add(messages.counted("word.missing", discipline.missing()));
        }
        if (discipline.late() > 0) {
            counts.add(messages.counted("word.late", discipline.late()));
        }
        body.text(messages.text(
                "word.discipline",
                period,
                messages.number(discipline.reporting()),
                messages.number(discipline.units().size()),
                String.join("; ", counts),
                messages.day(discipline.period().due())));
        List<Unit> silent = discipline.silent();
        if (!silent.isEmpty()) {
            body.text(messages.counted("word.silent", silent.size(), names.apply(silent)));
        }
        List<Unit> missing = discipline.units().stream()
                .filter(unit -> !unit.missing().isEmpty())
                .map(Discipline.UnitReports::unit)
                .filter(unit -> !silent.contains(unit))
                .toList();
        if (!missing.isEmpty()) {
            body.text(messages.counted("word.missingUnits", missing.size(), names.apply(missing)));
        }
    }
}
