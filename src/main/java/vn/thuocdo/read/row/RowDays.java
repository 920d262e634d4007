package vn.thuocdo.read.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.model.Claim;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.Status;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.column.CellClassifier;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.DeclarationText;
import vn.thuocdo.read.column.SheetText;
import vn.thuocdo.read.phrase.day.DeadlineText;
import vn.thuocdo.read.phrase.status.StatusText;
import vn.thuocdo.read.text.DateText;
import vn.thuocdo.read.text.PeriodText;

/** What the cells of one row say of days and periods. What cannot be read is reported. */
public final class RowDays {

    /** What people plan and report lies within these years; another one is a typing error. */
    private static final int FIRST_PLAUSIBLE_YEAR = 1900;

    private static final int LAST_PLAUSIBLE_YEAR = 2199;

    /** {@code 25/3}, {@code 15-3-25}: of which year, the cell does not say in full. */
    private static final Pattern WITHOUT_YEAR = Pattern.compile("[0-9]{1,2}[-/.][0-9]{1,2}(?:[-/.][0-9]{2})?");

    /** Any will do to see that a text lacks nothing else. */
    private static final String SOME_YEAR = "2025";

    private final SourceTable table;
    private final Fields row;

    RowDays(SourceTable table, Fields row) {
        this.table = table;
        this.row = row;
    }

    public Optional<LocalDate> date(Column column) {
        Optional<LocalDate> day = dateOf(column);
        if (column == Column.COMPLETED_ON && day.isPresent()) {
            table.notes().addDayOfDoing(row.at(column), row.text(column));
        }
        return day;
    }

    /** The days within which a status says that something was done; empty where it names none, or the very day. */
    public Optional<Claim.DoneWithin> spanOfDoing(StatusText.Reading.Claim claim) {
        return claim.status() == Status.DONE && row.text(Column.COMPLETED_ON).isEmpty()
                ? table.texts().spanOfDoing(row.text(Column.STATUS))
                : Optional.empty();
    }

    private Optional<LocalDate> dateOf(Column column) {
        if (row.cell(column) instanceof Cell.Date date) {
            doubt(date.date().getYear(), column);
            return Optional.of(date.date());
        }
        String text = row.text(column);
        return text.isEmpty() ? Optional.empty() : date(column, text);
    }

    /** Warns of a year that is too early or too late to be meant. */
    private void doubt(int year, Column column) {
        if (year < FIRST_PLAUSIBLE_YEAR || year > LAST_PLAUSIBLE_YEAR) {
            row.remark(Code.IMPLAUSIBLE_YEAR, row.at(column), row.text(column), String.valueOf(year));
        }
    }

    private Optional<LocalDate> date(Column column, String text) {
        CellTexts.Day day = table.texts().day(text);
        if (day.date().isEmpty()) {
            noDay(column, text);
            return day.date();
        }
        row.markRead(column);
        doubt(day.date().get().getYear(), column);
        if (day.eitherOrder() && table.conventions().seemsMonthFirst(column)) {
            row.unreadable(column, Code.AMBIGUOUS_DATE, text, text);
        } else if (day.dayFirst() && table.conventions().seemsSwapped(column)) {
            table.remarkOnColumn(Code.SWAPPED_DAYS, column, row.at(column), text);
        } else if (day.hasZone()) {
            table.remarkOnColumn(Code.MOMENT_WITH_ZONE, column, row.at(column), text);
        } else if (day.serial()) {
            table.remarkOnColumn(
                    Code.DAYS_AS_NUMBERS,
                    column,
                    row.at(column),
                    text,
                    row.header(column),
                    day.date().get());
        }
        return day.date();
    }

