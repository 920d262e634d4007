package vn.thuocdo.report.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thuocdo.compare.Changes;
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
import vn.thuocdo.report.text.ChangesTexts;
import vn.thuocdo.report.text.Messages;

/** What changed over all units: totals, tiers, moves between them, events, and the numbers of the catalogue. */
public final class ChangesOutline {

    private static final int LABEL_WIDTH = 34;
    private static final int FIGURE_WIDTH = 9;
    private static final int DIFFERENCE_WIDTH = 21;
    private static final int TIER_WIDTH = 12;
    private static final int PLACE_WIDTH = 16;

    private final Changes changes;
    private final Messages messages;
    private final ChangesTexts texts;
    private final ChangeRows rows;
    private final FigureCells cells;
    private final Room room;

    /** @param any to which the texts of comparing are added */
    public ChangesOutline(Changes changes, Messages any, Room room) {
        this.changes = changes;
        this.messages = any.with("compare");
        Function<Tier, String> tiers = TierWords.of(changes.current().board().method(), messages, room);
        this.texts = new ChangesTexts(changes, messages, tiers, TaskWords.of(room));
        this.cells = new FigureCells(changes.current().board().method(), messages);
        this.rows = new ChangeRows(changes, messages, tiers);
        this.room = room;
    }

    /** A section of a document that shows more than changes, with what it is compared with. */
    public List<Block> section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.section(messages.text("compare.title")));
        blocks.add(Listing.of(List.of(messages.text("compare.base", texts.side(changes.base())))));
        blocks.addAll(warnings());
        blocks.addAll(changes.isEmpty() ? List.of(Paragraph.of(messages.text("compare.nothing"))) : summary());
        return blocks;
    }

    /** A warning that the sides were scored by different rules; empty where they were not. */
    public List<Block> warnings() {
        return texts.warnings().stream()
                .<Block>map(warning -> new Paragraph(warning, Tone.WARNING))
                .toList();
    }

    /** Totals, tiers, and which units moved, came, went or were reorganised; then the numbers of the catalogue where it changed. */
    public List<Block> summary() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.section(messages.text("compare.totals")));
        blocks.add(table(rows.totals()).withNotes(rows.notesOfTotals()));
        blocks.add(Heading.section(messages.text("text.tiers")));
        blocks.add(table(rows.tiers()));
        blocks.add(Heading.section(messages.text("compare.transitions")));
        blocks.add(transitions());
        if (!texts.events().isEmpty()) {
            blocks.add(Listing.of(texts.events()));
        }
        if (!changes.catalogue().isUnchanged()) {
            blocks.add(Heading.section(messages.text("compare.catalogue")));
            blocks.add(table(rows.catalogue()).withNotes(texts.carriedOver()));
        }
        return blocks;
    }

    private Table table(List<List<Cell>> figures) {
        String difference = messages.text("compare.difference");
        List<Column> columns = List.of(
                Column.words(room.isNarrow() ? "" : messages.text("compare.figure"), LABEL_WIDTH),
                Column.figures(messages.text("compare.before"), FIGURE_WIDTH),
                Column.figures(messages.text("compare.after"), FIGURE_WIDTH),
                // Longer words at a terminal would part the differences from what they are the differences of.
                room.isNarrow()
                        ? Column.words(difference, DIFFERENCE_WIDTH).after(3)
                        : Column.figures(difference, DIFFERENCE_WIDTH));
        return Table.of(columns, figures);
    }

    /** From the highest tier down; the moves that units made stand out from those that stayed. */
    private Table transitions() {
        List<Optional<Tier>> places = changes.places();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(messages.text("compare.fromTo"), PLACE_WIDTH));
        places.forEach(place -> columns.add(Column.figures(texts.place(place), TIER_WIDTH)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Optional<Tier> before : places) {
            List<Cell> row = new ArrayList<>();
            row.add(new Cell.Words(texts.place(before), cells.tone(before)));
            places.forEach(after -> row.add(moved(before, after)));
            rows.add(row);
        }
        return Table.of(columns, rows);
    }

    private Cell moved(Optional<Tier> before, Optional<Tier> after) {
        int units = changes.moved(before, after).size();
        String text = units == 0 && room.isNarrow() ? "·" : messages.number(units);
        if (units == 0 && !room.isNarrow()) {
            return new Cell.Count(text, units, Tone.FAINT);
        }
        return new Cell.Count(text, units, before.equals(after) ? Tone.PLAIN : Tone.STRONG);
    }
}
