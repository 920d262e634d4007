package vn.thuocdo.report.methods;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import vn.thuocdo.report.text.RateNotes;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.SideBySide;

/** Several methods over the same data: the whole under each, then unit by unit. */
final class MethodsOutline {

    private static final int NAME_WIDTH = 34;
    private static final int METHOD_WIDTH = 34;
    private static final int RATE_WIDTH = 14;
    private static final int TIER_WIDTH = 22;
    private static final int CHANGE_WIDTH = 44;

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
        if (!room.isNarrow() && !report.title().isEmpty()) {
            lead.add(Paragraph.of(report.title()));
        }
        lead.add(Paragraph.of(texts.asOf()));
        lead.add(Paragraph.of(messages.text("methods.noSeries")));
        if (report.notScored() > 0) {
            lead.add(new Paragraph(messages.counted("text.partial", report.notScored()), Tone.FAULT));
        }
        if (room.isNarrow()) {
            methods();
            matrixOfTerminal();
        } else {
            body.add(Heading.section(messages.text("methods.units")));
            body.add(order());
            body.add(matrix());
            methods();
        }
        boolean generic = report.title().isEmpty();
        boolean named = !generic && room.isNarrow();
        return new Outline(named ? report.title() : messages.text("methods.title"), generic, lead, body, notes());
    }

    private void methods() {
        List<Scoreboard> boards = report.methods().boards();
        for (int i = 0; i < boards.size(); i++) {
            body.add(Heading.section(texts.name(boards.get(i).method())));
            body.add(Listing.of(texts.method(i, room)));
        }
    }

    /** The bounds under each method that looks at time, and what marks mean. */
    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (Scoreboard board : report.methods().boards()) {
            for (String bounds : new RateNotes(board.method(), messages).bounds(board)) {
                notes.add(messages.text("note.unit", texts.name(board.method()), bounds));
            }
        }
        RateNotes.legend(report.rates(), messages).ifPresent(notes::add);
        return notes;
    }

    /** A line for each unit, by the ranks of the first method, and below what is to be said to the whole. */
    private void matrixOfTerminal() {
        List<SideBySide.Row> rows = report.rows(messages.language());
        long changed = rows.stream().filter(SideBySide.Row::isChanged).count();
        body.add(Heading.section(changed(changed, rows.size())));
        MethodsMatrix matrix = new MethodsMatrix(report, messages, room);
        List<Table> tables = matrix.tables(rows);
        for (int i = 0; i < tables.size(); i++) {
            boolean last = i == tables.size() - 1;
            body.add(last ? tables.get(i).withNotes(texts.legend().stream().toList()) : tables.get(i));
        }
    }

    /** How many units change, and that they come first where some do not. */
    private Paragraph order() {
        List<SideBySide.Row> rows = report.rows(messages.language());
        long changed = rows.stream().filter(SideBySide.Row::isChanged).count();
        String said = changed(changed, rows.size());
        boolean mixed = changed > 0 && changed < rows.size();
        return Paragraph.of(messages.text(mixed ? "methods.changedFirst" : "methods.changedAlike", said));
    }

    private String changed(long changed, int units) {
        return messages.counted("methods.changed", changed, messages.number(units));
    }

    /** A row for each unit, changed or not, and a column for each method. */
    private Table matrix() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(messages.text("text.unit"), NAME_WIDTH));
        for (Scoreboard board : report.methods().boards()) {
            columns.add(column(texts.name(board.method())));
        }
        boolean tellsCauses = texts.tellsCauses();
        if (tellsCauses) {
            columns.add(Column.words(messages.text("methods.change"), CHANGE_WIDTH));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (SideBySide.Row row : changedFirst()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.words(row.unit().name()));
            for (int i = 0; i < row.cards().size(); i++) {
                cells.add(cell(row, i));
            }
            if (tellsCauses) {
                cells.add(Cell.words(texts.causes(row)));
            }
            rows.add(cells);
        }
        return Table.ofUnits(columns, rows).withNotes(texts.legend().stream().toList());
    }

    private Column column(String method) {
        return Column.several(
                method,
                METHOD_WIDTH,
                List.of(
                        Column.figures(messages.text("methods.rateBy", method), RATE_WIDTH),
                        Column.words(messages.text("methods.tierBy", method), TIER_WIDTH),
                        Column.figures(messages.text("methods.rankBy", method), RATE_WIDTH)));
    }

    private List<SideBySide.Row> changedFirst() {
        return report.rows(messages.language()).stream()
                .sorted(Comparator.comparing(row -> !row.isChanged()))
                .toList();
    }

    private Cell cell(SideBySide.Row row, int place) {
        Scorecard card = row.cards().get(place);
        Method method = method(place);
        String sign = MethodsTexts.sign(row, place);
        String rate = new Figures(method, messages).percent(card.rate());
        String text = messages.text(
                "methods.cell",
                sign.isEmpty() ? rate : rate + " " + sign,
                texts.tier(card, method, room),
                texts.rank(card));
        return new Cell.Several(text, parts(card, method), new FigureCells(method, messages).tone(card.tier()));
    }

    /** Its rate, its tier and its rank. */
    private List<Cell> parts(Scorecard card, Method method) {
        FigureCells cells = new FigureCells(method, messages);
        Cell tier = new Cell.Words(texts.tier(card, method, room), cells.tone(card.tier()));
        Cell rank = card.rank().isPresent() ? cells.count(card.rank().getAsInt()) : Cell.words(texts.rank(card));
        return List.of(cells.rate(card.rate(), Tone.PLAIN), tier, rank);
    }

    private Method method(int place) {
        return report.methods().boards().get(place).method();
    }
}
