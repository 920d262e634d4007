package vn.thuocdo.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ObjIntConsumer;
import vn.thuocdo.diagnostic.Location;

/**
 * Everything that was read of a project and can be scored: what was assigned and what was reported.
 *
 * @param units every unit known, in natural order of their ids
 * @param tasks every task known, in natural order of their ids
 * @param assignments in natural order of unit, task and period, each key once, with its amendments
 * @param results of these assignments alone, in the same order, then by place; as the assignments they may be made when
 *     somebody asks for them
 */
public record Programme(List<Unit> units, List<Task> tasks, List<AssignmentHistory> assignments, List<Result> results) {
    public Programme {
        units = List.copyOf(units);
        tasks = List.copyOf(tasks);
        assignments = fixed(assignments);
        results = fixed(results);
    }

    private static <T> List<T> fixed(List<T> some) {
        return some instanceof LazyList<T> ? some : List.copyOf(some);
    }

    /** The same, with each assignment and each result made once, for code that compares identities. */
    public Programme materialised() {
        return new Programme(units, tasks, List.copyOf(assignments), List.copyOf(results));
    }

    /** The unit of an assignment, without making the assignment. */
    public Unit unitAssigned(int place) {
        return assignments instanceof ItemRows<AssignmentHistory> rows
                ? rows.unit(place)
                : assignments.get(place).last().unit();
    }

    /** The task of an assignment, without making it. */
    public Task taskAssigned(int place) {
        return assignments instanceof ItemRows<AssignmentHistory> rows
                ? rows.task(place)
                : assignments.get(place).last().task();
    }

    /** The unit of a result, without making it. */
    public Unit unitReported(int place) {
        return results instanceof ItemRows<Result> rows
                ? rows.unit(place)
                : results.get(place).unit();
    }

    /** The task of a result, without making it. */
    public Task taskReported(int place) {
        return results instanceof ItemRows<Result> rows
                ? rows.task(place)
                : results.get(place).task();
    }

    /** Whether two assignments are of one item, without making them. */
    public boolean areOfOneItem(int place, int other) {
        return assignments instanceof LazyHistories made
                ? made.item(place) == made.item(other)
                : compare(unitAssigned(place), taskAssigned(place), unitAssigned(other), taskAssigned(other)) == 0;
    }

    /**
     * Whether the place of each assignment is that of its item, which is in force from the start, and its results are known
     * by it.
     */
    public boolean isPlain() {
        return assignments instanceof LazyHistories assigned && assigned.isPlain() && results instanceof LazyResults;
    }

    /**
     * The first result of the item of an assignment or, where it has none, of those after it; without making any.
     *
     * @param from no result before it is of the item
     */
    public int beginOfReported(int assignment, int from) {
        if (results instanceof LazyResults reported && assignments instanceof LazyHistories assigned) {
            return reported.begin(assigned.item(assignment));
        }
        int result = from;
        while (result < results.size() && compareItems(result, assignment) < 0) {
            result++;
        }
        return result;
    }

    /**
     * The first result after those of the item of an assignment, without making any.
     *
     * @param begin the first of them, as {@link #beginOfReported} says
     */
    public int endOfReported(int assignment, int begin) {
        if (results instanceof LazyResults reported && assignments instanceof LazyHistories assigned) {
            return reported.begin(assigned.item(assignment) + 1);
        }
        int result = begin;
        while (result < results.size() && compareItems(result, assignment) == 0) {
            result++;
        }
        return result;
    }

    private int compareItems(int result, int assignment) {
        return compare(unitReported(result), taskReported(result), unitAssigned(assignment), taskAssigned(assignment));
    }

    /** The assignment at a place up to a day, as {@link AssignmentHistory#upTo}, is there; it need not be made for it. */
    public boolean hasBegun(int place, Optional<LocalDate> day) {
        return assignments instanceof LazyHistories made && made.pattern(made.row(place)) != ItemRows.NO_PATTERN
                || assignments.get(place).upTo(day).isPresent();
    }

    /** Whether a result reports anything, without making it. */
    public boolean reports(int place) {
        return results instanceof LazyResults made
                ? made.reports(made.row(place))
                : results.get(place).reports();
    }

    /** The day that a result stands for, without making it, in days since 1970; absent where it has none. */
    public OptionalInt dayReported(int place) {
        int day = dayNumber(place);
        return day == LazyResults.NO_DAY ? OptionalInt.empty() : OptionalInt.of(day);
    }

