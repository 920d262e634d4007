package vn.thuocdo.report.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.part.ItemWords;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.DueSoon;
import vn.thuocdo.score.ItemProgress;

/**
 * A row for each item that falls due, or is overdue, under its unit, the earliest first. Where the reader looks for what to do, the item comes
 * first; at a terminal and in a workbook its deadline, which is the shorter. On paper target and what was reached share a column.
 */
final class DueTable {

    private static final int UNIT_WIDTH = 36;
    private static final int DAY_WIDTH = 10;
    private static final int LEFT_WIDTH = 11;
    private static final int ITEM_WIDTH = 50;
    private static final int SHORT_WIDTH = 12;
    private static final int REMARK_WIDTH = 46;

    /** Few enough days to be pointed at. */
    private static final int PRESSING_DAYS = 7;

    private final DueReport report;
    private final Messages messages;
    private final ItemWords words;
    private final Room room;

    DueTable(DueReport report, Messages messages, Room room) {
        this.report = report;
        this.messages = messages;
        this.words = new ItemWords(report.method(), messages);
        this.room = room;
    }

    Table table() {
        return table(daysColumn("due.left"), report.units(messages.language()), this::left);
    }

    /** What is overdue, with the days since its deadline. */
    Table overdue() {
        return table(daysColumn("due.over"), report.overdueUnits(messages.language()), this::over);
    }

    private Column daysColumn(String key) {
        return Column.figures(messages.text(key), LEFT_WIDTH).after(1);
    }

    private Table table(Column days, List<DueSoon.UnitDue> units, Function<Verdict, Cell> cell) {
        List<List<Cell>> rows = new ArrayList<>();
        for (DueSoon.UnitDue unit : units) {
            unit.items().forEach(item -> rows.add(row(unit, item, cell.apply(item))));
        }
        return Table.ofItems(columns(days), rows).withoutEmptyColumns();
    }

    private List<Column> columns(Column days) {
        return arranged(
                Column.group(messages.text("text.unit"), UNIT_WIDTH),
                Column.words(messages.text("open.deadline"), DAY_WIDTH),
                days,
                Column.words(messages.text("difficulties.item"), ITEM_WIDTH).after(2),
                room.onPaper()
                        ? List.of(
                                Column.words(messages.text("item.targetReached"), 2 * SHORT_WIDTH),
                                Column.remarks(messages.text("item.remarks"), REMARK_WIDTH))
                        : List.of(
                                Column.remarks(messages.text("open.target"), SHORT_WIDTH),
                                Column.remarks(messages.text("open.reached"), SHORT_WIDTH),
                                Column.remarks(messages.text("item.remarks"), REMARK_WIDTH)));
    }

    private <T> List<T> arranged(T unit, T deadline, T left, T item, List<T> more) {
        boolean itemFirst = !room.isNarrow() && !room.isWorkbook();
        List<T> row =
                new ArrayList<>(itemFirst ? List.of(unit, item, deadline, left) : List.of(unit, deadline, left, item));
        row.addAll(more);
        return row;
    }

    /** No other column says that nothing was reported. */
    private String reached(Verdict item) {
        return ItemProgress.of(item).isUnreported() ? words.outcome(item) : words.reached(item);
    }

    private Cell left(Verdict item) {
        int left = report.due().daysLeft(item);
        return new Cell.Count(messages.number(left), left, left <= PRESSING_DAYS ? Tone.WARNING : Tone.PLAIN);
    }

    private Cell over(Verdict item) {
        int over = -report.due().daysLeft(item);
        return Cell.count(messages.number(over), over);
    }

    private List<Cell> row(DueSoon.UnitDue unit, Verdict item, Cell days) {
        LocalDate deadline = item.assignment().bindingDeadline().orElseThrow();
        return arranged(
                Cell.words(unit.card().unit().name()),
                new Cell.Day(messages.day(deadline), deadline, Tone.PLAIN),
                days,
                Cell.words(words.name(item)),
                more(item));
    }

    private List<Cell> more(Verdict item) {
        Cell remark = words.remarkCell(item);
        return room.onPaper()
                ? List.of(Cell.words(ItemWords.joined(words.target(item), reached(item))), remark)
                : List.of(Cell.words(words.target(item)), Cell.words(reached(item)), remark);
    }
}
