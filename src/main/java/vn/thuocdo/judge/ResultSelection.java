package vn.thuocdo.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.AssignmentHistory;
import vn.thuocdo.model.LazyHistories;
import vn.thuocdo.model.LazyResults;
import vn.thuocdo.model.PlainDecimal;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;

/**
 * Finds the result of each assignment that counts as of a date. It holds only the places of the rows of each item; the
 * facts of an item are computed on request.
 */
public final class ResultSelection {

    private final Programme programme;
    private final Optional<LocalDate> asOf;

    private final ItemPlaces places;

    /** Reports of the items that are not in the programme. */
    private final FoldedReports elsewhere;

    private ResultSelection(Programme programme, Optional<LocalDate> asOf, FoldedReports elsewhere) {
        this.programme = programme;
        this.asOf = asOf;
        this.elsewhere = elsewhere;
        this.places = new ItemPlaces(programme, asOf);
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
            int begin = places.begin(item);
            if (begin < places.end(item, begin)) {
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
        return places.size();
    }

    /** The unit of an item; those of one unit come together. */
    public Unit unit(int item) {
        return places.unit(item);
    }

    /** The first item of a unit or, where it has none, of those after it; the number of items where there is none. */
    public int beginOf(Unit unit) {
        return places.beginOf(unit);
    }

    /**
     * The first item after those of a unit.
     *
     * @param from where they begin or, where it has none, would begin
     */
    public int endOf(Unit unit, int from) {
        return places.endOf(unit, from);
    }

    /** The task of an item. */
    public Task task(int item) {
        return programme.taskAssigned(places.assignment(item));
    }

    /** The target of an item; {@link PlainDecimal#NONE} unless its row has a plain decimal of its own. */
    public long target(int item) {
        return programme.assignments() instanceof LazyHistories assignments
                ? assignments.decimal(assignments.row(places.assignment(item)))
                : PlainDecimal.NONE;
    }

    /** The figure of the only result of an item, likewise; {@link PlainDecimal#NONE} also where it has several or none. */
    public long onlyFigure(int item) {
        int begin = places.begin(item);
        return programme.results() instanceof LazyResults results && places.end(item, begin) == begin + 1
                ? results.decimal(results.row(begin))
                : PlainDecimal.NONE;
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
        return programme.assignments().get(places.assignment(item)).upTo(asOf).orElseThrow();
    }

    private ItemReports own(int item) {
        int begin = places.begin(item);
        return ItemReports.of(programme.results().subList(begin, places.end(item, begin)), asOf);
    }

    /**
     * The kinds of items; absent if each item has to be judged by itself.
     *
     * @param looked what documents look at
     */
    Optional<ItemKinds> kinds(LookedAt looked) {
        return programme.assignments() instanceof LazyHistories assignments
                        && programme.results() instanceof LazyResults results
                ? Optional.of(new ItemKinds(assignments, results, asOf, looked))
                : Optional.empty();
    }

    /** The kind of an item. */
    int kind(int item, ItemKinds kinds) {
        int begin = places.begin(item);
        return kinds.kind(places.assignment(item), begin, places.end(item, begin));
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
