package vn.thuocdo.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.oracle.Job.Reported;
import vn.thuocdo.oracle.Job.Word;

/** Which rows are results of a project at all, and which day they stand for. */
final class Rows {

    private Rows() {}

    /** "A result's day is the last day of its period, else its reported_on." */
    static LocalDate day(Reported row) {
        return row.period().map(Span::lastDay).or(row::reportedOn).orElseThrow();
    }

    /** The results of an item, whatever the as-of date. */
    static List<Reported> ofItem(Job job, Job.Item item) {
        List<Reported> rows = new ArrayList<>();
        for (Reported row : item.reported()) {
            if (saysSomething(row) && isKnown(job, row) && !isOfEarlierYear(job, row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** "--as-of, else the project's, else the latest day that a result stands for, within the project's year." */
    static Optional<LocalDate> asOf(Job job) {
        if (job.asOf().isPresent()) {
            return job.asOf();
        }
        Optional<LocalDate> latest = Optional.empty();
        for (Job.Item item : job.items()) {
            for (Reported row : ofItem(job, item)) {
                LocalDate day = day(row);
                boolean within = job.firstDay().filter(day::isBefore).isEmpty()
                        && job.lastDay().filter(day::isAfter).isEmpty();
                if (within && latest.filter(other -> !other.isBefore(day)).isEmpty()) {
                    latest = Optional.of(day);
                }
            }
        }
        return latest;
    }

    /** "A row without actual, numerator, denominator, status and completed_on is no result. A denominator alone is none." */
    private static boolean saysSomething(Reported row) {
        return row.actual().isPresent()
                || row.numerator().isPresent()
                || row.completedOn().isPresent()
                || row.word() != Word.NONE;
    }

    /** "Rows with a later reported_on (without one, a later day) do not exist." */
    private static boolean isKnown(Job job, Reported row) {
        LocalDate reported = row.reportedOn().orElseGet(() -> day(row));
        return job.knownOn().filter(reported::isAfter).isEmpty();
    }

    /** "A result whose day is before the first day of that year (of the project's calendar) is none of its results." */
    private static boolean isOfEarlierYear(Job job, Reported row) {
        return job.firstDay().filter(day(row)::isBefore).isPresent();
    }
}
