package vn.thuocdo.report.methods;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.Closing;
import vn.thuocdo.report.Document;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.render.OutlineFormats;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.NameOrder;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.SideBySide;

/**
 * Several methods over the same data.
 *
 * @param title empty where the project has none
 * @param asOf absent where no data has a date
 * @param notScored how many rows of the input had an error and were left out
 */
public record MethodsReport(String title, Optional<LocalDate> asOf, SideBySide methods, int notScored)
        implements Document {

    /** The formats of this document. */
    public static final Set<Format> FORMATS = OutlineFormats.and(EnumSet.of(Format.JSON, Format.CSV));

    @Override
    public void write(Format format, Presentation presentation, OutputStream out) throws IOException {
        Messages messages = presentation.messages(format).with("methods");
        switch (format) {
            case JSON -> new MethodsJson(this, messages.language()).write(out);
            case CSV -> MethodsCsv.write(this, messages.language(), out);
            default -> OutlineFormats.write(format, presentation, room -> MethodsOutline.of(this, messages, room), out);
        }
    }

    /** For how many units the methods make a difference. */
    @Override
    public Optional<Closing> closing(Messages messages) {
        int changed = Math.toIntExact(
                methods.rows().stream().filter(SideBySide.Row::isChanged).count());
        String outcome = messages.with("methods")
                .counted(
                        "methods.changed",
                        changed,
                        messages.number(methods.rows().size()));
        return Optional.of(new Closing(outcome, Optional.empty()));
    }

    /** Those of all units under all methods. */
    Stream<Rate> rates() {
        return methods.boards().stream()
                .flatMap(board -> board.cards().stream())
                .map(Scorecard::rate);
    }

    /** Every unit by its rank under the first method, then by name in a language. */
    List<SideBySide.Row> rows(Language language) {
        return methods.rows().stream()
                .sorted(Comparator.comparingInt((SideBySide.Row row) ->
                                row.cards().get(0).rank().orElse(Integer.MAX_VALUE))
                        .thenComparing(row -> row.unit().name(), NameOrder.of(language))
                        .thenComparing(row -> row.unit().id()))
                .toList();
    }
}
