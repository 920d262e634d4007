package vn.thuocdo.scaffold;

import static vn.thuocdo.read.column.Column.ACTUAL;
import static vn.thuocdo.read.column.Column.COMPLETED_ON;
import static vn.thuocdo.read.column.Column.DENOMINATOR;
import static vn.thuocdo.read.column.Column.DIFFICULTY;
import static vn.thuocdo.read.column.Column.EVIDENCE;
import static vn.thuocdo.read.column.Column.NUMERATOR;
import static vn.thuocdo.read.column.Column.PERIOD;
import static vn.thuocdo.read.column.Column.PROPOSAL;
import static vn.thuocdo.read.column.Column.REPORTED_ON;
import static vn.thuocdo.read.column.Column.STATUS;
import static vn.thuocdo.read.column.Column.TASK;
import static vn.thuocdo.read.column.Column.TASK_NAME;
import static vn.thuocdo.read.column.Column.UNIT;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.model.Unit;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.report.text.Reasons;
import vn.thuocdo.report.workbook.CellContent;
import vn.thuocdo.report.workbook.ColumnHead;
import vn.thuocdo.report.workbook.ExcelBook;
import vn.thuocdo.report.workbook.FormField;
import vn.thuocdo.report.workbook.FormSheet;
import vn.thuocdo.report.write.FileNames;
import vn.thuocdo.report.write.NewFile;

/**
 * One workbook for each unit, to be filled in and sent back: its items are there, and what it has to report is blank. What
 * comes back is a table of results as it is.
 */
public final class Templates {

    /**
     * The columns that say of which item a row is: the ids alone, so that a form still fits after a unit or an item was given
     * another name. They are no matter of people, and not printed, unless names of items do not tell these apart. The unit
     * and the period are those of every row; people read them above the table. None is hidden: hidden columns are lost
     * where a form is copied, and nobody sees what they say.
     *
     * @param given those that people need, which come first
     * @param beside those that only the tool reads, which stand behind the others on the screen
     */
    private record Keys(List<Column> given, List<Column> beside) {}

    /** What is for the unit to fill in. The last one only tells apart two reports of one day, and is not printed. */
    private static final List<Column> ASKED =
            List.of(STATUS, ACTUAL, NUMERATOR, DENOMINATOR, COMPLETED_ON, DIFFICULTY, PROPOSAL, EVIDENCE, REPORTED_ON);

    /** What tasks that are done or not have none of. */
    private static final Set<Column> FIGURES = EnumSet.of(ACTUAL, NUMERATOR, DENOMINATOR);

    private static final int WIDTH_OF_A_NAME = 38;
    private static final int WIDTH_OF_A_REMARK = 22;
    /** No day beside a share is broken. */
    private static final int WIDTH_OF_A_TARGET = 24;

    private static final int WIDTH_OF_THE_LAST = 16;
    private static final int WIDTH = 12;
    private static final int WIDTH_OF_AN_ID = 18;
    private static final int WIDTH_OF_A_PART = 9;

    private final TableWording wording;
    private final Reasons reasons;
    private final Period period;
    private final String title;

    /**
     * @param reasons how targets and figures are told
     * @param period what is to be reported on
     * @param title of the project; may be empty
     */
    public Templates(TableWording wording, Reasons reasons, Period period, String title) {
        this.wording = wording;
        this.reasons = reasons;
        this.period = period;
        this.title = title;
    }

    /** A file for each unit that is asked about an item, in the order given; items that no longer stand are left out. */
    public List<NewFile> of(List<ItemToReport> items) {
        Map<Unit, List<ItemToReport>> byUnit = new LinkedHashMap<>();
        items.stream()
                .filter(item -> item.assignment().state() == State.ACTIVE)
                .forEach(item -> byUnit.computeIfAbsent(item.assignment().unit(), unit -> new ArrayList<>())
                        .add(item));
        Keys keys = keys(items);
        FileNames names = new FileNames();
        List<NewFile> files = new ArrayList<>();
        byUnit.values().removeIf(ofUnit -> ofUnit.stream().allMatch(ItemToReport::over));
        byUnit.forEach((unit, ofUnit) ->
                files.add(new NewFile(names.of(unit.name()) + ".xlsx", out -> write(unit, keys, ofUnit, out))));
        return files;
    }

    private static Keys keys(List<ItemToReport> items) {
        boolean tasksHaveIds = items.stream()
                .map(item -> item.assignment().task())
                .anyMatch(task -> !task.id().equals(task.name()));
        List<Column> given = new ArrayList<>();
        List<Column> beside = new ArrayList<>(List.of(PERIOD, UNIT));
        if (tasksHaveIds) {
            (namesTellApart(items) ? beside : given).add(TASK);
        }
        given.add(TASK_NAME);
        return new Keys(given, beside);
    }

