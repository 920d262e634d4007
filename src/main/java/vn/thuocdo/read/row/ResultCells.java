package vn.thuocdo.read.row;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.phrase.status.StatusText;

/** The cells that report a result: whether a table has any, and whether those of a row are filled. */
public final class ResultCells {

    /** The columns that each report a result by themselves. */
    static final Set<Column> COLUMNS = EnumSet.of(
            Column.ACTUAL,
            Column.APPRAISED_ACTUAL,
            Column.ESTIMATE,
            Column.NUMERATOR,
            Column.COMPLETED_ON,
            Column.STATUS,
            Column.APPRAISED_STATUS);

    /** Those of them that decide an item without a target. */
    static final Column[] CLAIMS = {Column.STATUS, Column.APPRAISED_STATUS, Column.COMPLETED_ON, Column.COMPLETION};

    /** Whether a table reports anything. */
    public static boolean areIn(Columns columns) {
        return columns.periods().hasResults() || COLUMNS.stream().anyMatch(columns::has);
    }

    /** The same, or whether some of it is not read yet for want of a year. */
    static boolean mayBeIn(Columns columns) {
        return areIn(columns) || columns.lackAYear();
    }

    /** The day from which a row can be known: that it was reported on, else that it stands for; absent where it has neither. */
    static Optional<LocalDate> knownFrom(Fields fields) {
        return fields.days()
                .date(Column.REPORTED_ON)
                .or(() -> fields.days()
                        .period(Column.PERIOD)
                        .flatMap(period -> fields.days().lastDay(period, Column.PERIOD)));
    }

    /** Whether a row reports nothing and remarks on nothing. */
    public static boolean areBlank(Fields fields) {
        return !report(fields)
                && fields.text(Column.DIFFICULTY).isEmpty()
                && fields.text(Column.PROPOSAL).isEmpty();
    }

    /** A denominator alone, as a template may come back with, says nothing yet. */
    public static boolean report(Fields fields) {
        return !fields.text(Column.ACTUAL).isEmpty()
                || !fields.text(Column.NUMERATOR).isEmpty()
                || !fields.text(Column.COMPLETED_ON).isEmpty()
                || saysHowFar(fields.status());
    }

    /** "Chưa báo cáo" as a status is no report. */
    private static boolean saysHowFar(Optional<StatusText.Reading> status) {
        return status.isPresent() && !(status.get() instanceof StatusText.Reading.Nothing);
    }

    private ResultCells() {}
}
