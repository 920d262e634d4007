package vn.thuocdo.report.score.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.compare.UnitChange;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.Percent;
import vn.thuocdo.report.text.ShownChange;
import vn.thuocdo.report.workbook.CellContent;
import vn.thuocdo.report.workbook.ColumnHead;
import vn.thuocdo.report.workbook.DecimalPlaces;
import vn.thuocdo.report.workbook.TableSheet;
import vn.thuocdo.report.workbook.WorkbookFile;

/** The sheet with what changed for every unit since the base. Its figures are shown as everywhere, so that they agree. */
final class ChangeSheet {

    /** Columns, from 0. */
    private static final int TIER_BEFORE = 6;

    private static final int TIER_AFTER = 7;

    /** The rates of a unit in percent, each absent where the unit has none, and their difference in points. */
    private record Figures(
            Optional<BigDecimal> before, Optional<BigDecimal> after, Optional<BigDecimal> points, boolean approximate) {

        Stream<BigDecimal> all() {
            return Stream.of(before, after, points).flatMap(Optional::stream);
        }
    }

    private final Changes changes;
    private final Messages messages;
    private final CellContents entries;

    ChangeSheet(Changes changes, Messages messages) {
        this.changes = changes;
        this.messages = messages;
        this.entries = new CellContents(changes.current().board(), messages);
    }

    TableSheet write(WorkbookFile book) {
        TableSheet sheet = book.table(
                messages.text("sheet.changes"),
                List.of(
                        heading("head.name", 40),
                        heading("head.change", 16),
                        heading("head.assigned", 10),
                        heading("head.rateBefore", 12),
                        heading("head.rateAfter", 12),
                        heading("head.points", 14),
                        heading("head.tierBefore", 22),
                        heading("head.tierAfter", 22)),
                1);
        sheet.colour(entries.tones(), TIER_BEFORE, List.of(TIER_BEFORE));
        sheet.colour(entries.tones(), TIER_AFTER, List.of(TIER_AFTER));
        List<Figures> figures = changes.units().stream().map(this::figures).toList();
        int places = places(figures);
        for (int i = 0; i < figures.size(); i++) {
            sheet.row(row(changes.units().get(i), figures.get(i), places));
        }
        sheet.end();
        return sheet;
    }

    private List<CellContent> row(UnitChange change, Figures figures, int places) {
        List<CellContent> row = new ArrayList<>();
        row.add(CellContent.text(change.unit().name()));
        row.add(CellContent.text(kind(change.kind())));
        row.add(change.after()
                .map(card -> CellContent.count(card.rate().assigned()))
                .orElse(new CellContent.Blank()));
        row.add(rate(change.rateBefore(), figures.before(), places));
        row.add(rate(change.rateAfter(), figures.after(), places));
        row.add(figures.points()
                .<CellContent>map(points -> CellContent.Number.difference(
                        points, DecimalPlaces.of(points.scale(), places), "", figures.approximate()))
                .orElse(new CellContent.Blank()));
        row.add(CellContent.text(change.tierBefore().map(entries::name).orElse("")));
        row.add(CellContent.text(change.tierAfter().map(entries::name).orElse("")));
        return row;
    }

    private static CellContent rate(Optional<BigFraction> rate, Optional<BigDecimal> shown, int places) {
        return rate.map(some -> CellContents.shown(some, shown.orElseThrow(), places))
                .orElse(new CellContent.Blank());
    }

    private Figures figures(UnitChange change) {
        Method method = changes.current().board().method();
        Optional<BigFraction> before = change.rateBefore();
        Optional<BigFraction> after = change.rateAfter();
        if (before.isPresent() && after.isPresent()) {
            ShownChange shown = ShownChange.of(before.get(), after.get(), method);
            return new Figures(
                    Optional.of(shown.before()),
                    Optional.of(shown.after()),
                    Optional.of(shown.points()),
                    shown.approximate());
        }
        return new Figures(
                before.map(rate -> Percent.of(rate, method)),
                after.map(rate -> Percent.of(rate, method)),
                Optional.empty(),
                false);
    }

    private static int places(List<Figures> figures) {
        return figures.stream()
                .flatMap(Figures::all)
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
    }

    private String kind(UnitChange.Kind kind) {
        return messages.text(
                switch (kind) {
                    case SAME -> "change.same";
                    case RENAMED -> "change.renamed";
                    case MERGED -> "change.merged";
                    case SPLIT -> "change.split";
                    case REORGANISED -> "change.reorganised";
                    case NEW -> "change.fresh";
                    case GONE -> "change.gone";
                });
    }

    private ColumnHead heading(String key, int width) {
        return ColumnHead.onPaper(messages.text(key), width);
    }
}