    /** Whether each name of a task means it alone, and is the id of no other. */
    private static boolean namesTellApart(List<ItemToReport> items) {
        Set<Task> tasks = items.stream().map(item -> item.assignment().task()).collect(Collectors.toSet());
        return tasks.stream()
                .flatMap(task -> Stream.of(key(task.id()), key(task.name())).distinct())
                .allMatch(new HashSet<>()::add);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void write(Unit unit, Keys keys, List<ItemToReport> items, OutputStream out) throws IOException {
        String form = wording.text("scaffold.templateTitle", wording.period(period));
        try (ExcelBook book = new ExcelBook(unit.name() + " – " + form, wording.font(), wording.language())) {
            FormSheet sheet = book.form(wording.text("scaffold.templateSheet"), fields(keys), doubts());
            sheet.title(form);
            sheet.remark(wording.text("scaffold.templateUnit", unit.name()));
            if (!title.isEmpty()) {
                sheet.remark(title);
            }
            sheet.remark(wording.text(
                    "scaffold.templateTask", wording.text("scaffold.statusDone"), wording.title(REPORTED_ON)));
            sheet.remark(wording.text("scaffold.templateTarget"));
            long over = items.stream().filter(ItemToReport::over).count();
            if (over > 0) {
                sheet.remark(wording.text("scaffold.templateOver", over));
            }
            sheet.head(keys.given().size());
            items.stream().filter(item -> !item.over()).forEach(item -> sheet.row(row(item, keys)));
            sheet.signature(signature());
            sheet.end();
            book.writeTo(out);
        }
    }

    private FormSheet.Signature signature() {
        return new FormSheet.Signature(
                wording.text("scaffold.signDay"),
                wording.text("scaffold.signMaker"),
                wording.text("scaffold.signHead"),
                wording.text("scaffold.signHow"));
    }

    private FormSheet.Doubts doubts() {
        return new FormSheet.Doubts(
                wording.text("scaffold.doubt"),
                wording.text("scaffold.doubtNumber"),
                wording.text("scaffold.doubtDay"),
                wording.text("scaffold.doubtWord"));
    }

    private List<FormField> fields(Keys keys) {
        return Stream.of(
                        keys.given().stream()
                                .map(column -> given(
                                        column == TASK_NAME
                                                ? wording.text("scaffold.templateItem")
                                                : wording.title(column),
                                        width(column))),
                        Stream.of(
                                given(wording.text("scaffold.templateAssigned"), WIDTH_OF_A_TARGET),
                                given(wording.text("scaffold.templateLast"), WIDTH_OF_THE_LAST)),
                        ASKED.stream()
                                .map(column -> new FormField(
                                        new ColumnHead(wording.title(column), width(column), room(column)),
                                        asks(column))),
                        keys.beside().stream()
                                .map(column -> beside(
                                        column == UNIT
                                                ? wording.text("scaffold.templateUnitId")
                                                : wording.title(column))))
                .flatMap(fields -> fields)
                .toList();
    }

    private static FormField beside(String header) {
        return new FormField(
                new ColumnHead(header, WIDTH_OF_AN_ID, ColumnHead.Room.SCREEN), new FormField.Asks.Nothing());
    }

    private static FormField given(String header, int width) {
        return new FormField(ColumnHead.onPaper(header, width), new FormField.Asks.Nothing());
    }

    private static ColumnHead.Room room(Column column) {
        return column == REPORTED_ON ? ColumnHead.Room.SCREEN : ColumnHead.Room.PAPER;
    }

    private static int width(Column column) {
        return switch (column) {
            case NUMERATOR, DENOMINATOR -> WIDTH_OF_A_PART;
            case TASK_NAME -> WIDTH_OF_A_NAME;
            case DIFFICULTY, PROPOSAL, EVIDENCE -> WIDTH_OF_A_REMARK;
            default -> WIDTH;
        };
    }

    private FormField.Asks asks(Column column) {
        return switch (column) {
            case STATUS -> new FormField.Asks.Word(wording.statuses());
            case ACTUAL, NUMERATOR, DENOMINATOR -> new FormField.Asks.Number();
            case REPORTED_ON, COMPLETED_ON -> new FormField.Asks.Day();
            default -> new FormField.Asks.Text();
        };
    }

    /** What is filled in beforehand; nothing where the unit is asked. */
    private List<Optional<CellContent>> row(ItemToReport item, Keys keys) {
        Assignment assignment = item.assignment();
        List<Optional<CellContent>> row = new ArrayList<>();
        keys.given().forEach(column -> row.add(key(column, assignment)));
        row.add(given(assigned(item)));
        row.add(given(item.last().map(result -> said(result, assignment)).orElse("")));
        // A status is asked of all: of a number too it may be that no case arose, or that it was cancelled.
        boolean measured =
                assignment.kind() == TaskKind.TARGET || assignment.target().isPresent();
        ASKED.forEach(column -> row.add(measured || !FIGURES.contains(column) ? Optional.empty() : given("")));
        keys.beside().forEach(column -> row.add(key(column, assignment)));
        return row;
    }

    private static Optional<CellContent> given(String text) {
        return Optional.of(CellContent.text(text));
    }

    private Optional<CellContent> key(Column column, Assignment item) {
        return given(
                switch (column) {
                    case PERIOD -> wording.period(period);
                    case UNIT -> item.unit().id();
                    case TASK -> item.task().id();
                    default -> item.task().name();
                });
    }

    /** The figure, else the status; empty where there is neither. */
    private String said(Result result, Assignment assignment) {
        return result.figure().isPresent()
                ? reasons.reported(result, assignment)
                : result.status().map(wording::status).orElse("");
    }

    /** What was asked for, and by when. */
    private String assigned(ItemToReport asked) {
        Assignment item = asked.assignment();
        List<String> parts = new ArrayList<>();
        item.target().map(target -> reasons.targetInWords(item)).ifPresent(parts::add);
        item.bindingDeadline()
                .map(day -> wording.text(
                        asked.overdue() ? "scaffold.templateOverdue" : "scaffold.templateDeadline",
                        wording.dayInCell(day)))
                .ifPresent(parts::add);
        return String.join("; ", parts);
    }
}
