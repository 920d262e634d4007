package vn.thuocdo.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.AssignmentHistory;
import vn.thuocdo.model.ComputedHistories;
import vn.thuocdo.model.IntList;
import vn.thuocdo.model.MadeResults;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Unit;

/**
 * Finds the result of each assignment that counts as of a date. It holds only the places of the rows of each item; the
 * facts of an item are computed on request.
 */
public final class ResultSelection {

    private final Programme programme;
    private final Optional<LocalDate> asOf;

    /** The place of each item's assignment in force, in the programme's order. */
    private final IntList assigned = new IntList();

    /** Where the results of each item begin; they end where those of another do. */
    private final IntList begins = new IntList();

    /** Reports of the items that are not in the programme. */
    private final FoldedReports elsewhere;

    private ResultSelection(Programme programme, Optional<LocalDate> asOf, FoldedReports elsewhere) {
        this.programme = programme;
        this.asOf = asOf;
        this.elsewhere = elsewhere;
        int assignments = programme.assignments().size();
        int result = 0;
        for (int start = 0, end; start < assignments; start = end) {
            end = start + 1;
            while (end < assignments && programme.areOfOneItem(start, end)) {
                end++;
            }
            OptionalInt scored = scored(start, end);
            if (scored.isPresent()) {
                result = afterOthers(start, result);
                assigned.add(scored.getAsInt());
                begins.add(result);
                result = afterOwn(start, result);
            }
        }
    }

    /**
     * The items of a programme as of a date, in the order of the assignments. An amended item is judged by the row in
     * force as of the date, its earlier results too; a row that is not in force yet is not an item. Of several interim
     * targets, the one whose period ended last by the as-of date counts; before the first has ended, the first counts
     * and is not due.
     *
     * @param asOf absent where no data has a date
     */
    public static ResultSelection of(Programme programme, Optional<LocalDate> asOf) {
        return of(programme, asOf, FoldedReports.NONE);
    }

    /**
     * The same, with further reports that are not in the programme.
     *
     * @param elsewhere by the places of the items among those of this programme as of this date
     */
    public static ResultSelection of(Programme programme, Optional<LocalDate> asOf, FoldedReports elsewhere) {
        return new ResultSelection(programme, asOf, elsewhere);
    }

    /**
     * The reports of the programme's items, to be judged in another process.
     *
     * @param looked whether a document shows a result even if it does not count
     */
    public FoldedReports folded(Predicate<Result> looked) {
        SortedMap<Integer, ItemReports> folded = new TreeMap<>();
        for (int item = 0; item < size(); item++) {
            if (begins.get(item) < end(item)) {
                folded.put(item, own(item).folded(history(item).last(), asOf, looked));
            }
        }
        return new FoldedReports(folded);
    }

    /** The state of each item, in their order. */
    public static Checked<List<ItemState>> states(Programme programme, Optional<LocalDate> asOf) {
        ResultSelection states = of(programme, asOf);
        Findings.Builder diagnostics = Findings.builder();
        return new Checked<>(states.between(0, states.size(), diagnostics), diagnostics.build());
    }

    /** How many items there are. */
    public int size() {
        return assigned.size();
    }

    /** The unit of an item; those of one unit come together. */
    public Unit unit(int item) {
        return programme.unitAssigned(assigned.get(item));
    }

    /**
     * The facts of some items.
     *
     * @param from the first of them
     * @param to the first after them
     * @param diagnostics receives the findings about the results that count
     */
    public List<ItemState> between(int from, int to, Findings.Builder diagnostics) {
        List<ItemState> states = new ArrayList<>(to - from);
        for (int item = from; item < to; item++) {
            states.add(state(item, diagnostics));
        }
        return states;
    }

    /** The facts of one item. */
    ItemState state(int item, Findings.Builder diagnostics) {
        return state(history(item), own(item).and(elsewhere.of(item)), diagnostics);
    }

    private AssignmentHistory history(int item) {
        return programme.assignments().get(assigned.get(item)).upTo(asOf).orElseThrow();
    }

    /** The first result after those of an item. */
    private int end(int item) {
        return afterOwn(assigned.get(item), begins.get(item));
    }

