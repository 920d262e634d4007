package vn.thuocdo.report.methods;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.part.FigureCells;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.Printable;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.SideBySide;

/**
 * Units and methods at a terminal: a line for each unit, under each method its rate, tier and rank. Where there is no room
 * for that, the tiers are left to the colours and the signs of what changes; methods that still find none have a further
 * table.
 */
final class MethodsMatrix {

    private static final int NAME_WIDTH = 28;
    private static final int RATE_WIDTH = 7;
    private static final int RANK_WIDTH = 4;
    private static final int SIGN_WIDTH = 1;
    private static final int CHANGE_WIDTH = 40;
    private static final int INDENT = 2;
    private static final int GAP = 2;

    private final MethodsReport report;
    private final Messages messages;
    private final MethodsTexts texts;
    private final Room room;
    private final int tierWidth;
    private final int perTable;

    MethodsMatrix(MethodsReport report, Messages messages, Room room) {
        this.report = report;
        this.messages = messages;
        this.texts = new MethodsTexts(report, messages);
        this.room = room;
        int methods = report.methods().boards().size();
        int longest = report.methods().rows().stream()
                .flatMap(row -> IntStream.range(0, methods).mapToObj(i -> tier(row, i)))
                .mapToInt(Printable::width)
                .max()
                .orElse(0);
        this.tierWidth = fitting(longest) < methods ? 0 : longest;
        this.perTable = Math.max(1, fitting(tierWidth));
    }

    /** How many methods find room beside the names. */
    private int fitting(int widthOfTier) {
        return (room.columns() - INDENT - NAME_WIDTH) / (GAP + width(widthOfTier));
    }

    private static int width(int widthOfTier) {
        return RATE_WIDTH + 1 + SIGN_WIDTH + (widthOfTier == 0 ? 0 : 1 + widthOfTier) + RANK_WIDTH;
    }

    /** With the rows in this order. */
    List<Table> tables(List<SideBySide.Row> rows) {
        List<Table> tables = new ArrayList<>();
        int methods = report.methods().boards().size();
        for (int from = 0; from < methods; from += perTable) {
            tables.add(table(rows, from, Math.min(methods, from + perTable)));
        }
        return tables;
    }

    private Table table(List<SideBySide.Row> rows, int from, int to) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(messages.text("text.unit"), NAME_WIDTH));
        for (int i = from; i < to; i++) {
            String title = texts.name(method(i)) + "\n" + partsOfCell();
            columns.add(Column.figures(title, width(tierWidth)).after(GAP));
        }
        columns.add(Column.remarks("", CHANGE_WIDTH));
        List<List<Cell>> cells = new ArrayList<>();
        for (SideBySide.Row row : rows) {
            List<Cell> line = new ArrayList<>();
            line.add(Cell.words(row.unit().name()));
            for (int i = from; i < to; i++) {
                line.add(cell(row, i));
            }
            line.add(Cell.words(room.takesAll() ? texts.changes(row) : ""));
            cells.add(line);
        }
        return Table.ofUnits(columns, cells);
    }

    /** Its parts stand below those of the other units. */
    private Cell cell(SideBySide.Row row, int place) {
        Scorecard card = row.cards().get(place);
        Method method = method(place);
        String rate = new Figures(method, messages).percent(card.rate());
        String text = parts(rate, MethodsTexts.sign(row, place), tier(row, place), texts.rank(card));
        return new Cell.Words(text, new FigureCells(method, messages).tone(card.tier()));
    }

    /** What the figures below each other are. */
    private String partsOfCell() {
        return parts(messages.text("text.rate"), "", messages.text("text.tier"), messages.text("text.rank"));
    }

    private String parts(String rate, String sign, String tier, String rank) {
        return Printable.right(rate, RATE_WIDTH)
                + " "
                + Printable.left(sign, SIGN_WIDTH)
                + (tierWidth == 0 ? "" : " " + Printable.left(tier, tierWidth))
                + Printable.right(rank, RANK_WIDTH);
    }

    private String tier(SideBySide.Row row, int place) {
        return texts.tier(row.cards().get(place), method(place), room);
    }

    private Method method(int place) {
        return report.methods().boards().get(place).method();
    }
}