    /** The same day; {@link LazyResults#NO_DAY} where it has none. */
    public int dayNumber(int place) {
        if (results instanceof LazyResults made) {
            return made.day(made.row(place));
        }
        Optional<LocalDate> day = results.get(place).day();
        return day.isPresent() ? Math.toIntExact(day.get().toEpochDay()) : LazyResults.NO_DAY;
    }

    /**
     * Gives the results that stand for a day outside some, in no order: where each stands, and its day. Days are in days since
     * 1970.
     */
    public void reportedOutside(long first, long last, ObjIntConsumer<Location> recipient) {
        if (results instanceof LazyResults made) {
            made.reportedOutside(first, last, recipient);
            return;
        }
        for (int place = 0; place < results.size(); place++) {
            int day = dayNumber(place);
            if (LazyResults.isOutside(day, first, last)) {
                recipient.accept(results.get(place).at(), day);
            }
        }
    }

    /** Whether it is plain that no result stands for a day outside these, which are given in days since 1970. */
    public boolean reportsOnlyBetween(long first, long last) {
        return results instanceof LazyResults made && first <= made.firstDay() && made.lastDay() <= last;
    }

    /** The order of items: natural order of the units' ids, then of the tasks'. */
    public static int compare(Unit unit, Task task, Unit otherUnit, Task otherTask) {
        int units = compare(unit, otherUnit);
        return units != 0 ? units : compare(task, otherTask);
    }

    /** Rows of one unit mostly come together. */
    @SuppressWarnings("ReferenceEquality") // Only to be quick; ids decide.
    public static int compare(Unit one, Unit other) {
        return one == other ? 0 : NaturalOrder.IDS.compare(one.id(), other.id());
    }

    @SuppressWarnings("ReferenceEquality") // Only to be quick; ids decide.
    public static int compare(Task one, Task other) {
        return one == other ? 0 : NaturalOrder.IDS.compare(one.id(), other.id());
    }

    /** The same with other results of its assignments, in the same order. */
    public Programme withResults(List<Result> others) {
        return new Programme(units, tasks, assignments, others);
    }

    /**
     * How often its units report: the length of the shortest period that any result names, calendar periods before
     * fiscal ones; absent where no result names a period.
     */
    public Optional<Period.Kind> reportingInterval() {
        Optional<Period.Kind> shortest = Optional.empty();
        for (Result result : results instanceof LazyResults made ? made.differing() : results) {
            shortest = shorter(shortest, result.period().map(Period::reportingInterval));
        }
        return shortest;
    }

    /**
     * The first day that a result stands for; absent where nothing is reported.
     *
     * @param undated the day of results that name none; absent where no data has a date
     */
    public Optional<LocalDate> firstReport(Optional<LocalDate> undated) {
        OptionalInt first = OptionalInt.empty();
        boolean withoutDay = false;
        for (int place = 0; place < results.size(); place++) {
            int day = dayNumber(place);
            boolean named = day != LazyResults.NO_DAY;
            boolean tells = named ? first.isEmpty() || day < first.getAsInt() : !withoutDay;
            // Asked last, since few results tell anything.
            if (tells && reports(place)) {
                withoutDay |= !named;
                first = named ? OptionalInt.of(day) : first;
            }
        }
        Optional<LocalDate> earliest = day(first);
        return withoutDay ? earlier(earliest, undated) : earliest;
    }

    /** A day of those that are given in days since 1970. */
    public static Optional<LocalDate> day(OptionalInt number) {
        return number.isPresent() ? Optional.of(LocalDate.ofEpochDay(number.getAsInt())) : Optional.empty();
    }

    /** The earlier of two days, of which either may be absent. */
    public static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        boolean isOther = one.isEmpty() || other.isPresent() && other.get().isBefore(one.get());
        return isOther ? other : one;
    }

    /** The shorter of two intervals, of which either may be absent. */
    public static Optional<Period.Kind> shorter(Optional<Period.Kind> one, Optional<Period.Kind> other) {
        boolean isOther = one.isEmpty() || other.isPresent() && isBefore(other.get(), one.get());
        return isOther ? other : one;
    }

    private static boolean isBefore(Period.Kind before, Period.Kind after) {
        return before.isFiscal() == after.isFiscal() ? before.perYear() > after.perYear() : after.isFiscal();
    }
}
