package vn.thuocdo.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.compare.UnitChange;
import vn.thuocdo.judge.method.Method;
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
import vn.thuocdo.report.part.ChangesOutline;
import vn.thuocdo.report.part.FigureCells;
import vn.thuocdo.report.part.TaskWords;
import vn.thuocdo.report.part.TierWords;
import vn.thuocdo.report.text.ChangesTexts;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.RateNotes;
import vn.thuocdo.report.text.ShownChange;

/** What changed between two scoreboards: over all units, in the catalogue, item by item and unit by unit. */
final class CompareOutline {

    private static final int NAME_WIDTH = 34;
    private static final int FIGURE_WIDTH = 9;
    private static final int POINTS_WIDTH = 8;
    private static final int TIER_WIDTH = 20;
    private static final int TIER_IN_WORDS = 19;
    private static final int MOVE_IN_WORDS = 2 * TIER_IN_WORDS + 3;

    /** Units that stand on the first page, with the totals after them; more would put these out of sight. */
    private static final int MOST_BEFORE_TOTALS = 40;

    private final CompareReport report;
    private final Changes changes;
    private final Messages messages;
    private final Function<Tier, String> tierWords;
    private final ChangesTexts texts;
    private final FigureCells cells;
    private final Room room;
    private final ChangesOutline summary;
    private final List<Block> body = new ArrayList<>();

    private CompareOutline(CompareReport report, Messages messages, Room room) {
        this.report = report;
        this.changes = report.changes();
        this.messages = messages;
        this.tierWords = TierWords.of(method(), messages, room);
        this.texts = new ChangesTexts(changes, messages, tierWords, TaskWords.of(room));
        this.cells = new FigureCells(method(), messages);
        this.room = room;
        this.summary = new ChangesOutline(changes, messages, room);
    }

    static Outline of(CompareReport report, Messages messages, Room room) {
        return new CompareOutline(report, messages, room).outline();
    }

    private Outline outline() {
        if (changes.isEmpty()) {
            body.add(new Paragraph(messages.text("compare.nothing"), Tone.STRONG));
        } else {
            boolean few = changes.units().size() <= MOST_BEFORE_TOTALS;
            if (!room.isNarrow() && few) {
                unitRates();
            }
            body.addAll(summary.summary());
            if (!room.isNarrow() && !few) {
                unitRates();
            }
            body.addAll(CompareDetails.of(changes, messages, texts, room));
            if (room.isNarrow()) {
                unitRates();
            }
        }
        return new Outline(messages.text("compare.document"), false, lead(), body, notes()).about(days());
    }

    /** The two days; absent where a side has none. */
    private Optional<String> days() {
        return changes.base()
                .asOf()
                .flatMap(before -> changes.current()
                        .asOf()
                        .map(now -> messages.text("compare.days", messages.day(before), messages.day(now))));
    }

    /** The bounds on either side, and what marks mean. */
    private List<String> notes() {
        RateNotes rates = new RateNotes(method(), messages);
        List<String> notes = new ArrayList<>();
        rates.bounds(changes.base().board()).forEach(bounds -> notes.add(messages.text("compare.base", bounds)));
        rates.bounds(changes.current().board()).forEach(bounds -> notes.add(messages.text("compare.current", bounds)));
        RateNotes.legend(report.rates(), messages).ifPresent(notes::add);
        return notes;
    }

    private List<Block> lead() {
        List<Block> lead = new ArrayList<>();
        List<String> sides = List.of(
                messages.text("compare.base", texts.side(changes.base())),
                messages.text("compare.current", texts.side(changes.current())));
        if (room.isNarrow()) {
            lead.add(Listing.of(sides));
        } else {
            sides.forEach(side -> lead.add(Paragraph.of(side)));
            report.closing(messages)
                    .ifPresent(said -> lead.add(new Paragraph(Messages.heading(said.outcome()), Tone.STRONG)));
        }
        lead.addAll(summary.warnings());
        if (report.notScored() > 0) {
            lead.add(new Paragraph(messages.counted("text.partial", report.notScored()), Tone.FAULT));
        }
        return lead;
    }