    /**
     * The last day a deadline leaves: a day, or the last calendar day of a period; of an ongoing one the year's; of a blank
     * one the last calendar day of the period that is assigned, else the year's. Absent where its words name no day.
     *
     * @param assigned the period of an interim target; absent where the target is the year's
     */
    public Optional<LocalDate> deadline(Column column, Optional<Period> assigned) {
        if (row.text(column).isEmpty()) {
            return assigned.isPresent()
                    ? table.calendars().reporting().forDeadlines().lastDay(assigned.get())
                    : table.calendars().endOfYear();
        }
        String text = row.text(column);
        if (row.cell(column) instanceof Cell.Date
                || table.texts().day(text).date().isPresent()) {
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

    /** What a deadline says that names no day: that it is ongoing, or what it depends on. Empty for any other text. */
    public String wordsWithoutDay(Column column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return text;
        }
        DeadlineText.Reading reading = table.texts().deadline(text);
        boolean says = reading instanceof DeadlineText.Reading.Ongoing || reading instanceof DeadlineText.Reading.NoDay;
        return says ? text : "";
    }

    private Optional<LocalDate> deadlineInWords(Column column, String text) {
        DeadlineText.Reading reading = table.texts().deadline(text);
        if (reading instanceof DeadlineText.Reading.Day day) {
            row.markRead(column);
            noteYearOfTitle(column, text);
            return Optional.of(day.last());
        }
        if (reading instanceof DeadlineText.Reading.Impossible) {
            impossible(column, text);
        } else if (SheetText.isBroken(text)) {
            noDay(column, text);
        } else if (reading instanceof DeadlineText.Reading.NoDay) {
            leaveDeadlineOpen(column, text);
        } else {
            row.markRead(column);
            return table.calendars().endOfYear();
        }
        return Optional.empty();
    }

    private void noDay(Column column, String text) {
        if (DateText.doesNotExist(text)) {
            row.fault(Code.NOT_A_DATE, row.at(column), text, "");
        } else if (WITHOUT_YEAR.matcher(text).matches()) {
            row.unreadable(column, Code.YEAR_NOT_COMPLETE, text, text);
        } else {
            row.unreadable(column, Code.NOT_A_DATE, text, text, DeclarationText.datesOrBlanks(column, List.of(text)));
        }
    }

    /** A day that does not exist says that its column is one of days; one whose month comes first can be declared. */
    private void impossible(Column column, String text) {
        String order = DeclarationText.order(text);
        if (order.isEmpty()) {
            row.fault(Code.NOT_A_DATE, row.at(column), text, order);
        } else {
            row.unreadable(column, Code.NOT_A_DATE, text, text, order);
        }
    }

    private void noteYearOfTitle(Column column, String text) {
        OptionalInt year = table.yearOfTitle();
        if (year.isPresent() && DeadlineText.read(text, OptionalInt.empty()) instanceof DeadlineText.Reading.NoDay) {
            table.remarkOnColumn(Code.YEAR_OF_TITLE, column, row.at(column), text, String.valueOf(year.getAsInt()));
        }
    }

    private void leaveDeadlineOpen(Column column, String text) {
        if (table.calendars().year().isEmpty()
                && table.yearOfTitle().isEmpty()
                && CellClassifier.isDayOfAnyYear(CellTexts.monthInFull(text))) {
            table.remarkOnColumn(Code.DEADLINE_WITHOUT_YEAR, column, row.at(column), text);
        } else {
            row.leavesOpen(column, Code.NO_DEADLINE, text);
        }
    }

    public Optional<Period> period(Column column) {
        String text = row.text(column);
        if (isUnclearYear(column, text)) {
            return Optional.empty();
        }
        String whole = composed(column, text);
        Optional<Period> period =
                text.isEmpty() ? Optional.empty() : named(column, whole).or(() -> ofProjectYear(whole));
        if (period.isPresent()) {
            row.markRead(column);
            doubt(period.get().year(), column);
        } else if (isOfAnyYear(whole)) {
            row.unreadable(column, Code.PERIOD_WITHOUT_YEAR, text, text);
        } else if (!text.isEmpty()) {
            boolean isMisspelt = text.chars().anyMatch(Character::isDigit);
            String missing = isMisspelt ? "" : DeclarationText.missing(column, List.of(text));
            row.unreadable(column, Code.NOT_A_PERIOD, text, text, missing);
        }
        return period;
    }

    /** Whether a year is all that a text lacks, as the project names none. */
    private boolean isOfAnyYear(String text) {
        return !text.isEmpty()
                && table.calendars().year().isEmpty()
                && table.texts().period(text + " " + SOME_YEAR).isPresent();
    }

    /** "Quý II" and "Tháng 6" are those of the project's year. */
    private Optional<Period> ofProjectYear(String text) {
        OptionalInt year = table.calendars().year();
        return year.isPresent() ? table.texts().period(text + " " + year.getAsInt()) : Optional.empty();
    }

    /** The period that a text of a column names; the column settles whether {@code 2010-11} is a month. */
    private Optional<Period> named(Column column, String text) {
        Optional<Period> year = PeriodText.yearAndNext(text);
        return year.isPresent() && table.conventions().yearsAndNext(column) == FiscalYears.Meaning.FISCAL_YEARS
                ? year
                : table.texts().period(text);
    }

    /** Whether a text may be a month or a fiscal year, and nothing settles which; that is an error. */
    private boolean isUnclearYear(Column column, String text) {
        Optional<Period> year = PeriodText.yearAndNext(text);
        if (year.isEmpty() || table.conventions().yearsAndNext(column) != FiscalYears.Meaning.UNCLEAR) {
            return false;
        }
        row.unreadable(column, Code.MONTH_OR_FISCAL_YEAR, text, text, year.get());
        return true;
    }

    /** A period that stands in several columns, as one text. */
    private String composed(Column column, String text) {
        List<Integer> fields = table.columns().fields(column);
        return fields.size() < 2
                ? text
                : ComposedPeriod.of(
                        fields.stream().map(table.columns().headers()::get).toList(), row.parts(fields));
    }

    /** The last day of a reporting period. */
    public Optional<LocalDate> lastDay(Period period, Column column) {
        return lastDay(period, table.calendars().reporting(), column);
    }

    private Optional<LocalDate> lastDay(Period period, ReportingCalendar calendar, Column column) {
        Optional<LocalDate> day = calendar.lastDay(period);
        if (day.isEmpty()) {
            row.fault(Code.NO_FISCAL_YEAR, row.at(column), period);
        }
        return day;
    }
}
