package vn.thuocdo.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.Result;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.phrase.DeadlineText;
import vn.thuocdo.read.phrase.FigureText;
import vn.thuocdo.read.phrase.StatusText;
import vn.thuocdo.read.phrase.TargetText;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.text.NumberText;
import vn.thuocdo.read.text.PeriodText;
import vn.thuocdo.read.text.Words;

/** The cells of one row by their canonical columns. What cannot be read is reported and makes the row faulty. */
final class Fields {

    private final SourceTable table;
    private final Row row;
    private final ColumnCells cells;
    private final Map<Column, String> given;
    private final Optional<Fields> whole;
    private boolean faulty;
    private boolean partFaulty;

    /** What people plan and report lies within these years; another one is a slip of the hand. */
    private static final int FIRST_PLAUSIBLE_YEAR = 1900;

    private static final int LAST_PLAUSIBLE_YEAR = 2199;

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

    /** The same cells, read for something else of the row: a fault found there is none of what else it holds. */
    Fields part() {
        return new Fields(table, row, cells, given, Optional.of(this));
    }

    /** The same row with other texts in some of its columns. */
    Fields with(Map<Column, String> texts) {
        Map<Column, String> all = new EnumMap<>(Column.class);
        all.putAll(given);
        all.putAll(texts);
        return new Fields(table, row, cells, all, Optional.empty());
    }

    /** The row for each period of which it says what was reached; the row alone, where it has no column of a period. */
    List<Fields> ofEachReport() {
        return table.columns().periods().hasResults()
                ? ofPeriods(table.periods().results(row, given))
                : List.of(this);
    }

    /** The row for each target that it sets; the row alone, where it has no column of a period. */
    List<Fields> ofEachTarget() {
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

    boolean isFaulty() {
        return faulty;
    }

    /** Whether anything of the row has a fault. */
    boolean isRowFaulty() {
        return faulty || partFaulty;
    }

    Location at() {
        return row.at();
    }

    Location at(Column column) {
        List<Integer> fields = cells.fields(source(column));
        return fields.isEmpty() ? row.at() : row.at(fields.get(0));
    }

    /** Reports an error of this row, once: one cell may be read for the assignment and again for the result. */
    void fault(Code code, Location at, Object... arguments) {
        setFaulty();
        if (table.isFirst(code, at, arguments)) {
            table.findingsOfRows().add(code, at, arguments);
        }
    }

    /** Reports a cell of this row that cannot be read, once. */
    void unreadable(Column column, Code code, String text, Object... arguments) {
        setFaulty();
        if (table.isFirst(code, at(column), arguments)) {
            table.unread().unreadable(source(column), code, at(column), text, arguments);
        }
    }

    /** Says of a cell of this row that it leaves something open. */
    private void leavesOpen(Column column, Code code, String text) {
        if (table.isFirst(code, at(column), text)) {
            table.unread().unreadable(source(column), code, at(column), text, text);
        }
    }

    /** The header of a column as it stands in the table; the canonical one where the table has none. */
    String header(Column column) {
        return table.columns().header(source(column));
    }

    private void setFaulty() {
        faulty = true;
        whole.ifPresent(row -> row.partFaulty = true);
    }

    /** Where what the row reports comes from; an estimate is noted. */
    Result.Basis basis() {
        boolean estimate = source(Column.ACTUAL) == Column.ESTIMATE || FigureText.isEstimate(text(Column.ACTUAL));
        if (estimate) {
            table.noteEstimate(at(Column.ACTUAL));
        }
        String own = Stream.of(Column.ACTUAL, Column.STATUS)
                .filter(column -> source(column) != column && source(column) != Column.ESTIMATE)
                .map(column -> cells.written(column, row).text())
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return estimate || !own.isEmpty() ? new Result.Basis(estimate, own) : Result.Basis.REPORTED;
    }

    /** Tells that a cell of this row was read, so that its column is what it is taken for. */
    void isRead(Column column) {
        table.unread().read(source(column));
    }

    /** Says something of this row that does not keep it from being used. */
    void remark(Code code, Location at, Object... arguments) {
        table.findingsOfRows().add(code, at, arguments);
    }

    /** The cell as text, blanks around it left out; empty where the column or the cell's content is missing. */
    String text(Column column) {
        return cell(column).text();
    }

    /** Where the status is told by marks, the headers of those that are marked in the row. */
    List<String> markedHeaders() {
        return table.columns().marked().keySet().stream()
                .filter(field -> !row.cell(field).text().isEmpty())
                .map(table::header)
                .toList();
    }

    /** What the status says; empty where it is blank. */
    Optional<StatusText.Reading> status() {
        String text = text(Column.STATUS);
        return text.isEmpty() ? Optional.empty() : Optional.of(table.texts().status(text));
    }

    /** The text of a cell that must not be blank. */
    String required(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            unreadable(column, Code.BLANK_CELL, text, header(column), PasteText.exceptBlank(header(column)));
        }
        return text;
    }

