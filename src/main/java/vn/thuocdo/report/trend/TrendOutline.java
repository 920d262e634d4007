package vn.thuocdo.report.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.Listing;
import vn.thuocdo.report.outline.Outline;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.part.FigureCells;
import vn.thuocdo.report.part.RateCharts;
import vn.thuocdo.report.part.TierWords;
import vn.thuocdo.report.text.DecisionTexts;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.RateNotes;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.trend.Course;
import vn.thuocdo.trend.Point;
import vn.thuocdo.trend.Trend;

/** How the units went from period to period, what went back, and what is to be expected. */
final class TrendOutline {

    private static final int ASSIGNED_WIDTH = 6;

    private final TrendReport report;
    private final Trend trend;
    private final Messages messages;
    private final FigureCells cells;
    private final Function<Tier, String> tierWords;
    private final TrendColumns columns;
    private final ForecastOutline forecast;
    private final Room room;
    private final List<Block> body = new ArrayList<>();

    private TrendOutline(TrendReport report, Messages messages, Room room) {
        this.report = report;
        this.trend = report.trend();
        this.messages = messages;
        this.cells = new FigureCells(report.method(), messages);
        this.tierWords = TierWords.of(report.method(), messages, room);
        this.columns = new TrendColumns(trend.points(), messages, room);
        this.room = room;
        this.forecast = new ForecastOutline(report, messages, room);
    }

    static Outline of(TrendReport report, Messages messages, Room room) {
        return new TrendOutline(report, messages, room).outline();
    }

    private Outline outline() {
        List<Block> lead = new ArrayList<>();
        if (!room.isNarrow() && !report.title().isEmpty()) {
            lead.add(Paragraph.of(report.title()));
        }
        lead.add(Paragraph.of(TrendTexts.subtitle(report, messages, room)));
        report.closing(messages)
                .filter(said -> !room.isNarrow())
                .ifPresent(said -> lead.add(new Paragraph(said.outcome(), Tone.STRONG)));
        report.afterYear()
                .ifPresent(day -> lead.add(Paragraph.of(messages.text(
                        "trend.afterYear", messages.day(trend.last().day()), messages.day(day)))));
        if (report.notScored() > 0) {
            lead.add(new Paragraph(messages.counted("text.partial", report.notScored()), Tone.FAULT));
        }
        section(messages.text("trend.tiers"), tiers());
        new RateCharts(report.method(), messages)
                .course(Point.totals(trend.points()), Map.of())
                .ifPresent(body::add);
        // On paper the whole comes before the units, of which there may be hundreds; at a terminal it stands at the
        // end.
        if (!room.isNarrow()) {
            body.addAll(forecast.blocks());
        }
        section(messages.text("trend.units"), units());
        setbacks();
        listing(
                "decision.title",
                new DecisionTexts(messages).lines(trend.last().board().amendments()));
        if (room.isNarrow()) {
            body.addAll(forecast.blocks());
        }
        boolean generic = report.title().isEmpty();
        boolean named = !generic && room.isNarrow();
        return new Outline(named ? report.title() : messages.text("trend.title"), generic, lead, body, notes());
    }

    /** The bounds at the last point, and what marks mean. */
    private List<String> notes() {
        List<String> notes = new ArrayList<>(
                new RateNotes(report.method(), messages).bounds(trend.last().board()));
        RateNotes.legend(report.rates(), messages).ifPresent(notes::add);
        return notes;
    }

    private void setbacks() {
        if (room.takesTables()) {
            body.addAll(new SetbackTable(report, messages, room).blocks());
        } else {
            listing(
                    "trend.setbacks",
                    report.losses().stream()
                            .map(loss -> TrendTexts.of(loss, report, messages, room))
                            .toList());
        }
    }

    private void section(String title, Block content) {
        body.add(Heading.section(title));
        body.add(content);
    }

    private void listing(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            section(messages.text(key), Listing.of(lines));
        }
    }

    private Table tiers() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Tier tier : trend.last().board().tiers()) {
            rows.add(counts(
                    new Cell.Words(tierWords.apply(tier), cells.tone(tier)),
                    point -> point.board().unitsIn(tier)));
        }
        if (trend.points().stream()
                .anyMatch(point -> !point.board().notAssessable().isEmpty())) {
            rows.add(counts(
                    Cell.words(messages.text("text.notAssessable")),
                    point -> point.board().notAssessable().size()));
        }
        List<Cell> total = trend.points().stream()
                .map(point -> cells.rate(point.board().total(), Tone.PLAIN))
                .toList();
        List<Optional<BigFraction>> rates = trend.points().stream()
                .map(point -> point.board().total().value())
                .toList();
        if (!room.isNarrow()) {
            rows.add(counts(
                    Cell.words(messages.text("trend.assigned")),
                    point -> point.board().total().assigned()));
        }
        rows.add(columns.row(Cell.words(messages.text("trend.total")), columns.course(rates), total));
        return Table.of(columns.named(room.isNarrow() ? "" : messages.text("text.tier")), rows)
                .withNotes(columns.note(messages).stream().toList());
    }

    private List<Cell> counts(Cell label, ToLongFunction<Point> count) {
        List<Cell> counts = trend.points().stream()
                .map(point -> cells.count(count.applyAsLong(point)))
                .toList();
        return columns.row(label, Cell.words(""), counts);
    }

    private Table units() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Course course : report.courses(messages.language())) {
            List<Cell> rates = course.cards().stream().map(this::rate).toList();
            List<Optional<BigFraction>> shown = course.cards().stream()
                    .map(card -> card.flatMap(some -> some.rate().value()))
                    .toList();
            List<Cell> row =
                    new ArrayList<>(columns.row(Cell.words(course.unit().name()), columns.course(shown), rates));
            row.add(tier(TrendReport.last(course).flatMap(Scorecard::tier)));
            if (!room.isNarrow()) {
                row.add(1, assigned(TrendReport.last(course)));
            }
            rows.add(row);
        }
        List<Column> named = new ArrayList<>(columns.named(messages.text("text.unit"), messages.text("text.tier")));
        if (!room.isNarrow()) {
            named.add(1, Column.figures(messages.text("text.assignedShort"), ASSIGNED_WIDTH));
        }
        return Table.ofUnits(named, rows);
    }

    /** How many items a unit has at the last point. */
    private Cell assigned(Optional<Scorecard> card) {
        return card.map(some -> cells.count(some.rate().assigned())).orElse(Cell.words("–"));
    }

    /** At the end of a line of text nothing says as much as a dash. */
    private Cell tier(Optional<Tier> tier) {
        if (tier.isEmpty() && room.isNarrow()) {
            return Cell.words("");
        }
        return room.takesWords() ? cells.tierInWords(tier) : cells.tier(tier);
    }

    private Cell rate(Optional<Scorecard> card) {
        return card.map(some -> cells.rate(some.rate(), cells.tone(some.tier())))
                .orElse(Cell.words("–"));
    }
}
