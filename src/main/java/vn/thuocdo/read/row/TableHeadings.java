package vn.thuocdo.read.row;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.ToPaste;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.DeclarationText;
import vn.thuocdo.read.column.JoinedKey;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.column.YesNoHeader;
import vn.thuocdo.read.heading.HeadingPath;
import vn.thuocdo.read.heading.HeadingWords;
import vn.thuocdo.read.heading.Headings;
import vn.thuocdo.read.heading.RowText;
import vn.thuocdo.read.heading.RunningNumbers;
import vn.thuocdo.read.heading.SharedNumbers;
import vn.thuocdo.read.heading.Signatures;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.lane.record.PlainRecords;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.table.Table;
import vn.thuocdo.read.table.Tables;
import vn.thuocdo.read.text.ListText;

/**
 * Which rows of a table are items, and what the headings above an item say of it: its group, its unit, which of the tasks
 * of its number it is. The rows are shown to it from the first, in their order.
 */
final class TableHeadings {

    /** So many rows numbered 1, 2, 3 show that items are numbered so; one may be so by chance. */
    private static final int FEWEST_NUMBERED = 2;

    private final Source.Role role;
    private final Table table;
    private final Columns columns;
    private final boolean unitsAreHeadings;
    private final KnownUnits units;
    private final boolean unitsAreOpen;
    private final Headings headings;
    private final HeadingPath path;
    private final WordsAmongFigures words;
    private final RowsWithoutItem withoutItem = new RowsWithoutItem();
    private final Signatures signatures = new Signatures();
    private final HeaderMeasures measures;
    private final UnitAbove unitAbove;
    private RunningNumbers numbering;
    private boolean isNumberingFound;
    private SharedNumbers ofAllTables = new SharedNumbers();
    private Optional<Boolean> itemsAreNumbered = Optional.empty();

    /** @param unitsAreOpen whether the table may name other units than those that are known by then */
    TableHeadings(Source source, OpenedTable opened, KnownUnits units, boolean unitsAreOpen) {
        this.role = source.role();
        this.table = opened.table();
        this.columns = opened.columns();
        this.path = new HeadingPath(columns.headUnits());
        this.unitsAreHeadings = opened.unitsAreHeadings();
        this.units = units;
        this.unitsAreOpen = unitsAreOpen;
        this.words = new WordsAmongFigures(columns);
        this.measures = new HeaderMeasures(columns, source.mapping().numbers());
        this.unitAbove = new UnitAbove(columns, source.mapping());
        this.numbering = RunningNumbers.none(columns);
        this.headings = new Headings(role, columns, table.header(), this::namesAUnit, this::itemsAreNumbered);
        opened.caption().ifPresent(path::enter);
    }

    /**
     * Finds out what the running numbers of the tasks tell, where tasks have them; the table is read for it.
     *
     * @throws IOException if it cannot be read
     */
    void findNumbering(Findings.Builder diagnostics) throws IOException {
        if (columns.numberTheirTasks() && !isNumberingFound) {
            Headings ahead = new Headings(role, columns, table.header(), this::namesAUnit, () -> false);
            numbering = RunningNumbers.of(table, columns, ahead, unitAbove.isDeclared());
            isNumberingFound = true;
            numbering
                    .repetition()
                    .ifPresent(twice -> diagnostics.add(
                            Code.NUMBER_REPEATS,
                            twice.at(),
                            numberHeader(),
                            twice.number(),
                            twice.task(),
                            numberWithName()));
        }
    }

    /** Looks at the running numbers beside those of other tables; those of assignments show together what they are worth. */
    void share(SharedNumbers numbers, Input input, Findings.Builder diagnostics) {
        ofAllTables = numbers;
        if (role != Source.Role.ASSIGNMENTS || !columns.numberTheirTasks()) {
            return;
        }
        try {
            findNumbering(diagnostics);
        } catch (IOException e) {
            Tables.reportUnreadable(input, e, diagnostics);
        }
        numbers.add(numbering)
                .ifPresent(twice -> diagnostics.add(
                        Code.NUMBERS_OF_TABLES_DIFFER,
                        twice.here().at(),
                        numberHeader(),
                        twice.number(),
                        twice.here().task(),
                        twice.earlier().task(),
                        twice.earlier().at(),
                        numberWithName()));
    }

    private String numberHeader() {
        return Objects.requireNonNull(columns.understood().get(Column.TASK));
    }

    /** What to declare where a number names a task only together with the name. */
    private ToPaste numberWithName() {
        String name = Objects.requireNonNull(columns.understood().get(Column.TASK_NAME));
        return new ToPaste(DeclarationText.columns(Column.TASK, List.of(numberHeader(), name)));
    }

    /** Whether a running number names a task only together with the task's name. */
    private boolean isNameNeeded() {
        return numbering.needsName() || ofAllTables.differ() && columns.numberTheirTasks();
    }

    /** Whether each row says everything about its item, so that its number and all other rows add nothing. */
    boolean leaveItemsAlone() {
        return headings.areForPrograms()
                && mayLeaveItemsAlone()
                && !words.arePossible()
                && columns.inDoubt().isEmpty();
    }

    /** Whether rows may do so of which {@link #leaveAlone} holds; what words among figures say depends on the row alone. */
    boolean mayLeaveItemsAlone() {
        return !unitsAreHeadings
                && !columns.isNumbered(Column.TASK)
                && !columns.hasStatusOfOtherCells()
                && !columns.headers().contains("")
                && !measures.arePossible()
                && !unitAbove.isDeclared();
    }

