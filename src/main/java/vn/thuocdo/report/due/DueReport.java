package vn.thuocdo.report.due;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.Closing;
import vn.thuocdo.report.Document;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.render.OutlineFormats;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.NameOrder;
import vn.thuocdo.score.DueSoon;

/**
 * What falls due in the days to come.
 *
 * @param title empty where the project has none
 * @param method that decided what is met
 * @param notScored how many rows of the input had an error and were left out
 */
public record DueReport(String title, Method method, DueSoon due, int notScored) implements Document {

    /** The formats of this document. */
    public static final Set<Format> FORMATS = OutlineFormats.and(EnumSet.of(Format.JSON, Format.CSV));

    @Override
    public void write(Format format, Presentation presentation, OutputStream out) throws IOException {
        Messages messages = presentation.messages(format).with("due");
        switch (format) {
            case JSON -> new DueJson(this, messages).write(out);
            case CSV -> new DueCsv(this, messages).write(out);
            case DOCX, ODT ->
                OutlineFormats.write(format, presentation, room -> DueLetter.of(this, messages, room), out);
            default ->
                OutlineFormats.write(
                        format,
                        presentation,
                        room -> DueOutline.of(this, messages, room, presentation.onTerminal()),
                        out);
        }
    }

    /** What falls due, in the sentence with which the list begins. */
    @Override
    public Optional<Closing> closing(Messages messages) {
        String outcome = new DueTexts(this, messages.with("due"))
                .sentences("due.overdueBelow")
                .get(0);
        return Optional.of(new Closing(outcome, Optional.empty()));
    }

    /** The units by name in a language, as a list of addressees is. */
    List<DueSoon.UnitDue> units(Language language) {
        return byName(due.units(), language);
    }

    /** The units that have something overdue, likewise. */
    List<DueSoon.UnitDue> overdueUnits(Language language) {
        return byName(due.overdueUnits(), language);
    }

    private static List<DueSoon.UnitDue> byName(List<DueSoon.UnitDue> units, Language language) {
        Comparator<String> names = NameOrder.of(language);
        return units.stream()
                .sorted(Comparator.comparing(
                                (DueSoon.UnitDue unit) -> unit.card().unit().name(), names)
                        .thenComparing(unit -> unit.card().unit().id()))
                .toList();
    }
}
