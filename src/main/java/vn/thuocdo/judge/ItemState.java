package vn.thuocdo.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.AssignmentHistory;
import vn.thuocdo.model.Result;

/**
 * The facts of one assignment as of a date, before anything is judged.
 *
 * @param history what was assigned, up to the row that is in force as of the date
 * @param counted the result that counts: the latest; of several that contradict each other the first; absent where
 *     nothing was reported
 * @param superseded the results before it, by day
 * @param remarks everything that was said of it, results or not, by day
 * @param reports what all of them together say
 * @param said what the result that counts says of the item by itself; absent where none counts
 * @param due whether its deadline is at or before the as-of date and its period has ended
 * @param overdue whether its deadline is before the as-of date: met from now on, it is late
 */
public record ItemState(
        AssignmentHistory history,
        Optional<Result> counted,
        List<Result> superseded,
        List<Result> remarks,
        ReportState reports,
        Optional<Outcome> said,
        boolean due,
        boolean overdue) {
    public ItemState {
        superseded = List.copyOf(superseded);
        remarks = List.copyOf(remarks);
    }

    /**
     * The same without what only its history shows: results that were superseded, what was said before the last remark, and
     * reports that decide nothing any more. Another method judges it as it judges this.
     */
    public ItemState withoutHistory() {
        return new ItemState(
                history,
                counted,
                List.of(),
                remarks.subList(Math.max(remarks.size() - 1, 0), remarks.size()),
                reports.decisive(),
                said,
                due,
                overdue);
    }

    /** The assignment in force as of the date; earlier results are judged by it too. */
    public Assignment assignment() {
        return history.last();
    }

    /** Whether anything was reported, readable or not. */
    public boolean isReported() {
        return !reports.isEmpty();
    }

    /** Every result, by day; the one that counts is the last. */
    public List<Result> results() {
        List<Result> results = new ArrayList<>(superseded);
        counted.ifPresent(results::add);
        return results;
    }

    /** The day a result stands for; absent only where no data has a date. */
    static Optional<LocalDate> day(Result result, Optional<LocalDate> asOf) {
        return result.day().isPresent() ? result.day() : asOf;
    }
}
