package vn.thuocdo.report.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.compare.UnitChange;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.Closing;
import vn.thuocdo.report.Document;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.render.OutlineFormats;
import vn.thuocdo.report.text.Difference;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.NameOrder;
import vn.thuocdo.report.text.ShownChange;
import vn.thuocdo.score.Rate;

/**
 * What changed between two scoreboards.
 *
 * @param diagnostics of both sides together
 * @param notScored how many rows of either had an error and were left out
 */
public record CompareReport(Changes changes, Findings diagnostics, int notScored) implements Document {

    /** The formats of this document. */
    public static final Set<Format> FORMATS = OutlineFormats.and(EnumSet.of(Format.JSON, Format.CSV));

    @Override
    public void write(Format format, Presentation presentation, OutputStream out) throws IOException {
        Messages messages = presentation.messages(format).with("compare");
        switch (format) {
            case JSON -> CompareJson.write(this, messages, out);
            case CSV -> CompareCsv.write(this, messages.language(), out);
            default -> OutlineFormats.write(format, presentation, room -> CompareOutline.of(this, messages, room), out);
        }
    }

    /** The rate of all before and now, and how many units moved; the unit to ask about is the one that lost most. */
    @Override
    public Optional<Closing> closing(Messages messages) {
        List<String> parts = new ArrayList<>();
        parts.add(rates(messages));
        moved(1).ifPresent(up -> parts.add(messages.counted("closing.up", up)));
        moved(-1).ifPresent(down -> parts.add(messages.counted("closing.down", down)));
        Optional<String> loser = changes.units().stream()
                .filter(change -> change.difference()
                        .filter(points -> points.signum() < 0)
                        .isPresent())
                .min(Comparator.comparing(
                                (UnitChange change) -> change.difference().orElseThrow())
                        .thenComparing(change -> change.unit().id()))
                .map(change ->
                        Closing.named(change.unit(), changes.current().board().cards()));
        return Optional.of(new Closing(String.join(" · ", parts), loser));
    }

    /** The two rates and their difference, which agree as they are shown. */
    private String rates(Messages messages) {
        Method method = changes.current().board().method();
        Rate before = changes.base().board().total();
        Rate after = changes.current().board().total();
        if (before.value().isPresent() && after.value().isPresent()) {
            ShownChange shown =
                    ShownChange.of(before.value().get(), after.value().get(), method);
            return messages.text(
                    "closing.compareShown",
                    messages.percent(shown.before()),
                    messages.percent(shown.after()),
                    new Difference(method, messages).points(shown));
        }
        Figures figures = new Figures(method, messages);
        return messages.text("closing.compare", figures.percent(before), figures.percent(after));
    }

    /** How many units went to a higher tier (1) or a lower one (−1); absent for none. */
    private Optional<Integer> moved(int way) {
        int moved = Math.toIntExact(changes.units().stream()
                .filter(change -> change.tierMove() == way)
                .count());
        return moved == 0 ? Optional.empty() : Optional.of(moved);
    }

    /** Those of all units together, before and now. */
    Stream<Rate> rates() {
        return Stream.of(changes.base(), changes.current())
                .map(side -> side.board().total());
    }

    /** The changes of units by the names of these in a language; those that are gone last. */
    List<UnitChange> units(Language language) {
        return changes.units().stream()
                .sorted(Comparator.comparing(
                                (UnitChange change) -> change.after().isEmpty())
                        .thenComparing(change -> change.unit().name(), NameOrder.of(language))
                        .thenComparing(change -> change.unit().id()))
                .toList();
    }

    /** The units by how much their rate changed, the most first; then those on one side alone, all by name within. */
    List<UnitChange> movers(Language language) {
        Comparator<BigFraction> most = Comparator.comparing(BigFraction::abs, Comparator.reverseOrder());
        return units(language).stream()
                .sorted(Comparator.comparing(
                                (UnitChange change) -> change.difference().isEmpty())
                        .thenComparing(change -> change.difference().orElse(BigFraction.ZERO), most))
                .toList();
    }
}