    /** A number, in whole where words of scale stand behind it; what it counts is left out. */
    Optional<Quantity> number(Column column) {
        return amount(column)
                .map(quantity -> quantity.percent() || quantity.unit().isNone()
                        ? quantity
                        : new Quantity(quantity.value().multiply(quantity.unit().scale()), false));
    }

    /** A number with what it counts. */
    Optional<Quantity> amount(Column column) {
        return figure(column, false).map(figure -> ((Figure.Amount) figure).quantity());
    }

    /** What a cell reports: a number with what it counts, a part of a whole, or a change. */
    Optional<Figure> figure(Column column) {
        return figure(column, true);
    }

    private Optional<Figure> figure(Column column, boolean reported) {
        if (cell(column) instanceof Cell.Number number) {
            isRead(column);
            return Optional.of(new Figure.Amount(Quantity.of(number.value(), number.percent())));
        }
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Figure> known = table.texts().figures(source(column)).known(text);
        if (known.isEmpty() || !isTaken(known.get(), reported)) {
            return newFigure(column, text, reported);
        }
        isRead(column);
        return known;
    }

    private Optional<Figure> newFigure(Column column, String text, boolean reported) {
        CellNumbers numbers = new CellNumbers(column);
        Optional<Figure> figure = isNumber(text)
                ? numbers.apply(text).map(Figure.Amount::new)
                : FigureText.read(text, numbers).filter(some -> isTaken(some, reported));
        numbers.settle(figure, Code.NOT_A_NUMBER, text);
        if (figure.isPresent() && !numbers.refused) {
            table.texts().figures(source(column)).keep(text, figure.get());
        }
        return figure;
    }

    /** Units may report a change; what is assigned is an amount. */
    private static boolean isTaken(Figure figure, boolean reported) {
        return reported || figure instanceof Figure.Amount;
    }

    /** What an assignment demands; empty where the cell is blank. One that can't be read is told. */
    Optional<TargetText.Stated> target(Column column) {
        if (cell(column) instanceof Cell.Number number) {
            isRead(column);
            return Optional.of(TargetText.of(Quantity.of(number.value(), number.percent())));
        }
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<TargetText.Stated> known = table.texts().targets(column).known(text);
        if (known.isEmpty()) {
            return newTarget(column, text);
        }
        isRead(column);
        return known;
    }

    private Optional<TargetText.Stated> newTarget(Column column, String text) {
        CellNumbers numbers = new CellNumbers(column);
        Optional<TargetText.Stated> target = TargetText.read(text, numbers);
        numbers.settle(target, Code.UNCLEAR_TARGET, text);
        if (target.isPresent() && !numbers.refused) {
            table.texts().targets(column).keep(text, target.get());
        }
        return target.or(() -> Optional.of(TargetText.unread(text)));
    }

    /** A number that is a part of a cell. */
    Optional<Quantity> number(Column column, String text) {
        CellNumbers numbers = new CellNumbers(column);
        Optional<Quantity> number = numbers.apply(text);
        numbers.settle(number, Code.NOT_A_NUMBER, text);
        return number;
    }

    private static boolean isNumber(String text) {
        return !(NumberText.read(text, null) instanceof NumberText.Reading.None);
    }

