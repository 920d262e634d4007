package vn.thuocdo.read.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Status;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.ColumnCells;
import vn.thuocdo.read.column.DeclarationText;
import vn.thuocdo.read.column.SheetText;
import vn.thuocdo.read.phrase.figure.FigureText;
import vn.thuocdo.read.phrase.status.StatusText;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.text.Words;

/** The cells of one row by their canonical columns. What cannot be read is reported and makes the row faulty. */
public final class Fields {

    private final SourceTable table;
    private final Row row;
    private final ColumnCells cells;
    private final Map<Column, String> given;
    private final Optional<Fields> whole;
    private boolean faulty;
    private boolean partFaulty;

    Fields(SourceTable table, Row row) {
        this(table, row, Map.of());
    }

    /** @param given what stands in columns of the row that its cells alone do not say */
    Fields(SourceTable table, Row row, Map<Column, String> given) {
        this(table, row, table.cells(), given, Optional.empty());
    }

    private Fields(SourceTable table, Row row, ColumnCells cells, Map<Column, String> given, Optional<Fields> whole) {
        this.table = table;
        this.row = row;
        this.cells = cells;
        this.given = given;
        this.whole = whole;
    }

    /** The same cells, to read another part of the row; an error found there does not affect the rest. */
    public Fields part() {
        return new Fields(table, row, cells, given, Optional.of(this));
    }

    /** The same row with other texts in some of its columns. */
    Fields with(Map<Column, String> texts) {
        Map<Column, String> all = new EnumMap<>(Column.class);
        all.putAll(given);
        all.putAll(texts);
        return new Fields(table, row, cells, all, Optional.empty());
    }

    /** The row once for each period that it reports on; the row itself where it has no columns of periods. */
    public List<Fields> ofEachReport() {
        return table.columns().periods().hasResults()
                ? ofPeriods(table.periods().results(row, given))
                : List.of(this);
    }

    /** The row once for each target that it sets; the row itself where it has no columns of periods. */
    public List<Fields> ofEachTarget() {
        if (table.columns().periods().isEmpty()) {
            return List.of(this);
        }
        List<PeriodCells.OfPeriod> targets = table.periods().targets(row);
        List<Fields> each = new ArrayList<>(ofPeriods(targets));
        if (!targets.isEmpty() && !text(Column.TARGET).isEmpty()) {
            each.add(0, this);
        }
        return each;
    }

    private List<Fields> ofPeriods(List<PeriodCells.OfPeriod> periods) {
        if (periods.isEmpty()) {
            return List.of(this);
        }
        Optional<Fields> row = Optional.of(whole.orElse(this));
        return periods.stream()
                .map(period -> new Fields(table, this.row, period.cells(), period.with(given), row))
                .toList();
    }

    /** Whether the name of a unit stands in for its id, so that the cell is read as that already. */
    boolean isNamedByUnit() {
        return table.columns().fields(Column.UNIT).equals(table.columns().fields(Column.UNIT_NAME));
    }

    public boolean isFaulty() {
        return faulty;
    }

    /** Whether any part of the row has an error. */
    boolean isRowFaulty() {
        return faulty || partFaulty;
    }

    public Location at() {
        return row.at();
    }

    public Location at(Column column) {
        List<Integer> fields = cells.fields(source(column));
        return fields.isEmpty() ? row.at() : row.at(fields.get(0));
    }

    /** Reports an error of this row, once: one cell may be read for the assignment and again for the result. */
    public void fault(Code code, Location at, Object... arguments) {
        setFaulty();
        if (table.faults().isFirst(code, at, arguments)) {
            table.findingsOfRows().add(code, at, arguments);
        }
    }

    /** Reports a cell of this row that cannot be read, once. */
    public void unreadable(Column column, Code code, String text, Object... arguments) {
        setFaulty();
        Code cause = SheetText.cause(code, text);
        if (cause != code) {
            String missing = DeclarationText.missing(source(column), List.of(text));
            unreadable(column, cause, text, text, column.header(), missing);
            return;
        }
        if (table.faults().isFirst(code, at(column), arguments)) {
            table.unread().unreadable(source(column), code, at(column), text, arguments);
        }
    }

    /** Reports that a cell of this row leaves something undecided. */
    void leavesOpen(Column column, Code code, String text) {
        if (table.faults().isFirst(code, at(column), text)) {
            table.unread().unreadable(source(column), code, at(column), text, text);
        }
    }

    /** The header of a column as it stands in the table; the canonical one where the table has none. */
    public String header(Column column) {
        return table.columns().header(source(column));
    }

    private void setFaulty() {
        faulty = true;
        whole.ifPresent(row -> row.partFaulty = true);
    }