    /**
     * Whether a record is an item, and the rows above add nothing to it.
     *
     * @param record as wide as the header; it names a task, and a unit otherwise than the header does, and not as a total
     */
    boolean leaveAlone(PlainRecords record) {
        return headings.areForPrograms()
                || headings.areFollowed() && path.group().isEmpty() && !beginsOtherwise(record);
    }

    private boolean beginsOtherwise(PlainRecords record) {
        int unit = columns.fields(Column.UNIT).get(0);
        if (headings.others().mayBe(record.text(unit))) {
            return true;
        }
        for (int field = 0; field < unit; field++) {
            if (!record.isBlank(field)) {
                // Most tables number their rows from 1, and of each number there is a text that comes but once.
                String text = record.decimals(field).get() < 0 ? record.text(field) : "1";
                if (!text.isEmpty()) {
                    return HeadingWords.isGroupNumber(text);
                }
            }
        }
        return false;
    }

    /** Whether the next row is an item; a heading applies to the rows below it, and is said to, once an item follows. */
    boolean isItem(Row row, Findings.Builder diagnostics) {
        Headings.Kind kind = headings.kind(row);
        boolean parent = numbering.isParent(row);
        if (kind == Headings.Kind.HEADING || parent) {
            path.enter(row);
        }
        boolean item = kind == Headings.Kind.ITEM && !parent;
        if (item) {
            withoutItem.goOn(diagnostics);
        }
        return item;
    }

    /** Says of a row that is no item how it was understood; of a signature there is nothing to say. */
    void reportNoItem(Row row, Findings.Builder diagnostics) {
        if (headings.others().beginsItems(row)) {
            diagnostics.add(Code.OTHER_TABLE_BELOW, row.at(), RowText.line(row));
            return;
        }
        if (!signatures.include(row)) {
            withoutItem.add(row.at(), RowText.line(row), groupBegunBy(row), diagnostics);
        }
    }

    /** The group that a row that is no item begins: of the rows below it; empty where it begins none. */
    private String groupBegunBy(Row row) {
        String group = path.group();
        boolean begun = isGroup(group) && !RowText.line(row).isEmpty() && group.equals(RowText.title(row));
        return begun ? group : "";
    }

    /** Whether a heading is the group of the rows below it, and not their unit. */
    private boolean isGroup(String heading) {
        return !heading.isEmpty()
                && !(unitsAreHeadings && path.isOrganisation())
                && !columns.has(Column.GROUP)
                && role.columns().contains(Column.GROUP);
    }

    /** The values of an item that come from headings and not from its own cells. */
    Map<Column, String> valuesFromHeadings(Row item) {
        String group = path.group();
        boolean byNumber = numbering.use() == RunningNumbers.Use.ALONE && !isNameNeeded();
        if (byNumber && group.isEmpty() && !columns.hasStatusOfOtherCells() && !unitAbove.isDeclared()) {
            return saidOfCells(item);
        }
        Map<Column, String> said = new EnumMap<>(Column.class);
        said.putAll(saidOfCells(item));
        (unitsAreHeadings ? path.organisation() : unitAbove.of(item)).ifPresent(name -> said.put(Column.UNIT, name));
        if (isGroup(group)) {
            said.put(Column.GROUP, group);
        }
        if (!byNumber) {
            String number = item.cell(columns.fields(Column.TASK).get(0)).text();
            said.put(Column.TASK, numbering.names(number) ? JoinedKey.of(identity(number, item)) : "");
        }
        statusOf(item).ifPresent(status -> said.put(Column.STATUS, status));
        return said;
    }

    /** What cells say in other columns than their own, or with the units of their headers. */
    private Map<Column, String> saidOfCells(Row item) {
        Map<Column, String> said = words.saidOf(item);
        return said.isEmpty() ? measures.saidOf(item) : said;
    }

    /** The status where it is not written as one: a mark below its name, or how much of the task is done. */
    private Optional<String> statusOf(Row item) {
        if (!columns.hasStatusOfOtherCells()) {
            return Optional.empty();
        }
        if (!columns.marked().isEmpty()) {
            List<String> marked = new ArrayList<>();
            columns.marked().forEach((field, status) -> {
                if (!item.cell(field).text().isEmpty()) {
                    marked.add(status);
                }
            });
            return Optional.of(String.join("; ", marked));
        }
        int field = columns.fields(Column.COMPLETION).get(0);
        String said = CompletionShare.status(item.cell(field));
        return Optional.of(
                YesNoHeader.isAsked(columns.headers().get(field))
                        ? YesNoHeader.answer(said).orElse(said)
                        : said);
    }

    private List<String> identity(String number, Row item) {
        List<String> parts = new ArrayList<>(numbering.key(number, path));
        if (isNameNeeded()) {
            parts.add(item.cell(columns.fields(Column.TASK_NAME).get(0)).text());
        }
        return parts;
    }

    private boolean namesAUnit(String text) {
        return unitsAreOpen
                || units.knows(text)
                || ListText.split(text).stream().anyMatch(units::knows);
    }

    private boolean itemsAreNumbered() {
        if (itemsAreNumbered.isEmpty()) {
            int[] numbered = new int[1];
            Conventions.walkAhead(table, row -> numbered[0] += headings.isNumberedItem(row) ? 1 : 0);
            itemsAreNumbered = Optional.of(numbered[0] >= FEWEST_NUMBERED);
        }
        return itemsAreNumbered.get();
    }

    /** Says which rows were read as items although they may be subtotals, and which began no group; all are read. */
    void report(Findings.Builder diagnostics) {
        withoutItem.end(diagnostics);
        headings.doubtful().forEach(row -> diagnostics.add(Code.NUMBERED_AS_HEADING, row.at(), RowText.line(row)));
    }
}
