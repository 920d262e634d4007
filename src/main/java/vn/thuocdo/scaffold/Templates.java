package vn.thuocdo.scaffold;

import static vn.thuocdo.read.Column.ACTUAL;
import static vn.thuocdo.read.Column.COMPLETED_ON;
import static vn.thuocdo.read.Column.DENOMINATOR;
import static vn.thuocdo.read.Column.DIFFICULTY;
import static vn.thuocdo.read.Column.EVIDENCE;
import static vn.thuocdo.read.Column.NUMERATOR;
import static vn.thuocdo.read.Column.PERIOD;
import static vn.thuocdo.read.Column.PROPOSAL;
import static vn.thuocdo.read.Column.REPORTED_ON;
import static vn.thuocdo.read.Column.STATUS;
import static vn.thuocdo.read.Column.TASK;
import static vn.thuocdo.read.Column.TASK_NAME;
import static vn.thuocdo.read.Column.UNIT;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Unit;
import vn.thuocdo.read.Column;
import vn.thuocdo.report.NewFile;
import vn.thuocdo.report.workbook.Book;
import vn.thuocdo.report.workbook.Entry;
import vn.thuocdo.report.workbook.Heading;
import vn.thuocdo.report.workbook.TableSheet;

/**
 * One workbook for each unit, to be filled in and sent back: its items are there, and what it has to report is blank. What
 * comes back is a table of results as it is.
 */
public final class Templates {

    /** What is filled in beforehand, and then what is for the unit to fill in. */
    private static final List<Column> GIVEN = List.of(UNIT, TASK, TASK_NAME);

    private static final List<Column> ASKED = List.of(
            PERIOD, REPORTED_ON, STATUS, ACTUAL, NUMERATOR, DENOMINATOR, COMPLETED_ON, DIFFICULTY, PROPOSAL, EVIDENCE);

    private final Wording wording;
    private final Period period;

    /** @param period what is to be reported on */
    public Templates(Wording wording, Period period) {
        this.wording = wording;
        this.period = period;
    }

    /** A file for each unit that has items, in the order of the assignments; those that no longer stand are left out. */
    public List<NewFile> of(List<Assignment> assignments) {
        Map<Unit, List<Assignment>> byUnit = new LinkedHashMap<>();
        assignments.stream()
                .filter(assignment -> assignment.state() == State.ACTIVE)
                .forEach(assignment -> byUnit.computeIfAbsent(assignment.unit(), unit -> new ArrayList<>())
                        .add(assignment));
        FileNames names = new FileNames();
        List<NewFile> files = new ArrayList<>();
        byUnit.forEach((unit, items) ->
                files.add(new NewFile(names.of(unit.name()) + ".xlsx", out -> write(unit, items, out))));
        return files;
    }

    private void write(Unit unit, List<Assignment> items, OutputStream out) throws IOException {
        try (Book book = new Book(unit.name(), wording.font(), wording.language())) {
            TableSheet sheet = book.table(wording.text("scaffold.templateSheet"), headings());
            items.forEach(item -> sheet.row(row(item)));
            sheet.end();
            book.writeTo(out);
        }
    }

    private List<Heading> headings() {
        return Stream.of(
                        GIVEN.stream().map(column -> heading(column, column == TASK_NAME ? 40 : 14)),
                        Stream.of(new Heading(wording.text("scaffold.templateAssigned"), 18, true)),
                        ASKED.stream().map(column -> heading(column, width(column))))
                .flatMap(headings -> headings)
                .toList();
    }

    private static int width(Column column) {
        return column == DIFFICULTY || column == PROPOSAL || column == EVIDENCE ? 26 : 13;
    }

    private Heading heading(Column column, int width) {
        return new Heading(wording.header(column), width, true);
    }

    private List<Entry> row(Assignment item) {
        List<Entry> row = new ArrayList<>();
        row.add(Entry.text(item.unit().id()));
        row.add(Entry.text(item.task().id()));
        row.add(Entry.text(item.task().name()));
        row.add(Entry.text(assigned(item)));
        for (Column column : ASKED) {
            row.add(Entry.text(column == PERIOD ? period.toString() : ""));
        }
        return row;
    }

    /** What was asked for, and by when. */
    private String assigned(Assignment item) {
        List<String> parts = new ArrayList<>();
        item.target()
                .map(target -> wording.target(target, false))
                .map(target -> item.task().measure().equals("%") && !target.endsWith("%") ? target + "%" : target)
                .ifPresent(parts::add);
        item.bindingDeadline()
                .map(day -> wording.text("scaffold.templateDeadline", wording.day(day)))
                .ifPresent(parts::add);
        return String.join("; ", parts);
    }
}
