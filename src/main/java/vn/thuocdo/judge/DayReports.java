package vn.thuocdo.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.judge.measurement.Measurement;
import vn.thuocdo.model.Claim;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Result;

/**
 * The reports of an item for one day: those that were sent last for that day. Merging is associative and commutative,
 * and a report merged with itself is itself.
 *
 * @param day the day they stand for; absent only where no data has a date
 * @param sentOn when they were sent; absent where not given, which counts as earlier than any day
 * @param rows what they say, by place: one, unless a row is repeated or another contradicts it
 */
record DayReports(Optional<LocalDate> day, Optional<LocalDate> sentOn, List<Row> rows) {

    /** One report, with its place. */
    record Row(Location at, Statement said) {}

    /**
     * The content of one report; equal if two reports say the same.
     *
     * @param reached its figure on the scale of the target: 5 km and 5000 m are one; absent where it decides nothing
     * @param written its figure where it decides nothing, and a pair, which says how many there were besides
     */
    record Statement(
            ReportedOutcome answer,
            Optional<BigFraction> reached,
            Optional<Figure> written,
            Claim claim,
            Optional<LocalDate> completedOn,
            boolean readable) {

        static Statement of(Result result, Outcome outcome) {
            Optional<BigFraction> reached = outcome.measurement().map(Measurement::actual);
            return new Statement(
                    ReportedOutcome.of(outcome),
                    reached,
                    result.figure().filter(figure -> reached.isEmpty() || figure instanceof Figure.Ratio),
                    result.claim(),
                    result.completedOn(),
                    result.isReadable());
        }
    }

    DayReports {
        rows = List.copyOf(rows);
    }

    /** @param outcome what the report says by the target in force */
    static DayReports of(Result result, Outcome outcome, Optional<LocalDate> asOf) {
        return new DayReports(
                ItemState.day(result, asOf),
                result.reportedOn(),
                List.of(new Row(result.at(), Statement.of(result, outcome))));
    }

    /** Merged with reports of the same day: those sent later correct those sent earlier. */
    DayReports and(DayReports other) {
        int order = compare(sentOn, other.sentOn);
        if (order != 0) {
            return order > 0 ? this : other;
        }
        SortedMap<Location, Row> both = new TreeMap<>();
        rows.forEach(row -> both.put(row.at(), row));
        other.rows.forEach(row -> both.put(row.at(), row));
        return new DayReports(day, sentOn, List.copyOf(both.values()));
    }

    /** Compares days; an absent day comes first. */
    static int compare(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isPresent(), other.isPresent());
        }
        return one.get().compareTo(other.get());
    }

    /** Whether its rows contradict each other. */
    boolean isInConflict() {
        for (Row row : rows.subList(1, rows.size())) {
            if (!row.said().equals(first())) {
                return true;
            }
        }
        return false;
    }

    boolean isReadable() {
        for (Row row : rows) {
            if (!row.said().readable()) {
                return false;
            }
        }
        return true;
    }

    ReportedOutcome answer() {
        return isInConflict() ? ReportedOutcome.NOTHING : first().answer();
    }

    /** The content of its rows, if they do not contradict each other. */
    Statement first() {
        return rows.get(0).said();
    }

    /** Where the first of its rows stands. */
    Location at() {
        return rows.get(0).at();
    }

    /** The day whose state it can prove: the last day of its period, or the day it was sent if that is earlier. */
    Optional<LocalDate> vouchesFor() {
        return day.isPresent() && sentOn.isPresent() && day.get().isAfter(sentOn.get()) ? sentOn : day;
    }
}
