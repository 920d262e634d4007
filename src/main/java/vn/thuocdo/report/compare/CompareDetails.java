package vn.thuocdo.report.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.compare.TargetChange;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Task;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.Listing;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.part.TaskWords;
import vn.thuocdo.report.text.ChangesTexts;
import vn.thuocdo.report.text.Messages;

/** What changed item by item: lines, or tables on paper and in a workbook, and the first of many where there is little room. */
final class CompareDetails {

    /** Items that a terminal lists of a kind of change; the rest is counted. */
    private static final int MOST_AT_TERMINAL = 12;

    /** Items of a unit that one row of a page has room for. */
    private static final int MOST_IN_A_ROW = 30;

    private static final int UNIT_WIDTH = 34;
    private static final int ITEM_WIDTH = 60;
    private static final int TARGET_WIDTH = 18;

    private final Changes changes;
    private final Messages messages;
    private final ChangesTexts texts;
    private final Room room;
    private final List<Block> blocks = new ArrayList<>();

    private CompareDetails(Changes changes, Messages messages, ChangesTexts texts, Room room) {
        this.changes = changes;
        this.messages = messages;
        this.texts = texts;
        this.room = room;
    }

    static List<Block> of(Changes changes, Messages messages, ChangesTexts texts, Room room) {
        return new CompareDetails(changes, messages, texts, room).all();
    }

    private List<Block> all() {
        tasks("compare.added", changes.catalogue().added());
        tasks("compare.dropped", changes.catalogue().dropped());
        targets("compare.harder", TargetChange.Shift.HARDER);
        targets("compare.easier", TargetChange.Shift.EASIER);
        targets("compare.otherwise", TargetChange.Shift.OTHER);
        lines("compare.amended", changes.amended(), texts::amended);
        items("compare.metNow", changes.items().metNow());
        items("compare.metNoMore", changes.items().metNoMore());
        return blocks;
    }

    private void tasks(String title, List<Task> tasks) {
        lines(title, tasks, TaskWords.of(room));
    }

    private void items(String title, List<Verdict> items) {
        Map<String, List<String>> units = new LinkedHashMap<>();
        shown(items)
                .forEach(item -> units.computeIfAbsent(item.unit().name(), first -> new ArrayList<>())
                        .add(item.task().name()));
        if (room.onPaper() && units.values().stream().allMatch(names -> names.size() <= MOST_IN_A_ROW)) {
            byUnit(title, items, units);
            return;
        }
        linesOrTable(
                title,
                items,
                texts::item,
                List.of(
                        Column.group(messages.text("text.unit"), UNIT_WIDTH),
                        Column.words(messages.text("compare.item"), ITEM_WIDTH)),
                item -> List.of(item.unit().name(), item.task().name()));
    }

    /** A row for each unit: one for each item would leave the most of every page white. */
    private void byUnit(String title, List<Verdict> items, Map<String, List<String>> units) {
        if (items.isEmpty()) {
            return;
        }
        heading(title, items);
        List<List<Cell>> rows = new ArrayList<>();
        units.forEach((unit, names) -> rows.add(List.of(Cell.words(unit), Cell.words(String.join("; ", names)))));
        blocks.add(Table.ofItems(
                List.of(
                        Column.words(messages.text("text.unit"), UNIT_WIDTH),
                        Column.words(messages.text("compare.item"), 2 * ITEM_WIDTH)),
                rows));
    }

    private void targets(String title, TargetChange.Shift shift) {
        linesOrTable(
                title,
                texts.targets(shift),
                texts::target,
                List.of(
                        Column.words(messages.text("compare.item"), ITEM_WIDTH),
                        Column.words(messages.text("compare.before"), TARGET_WIDTH),
                        Column.words(messages.text("compare.after"), TARGET_WIDTH),
                        Column.words(messages.text("text.unit"), UNIT_WIDTH)),
                target ->
                        List.of(target.task().name(), texts.before(target), texts.after(target), texts.units(target)));
    }

    private <T> void linesOrTable(
            String title, List<T> all, Function<T, String> line, List<Column> columns, Function<T, List<String>> row) {
        if (room.takesTables()) {
            table(title, columns, all, row);
        } else {
            lines(title, all, line);
        }
    }

    private <T> void lines(String title, List<T> all, Function<T, String> line) {
        if (!all.isEmpty()) {
            heading(title, all);
            blocks.add(new Listing(
                    Listing.of(shown(all).stream().map(line).toList()).items(), rest(all)));
        }
    }

    private <T> void table(String title, List<Column> columns, List<T> all, Function<T, List<String>> row) {
        if (!all.isEmpty()) {
            heading(title, all);
            blocks.add(Table.ofItems(
                    columns,
                    shown(all).stream()
                            .map(one -> row.apply(one).stream().map(Cell::words).toList())
                            .toList()));
        }
    }

    /** The title has the true number; on paper, where a list goes on for pages, how many of them are listed. */
    private void heading(String title, List<?> all) {
        blocks.add(Heading.section(messages.text(title, messages.number(all.size()))));
        int shown = shown(all).size();
        if (!room.isNarrow() && shown < all.size()) {
            blocks.add(Paragraph.of(
                    messages.text("compare.firstOnPaper", messages.number(shown), messages.number(all.size()))));
        }
    }

    private <T> List<T> shown(List<T> all) {
        if (room.takesAll()) {
            return all;
        }
        return all.subList(0, Math.min(room.isNarrow() ? MOST_AT_TERMINAL : Room.MOST_ON_PAPER, all.size()));
    }

    /** How many a terminal does not list; absent where all are, and where the heading says it. */
    private Optional<String> rest(List<?> all) {
        int rest = all.size() - shown(all).size();
        return rest == 0 || !room.isNarrow()
                ? Optional.empty()
                : Optional.of(messages.text("compare.more", messages.number(rest)));
    }
}
