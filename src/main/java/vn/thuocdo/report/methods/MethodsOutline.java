package vn.thuocdo.report.methods;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.thuocdo.judge.Method;
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
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.report.text.RateNotes;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.SideBySide;

/** Several methods over the same data: the whole under each, then unit by unit. */
final class MethodsOutline {

    private static final int NAME_WIDTH = 28;
    private static final int METHOD_WIDTH = 23;
    private static final int RATE_WIDTH = 9;
    private static final int TIER_WIDTH = 10;
    private static final int RANK_WIDTH = 4;
    private static final int CHANGE_WIDTH = 40;
    private static final int SHORT_CHANGE_WIDTH = 28;

    private final MethodsReport report;
    private final Messages messages;
    private final MethodsTexts texts;
    private final Room room;
    private final List<Block> body = new ArrayList<>();

    private MethodsOutline(MethodsReport report, Messages messages, Room room) {
        this.report = report;
        this.messages = messages;
        this.texts = new MethodsTexts(report, messages);
        this.room = room;
    }

    static Outline of(MethodsReport report, Messages messages, Room room) {
        return new MethodsOutline(report, messages, room).outline();
    }

    private Outline outline() {
        List<Block> lead = new ArrayList<>();
        lead.add(Paragraph.of(texts.asOf()));
        lead.add(Paragraph.of(messages.text("methods.noSeries")));
        if (report.notScored() > 0) {
            lead.add(new Paragraph(messages.counted("text.partial", report.notScored()), Tone.FAULT));
        }
        if (room.isNarrow()) {
            methods();
            changedUnits();
        } else {
            body.add(Heading.section(messages.text("methods.units")));
            body.add(matrix());
            methods();
        }
        boolean generic = report.title().isEmpty();
        return new Outline(generic ? messages.text("methods.title") : report.title(), generic, lead, body, notes());
    }

    private void methods() {
        List<Scoreboard> boards = report.methods().boards();
        for (int i = 0; i < boards.size(); i++) {
            body.add(Heading.section(name(boards.get(i).method())));
            body.add(Listing.of(texts.method(i, room)));
        }
    }

    /** A terminal has room for the word that the command line takes. */
    private String name(Method method) {
        return room.isNarrow() ? method.id() : new MethodText(method, messages).name();
    }

    /** The bounds under each method that looks at time, and what marks mean. */
    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (Scoreboard board : report.methods().boards()) {
            for (String bounds : new RateNotes(board.method(), messages).bounds(board)) {
                notes.add(messages.text("note.unit", name(board.method()), bounds));
            }
        }
        RateNotes.legend(report.rates(), messages).ifPresent(notes::add);
        return notes;
    }

    /** One after the other; a unit that nothing changes for is only counted. */
    private void changedUnits() {
        List<SideBySide.Row> changed = report.rows(messages.language()).stream()
                .filter(SideBySide.Row::isChanged)
                .toList();
        body.add(Heading.section(messages.counted(
                "methods.changed",
                changed.size(),
                messages.number(report.methods().rows().size()))));
        for (SideBySide.Row row : changed) {
            body.add(Heading.item(row.unit().name(), Tone.STRONG));
            body.add(unit(row));
        }
    }

    /** A unit under each method, and what changes by it. */
    private Table unit(SideBySide.Row row) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < row.cards().size(); i++) {
            Scorecard card = row.cards().get(i);
            Method method = method(i);
            rows.add(List.of(
                    Cell.words(method.id()),
                    new FigureCells(method, messages).rate(card.rate(), Tone.PLAIN),
                    Cell.words(texts.tier(card, method, room)),
                    Cell.words(texts.rank(card)),
                    Cell.words(i == 0 ? "" : texts.change(row.changes().get(i - 1)))));
        }
        return Table.of(
                List.of(
                        Column.words("", METHOD_WIDTH),
                        Column.figures("", RATE_WIDTH),
                        Column.words("", TIER_WIDTH).after(2),
                        Column.figures("", RANK_WIDTH),
                        Column.words("", SHORT_CHANGE_WIDTH).after(2)),
                rows);
    }

    /** A row for each unit, changed or not, and a column for each method. */
    private Table matrix() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(messages.text("text.unit"), NAME_WIDTH));
        for (Scoreboard board : report.methods().boards()) {
            columns.add(Column.words(name(board.method()), METHOD_WIDTH));
        }
        columns.add(Column.words(messages.text("methods.change"), CHANGE_WIDTH));
        List<List<Cell>> rows = new ArrayList<>();
        for (SideBySide.Row row : changedFirst()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.words(row.unit().name()));
            for (int i = 0; i < row.cards().size(); i++) {
                cells.add(cell(row.cards().get(i), method(i)));
            }
            cells.add(Cell.words(changes(row)));
            rows.add(cells);
        }
        return Table.ofUnits(columns, rows);
    }

    private List<SideBySide.Row> changedFirst() {
        return report.rows(messages.language()).stream()
                .sorted(Comparator.comparing(row -> !row.isChanged()))
                .toList();
    }

    private Cell cell(Scorecard card, Method method) {
        String text = messages.text(
                "methods.cell",
                new Figures(method, messages).percent(card.rate()),
                texts.tier(card, method, room),
                texts.rank(card));
        return new Cell.Words(text, new FigureCells(method, messages).tone(card.tier()));
    }

    private String changes(SideBySide.Row row) {
        return row.changes().stream()
                .map(texts::change)
                .filter(change -> !change.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private Method method(int place) {
        return report.methods().boards().get(place).method();
    }
}
