package vn.thuocdo.scaffold;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.TaskKind;

/**
 * An item that goes on in the next year.
 *
 * @param counted its last result; absent where it had none
 * @param overdue the deadline that passed without it; absent where none has
 * @param formerly the deadline of an open item where no date tells whether it passed; absent where one does
 * @param deadline in the new year; absent for the end of it
 */
public record CarriedItem(
        Assignment assignment,
        Optional<Result> counted,
        Optional<LocalDate> overdue,
        Optional<LocalDate> formerly,
        Optional<LocalDate> deadline) {

    /**
     * What becomes of an item in a new year. A target is set again, for the same day of that year. An open task has until
     * the end of that year, where its own day is not later than the year before.
     *
     * @param counted its last result; absent where it had none
     * @param met whether it was met by the as-of date
     * @param asOf absent where no data has a date
     * @param oldYear absent where it is not known
     */
    public static CarriedItem of(
            Assignment assignment,
            Optional<Result> counted,
            boolean met,
            Optional<LocalDate> asOf,
            OptionalInt oldYear,
            int newYear) {
        Optional<LocalDate> binding = assignment.bindingDeadline();
        Optional<LocalDate> passed = binding.filter(day -> asOf.isPresent() && !day.isAfter(asOf.get()));
        Optional<LocalDate> deadline = assignment.kind() == TaskKind.TARGET && oldYear.isPresent()
                ? binding.map(day -> again(day, oldYear.getAsInt(), newYear))
                : binding.filter(day -> passed.isEmpty() && day.getYear() >= newYear);
        Optional<LocalDate> open = met ? Optional.empty() : binding;
        Optional<LocalDate> formerly = asOf.isPresent() || deadline.equals(binding) ? Optional.empty() : open;
        return new CarriedItem(assignment, counted, met ? Optional.empty() : passed, formerly, deadline);
    }

    /** The same day of the new year; a day beyond the old year is that of a plan of several, and stays. */
    private static LocalDate again(LocalDate day, int oldYear, int newYear) {
        return day.getYear() > oldYear ? day : day.plusYears((long) newYear - oldYear);
    }

    /** In natural order of the units and, within one, of the tasks. */
    public static final Comparator<CarriedItem> ORDER = Comparator.comparing(
                    (CarriedItem item) -> item.assignment().unit().id(), NaturalOrder.IDS)
            .thenComparing(item -> item.assignment().task().id(), NaturalOrder.IDS);
}