    /**
     * By how much they changed: on a page first, or right after the totals of many; at a terminal last, where the reader is
     * when all has passed.
     */
    private void unitRates() {
        body.add(Heading.section(messages.text("compare.unitRates")));
        List<UnitChange> movers = report.movers(messages.language());
        body.add(Paragraph.of(messages.text("compare.moversFirst")));
        boolean approximate = movers.stream()
                .anyMatch(change -> texts.shown(change.rateBefore(), change.rateAfter())
                        .filter(ShownChange::approximate)
                        .isPresent());
        if (approximate) {
            body.add(Paragraph.of(messages.text("note.approximate")));
        }
        body.add(units(movers));
    }

    private Table units(List<UnitChange> ordered) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(messages.text("text.unit"), NAME_WIDTH));
        if (!room.isNarrow()) {
            columns.add(Column.severalFigures(
                    messages.text("text.assignedShort"),
                    FIGURE_WIDTH,
                    List.of(
                            Column.figures(messages.text("compare.assignedBefore"), FIGURE_WIDTH),
                            Column.figures(messages.text("compare.assignedAfter"), FIGURE_WIDTH))));
        }
        columns.add(Column.figures(messages.text("compare.before"), FIGURE_WIDTH));
        columns.add(Column.figures(messages.text("compare.after"), FIGURE_WIDTH));
        if (room.isNarrow()) {
            columns.add(Column.figures(messages.text("compare.pointsColumn"), POINTS_WIDTH));
            columns.add(Column.words(messages.text("text.tier"), room.takesWords() ? MOVE_IN_WORDS : TIER_WIDTH)
                    .after(2));
        } else {
            columns.add(Column.figures(messages.text("compare.pointsLong"), FIGURE_WIDTH));
            columns.add(Column.words(messages.text("compare.tierBefore"), TIER_IN_WORDS));
            columns.add(Column.words(messages.text("compare.tierAfter"), TIER_IN_WORDS));
        }
        return Table.ofUnits(columns, ordered.stream().map(this::row).toList());
    }

    private List<Cell> row(UnitChange change) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.words(change.unit().name()));
        if (!room.isNarrow()) {
            row.add(assigned(change));
        }
        row.addAll(rates(change));
        if (room.isNarrow()) {
            row.add(new Cell.Words(move(change), cells.tone(change.tierAfter())));
        } else {
            row.add(cells.tierInWords(change.tierBefore()));
            row.add(cells.tierInWords(change.tierAfter()));
        }
        return row;
    }

    /** How many items a unit has, and how many it had where these are others. */
    private Cell assigned(UnitChange change) {
        Cell before = count(change.assignedBefore());
        Cell after = count(change.after().map(card -> card.rate().assigned()));
        String text =
                before.text().equals(after.text()) || change.assignedBefore().isEmpty()
                        ? after.text()
                        : before.text() + " → " + after.text();
        return new Cell.Several(text, List.of(before, after), Tone.PLAIN);
    }

    private Cell count(Optional<Integer> items) {
        return items.map(some -> cells.count(some)).orElse(Cell.words("–"));
    }

    /** The tier, or from which to which a unit moved. */
    private String move(UnitChange change) {
        if (change.tierBefore().equals(change.tierAfter())) {
            return change.tierAfter().map(tierWords).orElse("");
        }
        return name(change.tierBefore()) + " → " + name(change.tierAfter());
    }

    private String name(Optional<Tier> tier) {
        return tier.map(tierWords).orElse("–");
    }

    /** The rates before and after and their difference, which agree as they are shown. */
    private List<Cell> rates(UnitChange change) {
        Optional<BigFraction> before = change.rateBefore();
        Optional<BigFraction> after = change.rateAfter();
        return texts.shown(before, after)
                .map(figures -> List.of(
                        cells.rate(before.orElseThrow(), figures.before()),
                        cells.rate(after.orElseThrow(), figures.after()),
                        new Cell.Decimal(texts.points(figures), figures.points(), "", figures.approximate())))
                .orElse(List.of(cells.rate(before), cells.rate(after), Cell.words("–")));
    }

    private Method method() {
        return changes.current().board().method();
    }
}
