package vn.thuocdo.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Result;

/**
 * The reports of one item as of a date. Rows that no document shows may be folded into a state; the remaining rows and
 * the state together say the same as all rows. {@link #and} is associative and commutative.
 *
 * @param rows that stand for no later day than the as-of date, including those that count
 * @param folded what the other rows say
 */
public record ItemReports(List<Result> rows, ReportState folded) {

    /** No report. */
    static final ItemReports NONE = new ItemReports(List.of(), ReportState.NONE);

    public ItemReports {
        rows = List.copyOf(rows);
    }

    /** All rows, none folded. */
    static ItemReports of(List<Result> all, Optional<LocalDate> asOf) {
        List<Result> rows = new ArrayList<>(all.size());
        for (Result result : all) {
            if (!isAfter(ItemState.day(result, asOf), asOf)) {
                rows.add(result);
            }
        }
        return new ItemReports(rows, ReportState.NONE);
    }

    /** Whether a day is after the as-of date; never where one of the two is absent. */
    static boolean isAfter(Optional<LocalDate> day, Optional<LocalDate> asOf) {
        return day.isPresent() && asOf.isPresent() && day.get().isAfter(asOf.get());
    }

    /** These and others together. */
    ItemReports and(ItemReports others) {
        if (others.isEmpty() || isEmpty()) {
            return isEmpty() ? others : this;
        }
        List<Result> both = new ArrayList<>(rows);
        both.addAll(others.rows);
        both.sort(Comparator.comparing(Result::at));
        return new ItemReports(both, folded.and(others.folded));
    }

    private boolean isEmpty() {
        return rows.isEmpty() && folded.isEmpty();
    }

    /**
     * The same, after folding rows that can no longer count.
     *
     * @param looked whether a document shows a row even if it does not count
     */
    ItemReports folded(Assignment assignment, Optional<LocalDate> asOf, Predicate<Result> looked) {
        List<Result> results = results(asOf);
        int latest = latest(results, asOf);
        List<Result> kept = new ArrayList<>(results.subList(latest, results.size()));
        rows.stream().filter(row -> !row.reports() && looked.test(row)).forEach(kept::add);
        ReportState state = folded;
        for (Result result : results.subList(0, latest)) {
            if (looked.test(result)) {
                kept.add(result);
            } else {
                state = state.and(ReportState.of(result, Decision.of(assignment, result), asOf));
            }
        }
        kept.sort(Comparator.comparing(Result::at));
        return new ItemReports(kept, state);
    }

    /** The rows that report anything, by day. */
    List<Result> results(Optional<LocalDate> asOf) {
        return sorted(Result::reports, asOf);
    }

    /** The rows that name a difficulty or propose something, by day. */
    List<Result> remarks(Optional<LocalDate> asOf) {
        return sorted(Result::hasRemarks, asOf);
    }

    private List<Result> sorted(Predicate<Result> which, Optional<LocalDate> asOf) {
        List<Result> some = new ArrayList<>(rows.size());
        for (Result row : rows) {
            if (which.test(row)) {
                some.add(row);
            }
        }
        if (some.size() > 1) {
            some.sort((one, other) -> byDay(one, other, asOf));
        }
        return some;
    }

    /** The place, in results sorted by day, where those of the last day begin. */
    static int latest(List<Result> results, Optional<LocalDate> asOf) {
        int latest = Math.max(results.size() - 1, 0);
        while (latest > 0 && byDay(results.get(latest - 1), results.get(latest), asOf) == 0) {
            latest--;
        }
        return latest;
    }

    /** By the day they stand for, then by the day they were reported on; those without one first. */
    private static int byDay(Result one, Result other, Optional<LocalDate> asOf) {
        int order = DayReports.compare(ItemState.day(one, asOf), ItemState.day(other, asOf));
        return order != 0 ? order : DayReports.compare(one.reportedOn(), other.reportedOn());
    }
}
