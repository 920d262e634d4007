package vn.thuocdo.judge;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.model.AssignmentHistory;
import vn.thuocdo.model.NumberList;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.Unit;

/**
 * Where the rows of each item are in a programme: its assignment in force as of a date, and its results. The items are in
 * the order of the assignments.
 */
final class ItemPlaces {

    private static final int NONE = -1;

    private final Programme programme;
    private final Optional<LocalDate> asOf;

    /** Whether each item's place is that of its assignment, which says where its results are. */
    private final boolean plain;

    /** The place of each item's assignment; empty where that is plain. */
    private final NumberList assigned = new NumberList();

    /** Where the results of each item begin, and those of the one before it have ended; empty where that is plain. */
    private final NumberList begins = new NumberList();

    /** @param asOf absent where no data has a date */
    ItemPlaces(Programme programme, Optional<LocalDate> asOf) {
        this.programme = programme;
        this.asOf = asOf;
        this.plain = programme.isPlain();
        if (!plain) {
            find();
        }
    }

    private void find() {
        int assignments = programme.assignments().size();
        int result = 0;
        for (int start = 0, end; start < assignments; start = end) {
            end = start + 1;
            while (end < assignments && programme.areOfOneItem(start, end)) {
                end++;
            }
            int scored = scored(start, end);
            if (scored != NONE) {
                assigned.add(scored);
                int begin = programme.beginOfReported(start, result);
                begins.add(begin);
                result = programme.endOfReported(start, begin);
            }
        }
    }

    /** How many items there are. */
    int size() {
        return plain ? programme.assignments().size() : assigned.size();
    }

    /** The unit of an item. */
    Unit unit(int item) {
        return programme.unitAssigned(assignment(item));
    }

    /** The place of the assignment of an item. */
    int assignment(int item) {
        return plain ? item : assigned.get(item);
    }

    /** The first result of an item. */
    int begin(int item) {
        return plain ? programme.beginOfReported(item, 0) : begins.get(item);
    }

    /**
     * The first result after those of an item.
     *
     * @param begin the first of them
     */
    int end(int item, int begin) {
        return programme.endOfReported(assignment(item), begin);
    }

    /** The first item of a unit or, where it has none, of those after it; the number of items where there is none. */
    int beginOf(Unit unit) {
        return search(unit, 0, size(), 0);
    }

    /**
     * The first item after those of a unit.
     *
     * @param from where they begin or, where it has none, would begin
     */
    int endOf(Unit unit, int from) {
        int step = 1;
        while (from + step <= size() && Programme.compare(unit(from + step - 1), unit) == 0) {
            step *= 2;
        }
        return search(unit, from + step / 2, Math.min(from + step, size()), 1);
    }

    /** The first item between two whose unit compares to another like this. */
    private int search(Unit unit, int from, int to, int comparison) {
        int first = from;
        int end = to;
        while (first < end) {
            int middle = first + end >>> 1;
            if (Programme.compare(unit(middle), unit) < comparison) {
                first = middle + 1;
            } else {
                end = middle;
            }
        }
        return first;
    }

    /** The assignment of an item that is in force as of the date; {@link #NONE} where none is yet. */
    private int scored(int start, int end) {
        if (end == start + 1) {
            return programme.hasBegun(start, asOf) ? start : NONE;
        }
        int latestEnded = NONE;
        int first = NONE;
        LocalDate lastEnd = LocalDate.MIN;
        LocalDate firstEnd = LocalDate.MAX;
        for (int place = start; place < end; place++) {
            Optional<AssignmentHistory> begun =
                    programme.assignments().get(place).upTo(asOf);
            if (begun.isPresent()) {
                Optional<LocalDate> periodEnd = begun.get().last().periodEnd();
                if (periodEnd.isPresent()
                        && !ItemReports.isAfter(periodEnd, asOf)
                        && periodEnd.get().isAfter(lastEnd)) {
                    latestEnded = place;
                    lastEnd = periodEnd.get();
                }
                LocalDate day = periodEnd.orElse(LocalDate.MAX);
                if (first == NONE || day.isBefore(firstEnd)) {
                    first = place;
                    firstEnd = day;
                }
            }
        }
        return latestEnded != NONE ? latestEnded : first;
    }
}