    /** The source of the reported value; an estimate is noted. */
    public Result.Basis basis() {
        boolean estimate = source(Column.ACTUAL) == Column.ESTIMATE || FigureText.isEstimate(text(Column.ACTUAL));
        if (estimate) {
            table.notes().addEstimate(at(Column.ACTUAL));
        }
        String own = cells.haveSeveralSources() ? ownView() : "";
        return estimate || !own.isEmpty() ? new Result.Basis(estimate, own) : Result.Basis.REPORTED;
    }

    /** The value that the unit itself reports, where an appraisal is read in its place. */
    private String ownView() {
        return Stream.of(Column.ACTUAL, Column.STATUS)
                .filter(column -> source(column) != column && source(column) != Column.ESTIMATE)
                .map(column -> cells.written(column, row).text())
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Notes that a cell of this row could be read, which confirms what its column means. */
    public void markRead(Column column) {
        table.unread().read(source(column));
    }

    /** Reports something about this row; the row is still used. */
    public void remark(Code code, Location at, Object... arguments) {
        table.findingsOfRows().add(code, at, arguments);
    }

    /** The cell as text, blanks around it left out; empty where the column or the cell's content is missing. */
    public String text(Column column) {
        return cell(column).text();
    }

    /** Done or in progress, as the share of completion of the row says; absent where it says neither. */
    public Optional<Status> shareDone() {
        String word = CompletionShare.status(cell(Column.COMPLETION));
        return Stream.of(Status.DONE, Status.IN_PROGRESS)
                .filter(status -> status.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /** Whether the share of completion is a number of at most 1, which counts as so many per cent. */
    public boolean isShareAtMostOne() {
        return CompletionShare.mayBeFraction(cell(Column.COMPLETION));
    }

    /** If marks give the status: the headers of the columns that are marked in the row. */
    public List<String> markedHeaders() {
        return table.columns().marked().keySet().stream()
                .filter(field -> !row.cell(field).text().isEmpty())
                .map(table.columns().headers()::get)
                .toList();
    }

    /** What the status says; empty where it is blank. */
    public Optional<StatusText.Reading> status() {
        String text = text(Column.STATUS);
        return text.isEmpty() ? Optional.empty() : Optional.of(table.texts().status(text));
    }

    /** The day on which a status of "done" says that it was; empty where it names none. */
    public Optional<LocalDate> dayOfDoing() {
        boolean done = status().orElse(null) instanceof StatusText.Reading.Claim claim && claim.status() == Status.DONE;
        Optional<LocalDate> day = done ? table.texts().dayOfDoing(text(Column.STATUS)) : Optional.empty();
        day.ifPresent(some -> table.notes().addDayOfDoing(at(Column.STATUS), text(Column.STATUS)));
        return day;
    }

    /** The text of a cell that has to name something; empty, with an error, where it does not. */
    public String required(Column column) {
        return RequiredText.read(this, column);
    }

    /** What a cell says, whatever it is; empty, with an error, where a spreadsheet left one in its place. */
    public String stated(Column column) {
        String text = text(column);
        boolean error = SheetText.isError(text);
        if (error) {
            unreadable(column, Code.UNKNOWN_WORD, text);
        }
        return error ? "" : text;
    }

    /** The cell of a column as it stands in the row, of which a text may be a part. */
    String whole(Column column) {
        return cells.of(column, row).text();
    }

    /** The numbers of this row: its targets and its reported values. */
    public RowFigures figures() {
        return new RowFigures(table, this);
    }

    /** The days and periods of this row. */
    public RowDays days() {
        return new RowDays(table, this);
    }

    /** The year, the reporting periods and the known-on date of the project. */
    public ProjectCalendar calendars() {
        return table.calendars();
    }

    /** The texts of some fields, as they stand in the row. */
    List<String> parts(List<Integer> fields) {
        return fields.stream().map(field -> row.cell(field).text()).toList();
    }

    public <T extends Enum<T>> Optional<T> word(Column column, Words<T> words, Code unknown) {
        String text = text(column);
        Optional<T> meaning = text.isEmpty() ? Optional.empty() : words.read(text);
        if (meaning.isPresent()) {
            markRead(column);
        } else if (!text.isEmpty()) {
            unreadable(
                    column,
                    unknown,
                    text,
                    text,
                    header(column),
                    String.join(", ", words.nearest(text)),
                    DeclarationText.words(column, List.of(text)));
        }
        return meaning;
    }

    /** The cell of a column, or what is given for it. */
    Cell cell(Column column) {
        String text = given.isEmpty() ? null : given.get(column);
        return text != null ? new Cell.Text(text) : cells.of(column, row);
    }

    /** The column that is read for another. */
    Column source(Column column) {
        return cells.source(column, row);
    }
}