    /** Reads the numbers within a cell, each by the convention of its column, and remembers whether one was refused. */
    private final class CellNumbers implements Function<String, Optional<Quantity>> {

        private final Column column;
        private boolean refused;

        private CellNumbers(Column column) {
            this.column = column;
        }

        @Override
        public Optional<Quantity> apply(String number) {
            NumberText.Reading reading =
                    NumberText.read(number, table.mapping().numbers().orElse(null));
            if (reading instanceof NumberText.Reading.Exact exact) {
                return Optional.of(exact.quantity());
            }
            if (reading instanceof NumberText.Reading.Ambiguous ambiguous) {
                Optional<NumberText.Convention> convention = table.convention(column);
                if (convention.isPresent()) {
                    return Optional.of(ambiguous.under(convention.get()));
                }
                refuse(Code.AMBIGUOUS_NUMBER, text(column));
            }
            return Optional.empty();
        }

        /** Tells that the cell was read, or, where nothing came of it, its fault. */
        private void settle(Optional<?> read, Code code, String text) {
            if (read.isEmpty()) {
                refuse(code, text);
            } else if (!refused) {
                isRead(column);
            }
        }

        /** One fault a cell; what a spreadsheet left there is the cause before anything else. */
        private void refuse(Code code, String text) {
            if (!refused) {
                refused = true;
                Code cause =
                        text.startsWith("#") ? Code.SHEET_ERROR : isFormula(text) ? Code.FORMULA_WITHOUT_VALUE : code;
                unreadable(
                        column, cause, text, text, column.header(), PasteText.missing(source(column), List.of(text)));
            }
        }

        /** "= 90" is a target; a formula refers or reckons. */
        private static boolean isFormula(String text) {
            return text.startsWith("=") && text.length() > 1 && !text.startsWith("=>") && !text.startsWith("=<");
        }
    }

    Optional<LocalDate> date(Column column) {
        if (cell(column) instanceof Cell.Date date) {
            doubt(date.date().getYear(), column);
            return Optional.of(date.date());
        }
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : date(column, text);
    }

    /** Warns of a year that nothing is planned for or reported of. */
    private void doubt(int year, Column column) {
        if (year < FIRST_PLAUSIBLE_YEAR || year > LAST_PLAUSIBLE_YEAR) {
            remark(Code.IMPLAUSIBLE_YEAR, at(column), text(column), year);
        }
    }

    private Optional<LocalDate> date(Column column, String text) {
        CellTexts.Day day = table.texts().day(text);
        if (day.date().isEmpty()) {
            unreadable(column, Code.NOT_A_DATE, text, text, PasteText.dates(column, List.of(text)));
            return day.date();
        }
        isRead(column);
        doubt(day.date().get().getYear(), column);
        if (day.eitherOrder() && table.seemsMonthFirst(column)) {
            unreadable(column, Code.AMBIGUOUS_DATE, text, text);
        } else if (day.hasZone()) {
            table.remarkOnColumn(Code.MOMENT_WITH_ZONE, column, at(column), text);
        }
        return day.date();
    }

    /**
     * The last day a deadline leaves: a day, or the last calendar day of a period; of an ongoing one the year's; of a blank
     * one the last calendar day of the period that is assigned, else the year's. Absent where its words name no day.
     *
     * @param assigned the period of an interim target; absent where the target is the year's
     */
    Optional<LocalDate> deadline(Column column, Optional<Period> assigned) {
        if (text(column).isEmpty()) {
            return assigned.isPresent()
                    ? table.calendars().reporting().forDeadlines().lastDay(assigned.get())
                    : table.calendars().endOfYear();
        }
        String text = text(column);
        if (cell(column) instanceof Cell.Date || table.texts().day(text).date().isPresent()) {
            return date(column);
        }
        if (isUnclearYear(column, text)) {
            return Optional.empty();
        }
        Optional<Period> period = named(column, text);
        Optional<LocalDate> day = period.isPresent()
                ? lastDay(period.get(), table.calendars().reporting().forDeadlines(), column)
                : deadlineInWords(column, text);
        day.ifPresent(last -> doubt(last.getYear(), column));
        return day;
    }

