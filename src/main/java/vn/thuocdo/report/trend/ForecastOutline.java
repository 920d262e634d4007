package vn.thuocdo.report.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.Listing;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.part.FigureCells;
import vn.thuocdo.report.part.TierWords;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.Percent;
import vn.thuocdo.trend.Forecast;

/** What is to be expected at the end of the year: by which assumption, how many units in each tier, and who is at risk. */
final class ForecastOutline {

    private static final int NAME_WIDTH = 34;
    private static final int TIER_WIDTH = 9;
    private static final int TIER_IN_WORDS = 19;
    private static final int UNITS_WIDTH = 12;
    private static final int BAR_WIDTH = 40;

    private final TrendReport report;
    private final Messages messages;
    private final Figures figures;
    private final FigureCells cells;
    private final Function<Tier, String> tierWords;
    private final Room room;

    ForecastOutline(TrendReport report, Messages messages, Room room) {
        this.report = report;
        this.messages = messages;
        this.figures = new Figures(report.method(), messages);
        this.cells = new FigureCells(report.method(), messages);
        this.tierWords = TierWords.of(report.method(), messages, room);
        this.room = room;
    }

    List<Block> blocks() {
        Forecast forecast = report.trend().forecast();
        List<Block> blocks = new ArrayList<>();
        boolean over = forecast instanceof Forecast.Unknown unknown && unknown.reason() == Forecast.Reason.YEAR_IS_OVER;
        blocks.add(Heading.section(
                messages.text(over ? "trend.result" : "trend.outlook", messages.period(forecast.year()))));
        TrendTexts.assumption(report, messages).forEach(line -> blocks.add(Paragraph.of(line)));
        if (forecast instanceof Forecast.Expected expected) {
            List<Tier> tiers = report.trend().last().board().tiers();
            if (!tiers.isEmpty()) {
                blocks.add(tiers(expected, tiers));
            }
            report.risk().ifPresent(bound -> {
                blocks.add(Heading.section(
                        messages.text("trend.atRisk", messages.decimal(Percent.plain(bound.multiply(100))) + "%")));
                blocks.add(room.isNarrow() ? listed() : atRisk());
            });
        }
        return blocks;
    }

    private Table tiers(Forecast.Expected expected, List<Tier> tiers) {
        // On a page a bar lies on a track, which stands for all units; a terminal has no track, and less room.
        long most = room.isNarrow()
                ? tiers.stream().mapToLong(expected::unitsIn).max().orElse(0)
                : expected.units().size();
        List<List<Cell>> rows = new ArrayList<>();
        for (Tier tier : tiers) {
            long units = expected.unitsIn(tier);
            String count = room.isNarrow() ? messages.counted("text.units", units) : messages.number(units);
            Tone tone = room.isNarrow() ? Tone.FAINT : Tone.ofTier(tiers.indexOf(tier), tiers.size());
            rows.add(List.of(
                    Cell.words(tierWords.apply(tier)), Cell.count(count, units), new Cell.Bar(units, most, tone)));
        }
        return Table.of(
                List.of(
                        Column.words(
                                room.isNarrow() ? "" : messages.text("trend.expectedTier"),
                                room.takesWords() ? TIER_IN_WORDS : TIER_WIDTH),
                        Column.figures(room.isNarrow() ? "" : messages.text("text.unitCount"), UNITS_WIDTH),
                        Column.pictures(BAR_WIDTH).after(2)),
                rows);
    }

    private Listing listed() {
        List<String> lines = report.atRisk().stream()
                .map(unit -> messages.text(
                        "trend.forecast",
                        unit.unit().name(),
                        figures.percent(unit.now()),
                        figures.percent(unit.expected())))
                .toList();
        return Listing.of(lines.isEmpty() ? List.of(messages.text("trend.none")) : lines);
    }

    private Block atRisk() {
        List<Forecast.UnitForecast> units = report.atRisk();
        if (units.isEmpty()) {
            return Paragraph.of(messages.text("trend.none"));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Forecast.UnitForecast unit : units) {
            rows.add(List.of(
                    Cell.words(unit.unit().name()),
                    cells.rate(Optional.of(unit.now())),
                    cells.rate(Optional.of(unit.expected())),
                    cells.tierInWords(unit.tier())));
        }
        return Table.ofUnits(
                List.of(
                        Column.words(messages.text("text.unit"), NAME_WIDTH),
                        Column.figures(messages.text("trend.now"), TIER_WIDTH),
                        Column.figures(messages.text("trend.expected"), TIER_WIDTH),
                        Column.words(messages.text("trend.expectedTier"), TIER_IN_WORDS)),
                rows);
    }
}
