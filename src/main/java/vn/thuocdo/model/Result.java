package vn.thuocdo.model;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.diagnostic.Location;

/**
 * What a unit reported of a task (<i>kết quả</i>). An empty text means that it was not given.
 *
 * @param period the period it reports on; absent where not given
 * @param day the day it stands for: the last day of its period, else the day it was reported on; absent where its table
 *     has neither column, and then it stands for the as-of date
 * @param reportedOn when it was reported; absent where not given
 * @param completedOn when the item was completed; absent where not given
 * @param figure absent where no usable number was given
 * @param status absent where none was given
 * @param reports whether it reports anything; a row with remarks alone is no result
 * @param at where it stands
 */
public record Result(
        Unit unit,
        Task task,
        Optional<Period> period,
        Optional<LocalDate> day,
        Optional<LocalDate> reportedOn,
        Optional<LocalDate> completedOn,
        Optional<Figure> figure,
        Optional<Status> status,
        String difficulty,
        String proposal,
        String evidence,
        boolean reports,
        Location at) {

    /** Whether both report the same of the item; the place, the remarks and the evidence do not matter. */
    public boolean agreesWith(Result other) {
        return figure.equals(other.figure) && status.equals(other.status) && completedOn.equals(other.completedOn);
    }
}
