package vn.thuocdo.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.measurement.Measurement;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.MeasureUnit;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Target;
import vn.thuocdo.model.Task;

/**
 * The best figure that any unit reported for each task, for credit rules that compare units.
 *
 * @param best in the smallest unit of what is measured
 */
public record BestActuals(Map<Race, BigFraction> best) {

    /** For methods that compare no units. */
    public static final BestActuals NONE = new BestActuals(Map.of());

    /**
     * Figures that can be compared with each other: not a level with a change, nor a length with a time.
     *
     * @param dimension of the unit of the target; empty of what only counts
     */
    record Race(Task task, boolean higher, boolean percent, boolean change, String dimension) {

        private BigFraction better(BigFraction one, BigFraction other) {
            return higher == one.compareTo(other) > 0 ? one : other;
        }
    }

    public BestActuals {
        best = Map.copyOf(best);
    }

    /**
     * The best of the results that count and decide, among items that the method scores; none if the method compares no
     * units.
     */
    public static BestActuals of(List<ItemState> states, Method method) {
        if (!method.credit().comparesUnits()) {
            return NONE;
        }
        Map<Race, BigFraction> best = new HashMap<>();
        states.stream()
                .filter(state -> method.counts(state.assignment())
                        && state.assignment().state() == State.ACTIVE
                        && state.reports().undecided().isEmpty())
                .forEach(state -> add(state, best));
        return new BestActuals(best);
    }

    /** The same for all items of a programme, one after the other. */
    public static BestActuals of(ResultSelection items, Method method) {
        if (!method.credit().comparesUnits()) {
            return NONE;
        }
        Map<Race, BigFraction> best = new HashMap<>();
        for (int item = 0; item < items.size(); item++) {
            keepBetter(of(items.between(item, item + 1, Findings.builder()), method), best);
        }
        return new BestActuals(best);
    }

    /** These and others together. */
    public BestActuals and(BestActuals others) {
        Map<Race, BigFraction> both = new HashMap<>(best);
        keepBetter(others, both);
        return new BestActuals(both);
    }

    private static void keepBetter(BestActuals some, Map<Race, BigFraction> best) {
        some.best.forEach((race, actual) -> best.merge(race, actual, race::better));
    }

    private static void add(ItemState state, Map<Race, BigFraction> best) {
        Assignment assignment = state.assignment();
        assignment
                .target()
                .flatMap(target -> state.counted()
                        .flatMap(result -> result.figure())
                        .flatMap(figure -> Measurement.of(assignment, figure)))
                .filter(measurement -> measurement.isHigherBetter() || measurement.isLowerBetter())
                .ifPresent(measurement -> best.merge(
                        race(assignment, measurement),
                        measurement.actual().multiply(inSmallest(assignment)),
                        race(assignment, measurement)::better));
    }

    Optional<BigFraction> of(Assignment assignment, Measurement measurement) {
        return best.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(best.get(race(assignment, measurement)))
                        .map(actual -> actual.divide(inSmallest(assignment)));
    }

    private static Race race(Assignment assignment, Measurement measurement) {
        return new Race(
                assignment.task(),
                measurement.isHigherBetter(),
                measurement.percent(),
                measurement.nature() == Measurement.Nature.CHANGE,
                unit(assignment).size().map(MeasureUnit.Size::dimension).orElse(""));
    }

    /** The size of the target's unit in the smallest unit; without a measure, each target may have another unit. */
    private static BigFraction inSmallest(Assignment assignment) {
        MeasureUnit unit = unit(assignment);
        return unit.size().map(size -> unit.scale().multiply(size.factor())).orElse(unit.scale());
    }

    private static MeasureUnit unit(Assignment assignment) {
        return assignment.target().map(Target::unit).orElse(MeasureUnit.NONE);
    }
}