    private ItemReports own(int item) {
        return ItemReports.of(programme.results().subList(begins.get(item), end(item)), asOf);
    }

    /**
     * The kinds of items; absent if each item has to be judged by itself.
     *
     * @param days that documents compare those of results with
     */
    Optional<ItemKinds> kinds(List<LocalDate> days) {
        return programme.assignments() instanceof ComputedHistories assignments
                        && programme.results() instanceof MadeResults results
                ? Optional.of(new ItemKinds(assignments, results, asOf, days))
                : Optional.empty();
    }

    /** The kind of an item. */
    int kind(int item, ItemKinds kinds) {
        return kinds.kind(assigned.get(item), begins.get(item), end(item));
    }

    /** The assignment of an item that is in force as of the date; absent where none is yet. */
    private OptionalInt scored(int start, int end) {
        if (end == start + 1) {
            return programme.hasBegun(start, asOf) ? OptionalInt.of(start) : OptionalInt.empty();
        }
        OptionalInt latestEnded = OptionalInt.empty();
        OptionalInt first = OptionalInt.empty();
        LocalDate lastEnd = LocalDate.MIN;
        LocalDate firstEnd = LocalDate.MAX;
        for (int place = start; place < end; place++) {
            Optional<AssignmentHistory> begun =
                    programme.assignments().get(place).upTo(asOf);
            if (begun.isPresent()) {
                Optional<LocalDate> periodEnd = begun.get().last().periodEnd();
                if (periodEnd.isPresent()
                        && !isAfter(periodEnd)
                        && periodEnd.get().isAfter(lastEnd)) {
                    latestEnded = OptionalInt.of(place);
                    lastEnd = periodEnd.get();
                }
                LocalDate day = periodEnd.orElse(LocalDate.MAX);
                if (first.isEmpty() || day.isBefore(firstEnd)) {
                    first = OptionalInt.of(place);
                    firstEnd = day;
                }
            }
        }
        return latestEnded.isPresent() ? latestEnded : first;
    }

    /** The first result after those of earlier items than that of an assignment. */
    private int afterOthers(int assignment, int from) {
        int result = from;
        while (result < programme.results().size() && programme.compareItems(result, assignment) < 0) {
            result++;
        }
        return result;
    }

    /** The first result after those of the item itself. */
    private int afterOwn(int assignment, int from) {
        int result = from;
        while (result < programme.results().size() && programme.compareItems(result, assignment) == 0) {
            result++;
        }
        return result;
    }

    private ItemState state(AssignmentHistory history, ItemReports reports, Findings.Builder diagnostics) {
        Assignment assignment = history.last();
        List<Result> results = reports.results(asOf);
        int latest = ItemReports.latest(results, asOf);
        ReportState state = reports.folded();
        Optional<Outcome> said = Optional.empty();
        for (int i = 0; i < results.size(); i++) {
            Outcome outcome = Decision.of(assignment, results.get(i));
            state = state.and(ReportState.of(results.get(i), outcome, asOf));
            said = i == latest ? Optional.of(outcome) : said;
        }
        Optional<Result> counted = results.isEmpty() ? Optional.empty() : Optional.of(results.get(latest));
        if (counted.isPresent()) {
            CountedCheck.check(assignment, counted.get(), said.get(), state, diagnostics);
        }
        return new ItemState(
                history,
                counted,
                results.subList(0, latest),
                reports.remarks(asOf),
                state,
                said,
                isDue(assignment),
                isOverdue(assignment));
    }

    /** Nothing is due without an as-of date. */
    private boolean isDue(Assignment assignment) {
        boolean begun = assignment.period().isEmpty() || !isAfter(assignment.periodEnd());
        return begun
                && asOf.isPresent()
                && assignment.bindingDeadline().isPresent()
                && !isAfter(assignment.bindingDeadline());
    }

    /** On the day of its deadline an item can still be met on time. */
    private boolean isOverdue(Assignment assignment) {
        return isDue(assignment)
                && asOf.isPresent()
                && assignment.bindingDeadline().get().isBefore(asOf.get());
    }

    private boolean isAfter(Optional<LocalDate> day) {
        return ItemReports.isAfter(day, asOf);
    }
}