    private Optional<LocalDate> deadlineInWords(Column column, String text) {
        DeadlineText.Reading reading = table.texts().deadline(text);
        if (reading instanceof DeadlineText.Reading.Day day) {
            isRead(column);
            return Optional.of(day.last());
        }
        if (reading instanceof DeadlineText.Reading.Impossible) {
            unreadable(column, Code.NOT_A_DATE, text, text, PasteText.order(text));
        } else if (reading instanceof DeadlineText.Reading.NoDay) {
            leaveDeadlineOpen(column, text);
        } else {
            isRead(column);
            return table.calendars().endOfYear();
        }
        return Optional.empty();
    }

    private void leaveDeadlineOpen(Column column, String text) {
        if (table.calendars().year().isEmpty() && CellKinds.isDayOfAnyYear(text)) {
            table.remarkOnColumn(Code.DEADLINE_WITHOUT_YEAR, column, at(column), text);
        } else {
            leavesOpen(column, Code.NO_DEADLINE, text);
        }
    }

    Optional<Period> period(Column column) {
        String text = text(column);
        if (isUnclearYear(column, text)) {
            return Optional.empty();
        }
        Optional<Period> period = text.isEmpty() ? Optional.empty() : named(column, composed(column, text));
        if (period.isPresent()) {
            isRead(column);
            doubt(period.get().year(), column);
        } else if (!text.isEmpty()) {
            unreadable(column, Code.NOT_A_PERIOD, text, text);
        }
        return period;
    }

    /** The period that a text of a column names; the column settles whether {@code 2010-11} is a month. */
    private Optional<Period> named(Column column, String text) {
        Optional<Period> year = PeriodText.yearAndNext(text);
        return year.isPresent() && table.yearsAndNext(column) == FiscalYears.Meaning.FISCAL_YEARS
                ? year
                : table.texts().period(text);
    }

    /** Whether a text may be a month or a fiscal year, and nothing settles which; that is an error. */
    private boolean isUnclearYear(Column column, String text) {
        Optional<Period> year = PeriodText.yearAndNext(text);
        if (year.isEmpty() || table.yearsAndNext(column) != FiscalYears.Meaning.UNCLEAR) {
            return false;
        }
        unreadable(column, Code.MONTH_OR_FISCAL_YEAR, text, text, year.get());
        return true;
    }

    /** A period that stands in several columns, as one text. */
    private String composed(Column column, String text) {
        List<Integer> fields = table.columns().fields(column);
        return fields.size() < 2
                ? text
                : ComposedPeriod.of(
                        fields.stream().map(table::header).toList(),
                        fields.stream().map(field -> row.cell(field).text()).toList());
    }

    /** What the project says of time. */
    Calendars calendars() {
        return table.calendars();
    }

    /** The last day of a reporting period. */
    Optional<LocalDate> lastDay(Period period, Column column) {
        return lastDay(period, table.calendars().reporting(), column);
    }

    private Optional<LocalDate> lastDay(Period period, ReportingCalendar calendar, Column column) {
        Optional<LocalDate> day = calendar.lastDay(period);
        if (day.isEmpty()) {
            fault(Code.NO_FISCAL_YEAR, at(column), period);
        }
        return day;
    }

    <T extends Enum<T>> Optional<T> word(Column column, Words<T> words, Code unknown) {
        String text = text(column);
        Optional<T> meaning = text.isEmpty() ? Optional.empty() : words.read(text);
        if (meaning.isPresent()) {
            isRead(column);
        } else if (!text.isEmpty()) {
            unreadable(
                    column,
                    unknown,
                    text,
                    text,
                    header(column),
                    String.join(", ", words.nearest(text)),
                    PasteText.words(column, List.of(text)));
        }
        return meaning;
    }

    private Cell cell(Column column) {
        String text = given.get(column);
        return text != null ? new Cell.Text(text) : cells.of(column, row);
    }

    /** The column that is read for another. */
    private Column source(Column column) {
        return cells.source(column, row);
    }
}
