package vn.thuocdo.report.methods;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.part.FigureCells;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.SideBySide;

/**
 * Units and methods on a page, on paper and in a workbook: a row for each unit, those first of which a method changes the tier,
 * then those of which it changes the rank alone. On paper a row takes one line, and the rules that make the difference are
 * said of each method alone.
 */
final class MethodsTable {

    private static final int NAME_WIDTH = 34;
    private static final int METHOD_WIDTH = 34;
    private static final int RATE_WIDTH = 14;
    private static final int TIER_WIDTH = 22;
    private static final int CHANGE_WIDTH = 44;

    private final MethodsReport report;
    private final Messages messages;
    private final MethodsTexts texts;
    private final Room room;

    MethodsTable(MethodsReport report, Messages messages, Room room) {
        this.report = report;
        this.messages = messages;
        this.texts = new MethodsTexts(report, messages);
        this.room = room;
    }

    Table table() {
        List<SideBySide.Row> rows = report.rows(messages.language()).stream()
                .sorted(Comparator.comparing(Extent::of))
                .toList();
        Map<Extent, Long> sizes = rows.stream().collect(Collectors.groupingBy(Extent::of, Collectors.counting()));
        List<List<Cell>> cells = new ArrayList<>();
        for (SideBySide.Row row : rows) {
            Extent extent = Extent.of(row);
            String group = sizes.size() < 2
                    ? ""
                    : messages.text(extent.key(), messages.number(sizes.getOrDefault(extent, 0L)));
            cells.add(room.onPaper() ? paperRow(row, group) : row(row, group));
        }
        Table table = Table.ofUnits(room.onPaper() ? paperColumns() : columns(), cells);
        return table.withoutEmptyColumns();
    }

    private List<Column> paperColumns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.group("", NAME_WIDTH));
        columns.add(Column.words(messages.text("text.unit"), NAME_WIDTH));
        columns.add(Column.figures(messages.text("text.assignedShort"), RATE_WIDTH));
        IntStream.range(0, methods()).forEach(i -> columns.addAll(parts(texts.name(method(i)))));
        return columns;
    }

    private List<Cell> paperRow(SideBySide.Row row, String group) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.words(group));
        cells.add(Cell.words(row.unit().name()));
        cells.add(assigned(row));
        for (int i = 0; i < methods(); i++) {
            cells.addAll(parts(row.cards().get(i), method(i), MethodsTexts.sign(row, i)));
        }
        return cells;
    }

    /** A workbook, whose rows are sorted and filtered, has no headings among them. */
    private boolean isGrouped() {
        return !room.isWorkbook();
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        if (isGrouped()) {
            columns.add(Column.group("", NAME_WIDTH));
        }
        columns.add(Column.words(messages.text("text.unit"), NAME_WIDTH));
        columns.add(Column.figures(messages.text("text.assignedShort"), RATE_WIDTH));
        for (int i = 0; i < methods(); i++) {
            String name = texts.name(method(i));
            columns.add(Column.several(name, METHOD_WIDTH, parts(name)));
        }
        if (texts.tellsCauses()) {
            columns.add(Column.words(messages.text("methods.change"), CHANGE_WIDTH));
        }
        return columns;
    }

    private List<Cell> row(SideBySide.Row row, String group) {
        List<Cell> cells = new ArrayList<>();
        if (isGrouped()) {
            cells.add(Cell.words(group));
        }
        cells.add(Cell.words(row.unit().name()));
        cells.add(assigned(row));
        for (int i = 0; i < methods(); i++) {
            cells.add(cell(row, i));
        }
        if (texts.tellsCauses()) {
            cells.add(Cell.words(texts.causes(row)));
        }
        return cells;
    }

    /** The same under every method. */
    private Cell assigned(SideBySide.Row row) {
        int assigned = row.cards().get(0).rate().assigned();
        return Cell.count(messages.number(assigned), assigned);
    }

    private List<Column> parts(String method) {
        return List.of(
                Column.figures(messages.text("methods.rateBy", method), RATE_WIDTH),
                Column.words(messages.text("methods.tierBy", method), TIER_WIDTH),
                Column.figures(messages.text("methods.rankBy", method), RATE_WIDTH));
    }

    private Cell cell(SideBySide.Row row, int place) {
        Scorecard card = row.cards().get(place);
        Method method = method(place);
        String sign = MethodsTexts.sign(row, place);
        String rate = new Figures(method, messages).percent(card.rate());
        String signed = sign.isEmpty() ? rate : rate + " " + sign;
        String tier = texts.tier(card, method, room);
        String text = tier.isEmpty()
                ? messages.text("methods.cellWithoutTier", signed, texts.rank(card))
                : messages.text("methods.cell", signed, tier, texts.rank(card));
        return new Cell.Several(text, parts(card, method, ""), new FigureCells(method, messages).tone(card.tier()));
    }

    /** Its rate, its tier with a sign, and its rank. */
    private List<Cell> parts(Scorecard card, Method method, String sign) {
        FigureCells cells = new FigureCells(method, messages);
        String tier = texts.tier(card, method, room);
        Cell signed = new Cell.Words(sign.isEmpty() ? tier : sign + " " + tier, cells.tone(card.tier()));
        Cell rank = card.rank().isPresent() ? cells.count(card.rank().getAsInt()) : Cell.words(texts.rank(card));
        return List.of(cells.rate(card.rate(), Tone.PLAIN), signed, rank);
    }

    private int methods() {
        return report.methods().boards().size();
    }

    private Method method(int place) {
        return report.methods().boards().get(place).method();
    }
}
