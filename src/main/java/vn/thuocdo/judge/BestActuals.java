package vn.thuocdo.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.MeasureUnit;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Target;
import vn.thuocdo.model.Task;

/** The best figure that any unit reported of each task, for a rule that holds units against it. */
final class BestActuals {

    /**
     * Figures that can be compared: a level is none with a change, nor a length with a time.
     *
     * @param dimension of the unit of the target; empty of what only counts
     */
    private record Race(Task task, boolean higher, boolean percent, boolean change, String dimension) {}

    private final Map<Race, BigFraction> best = new HashMap<>();

    /** Adds the results that count, and decide, of what a method scores. */
    void add(List<Standing> standings, Method method) {
        standings.stream()
                .filter(standing -> method.counts(standing.assignment())
                        && standing.assignment().state() == State.ACTIVE
                        && standing.reports().undecided().isEmpty())
                .forEach(this::add);
    }

    private void add(Standing standing) {
        Assignment assignment = standing.assignment();
        assignment
                .target()
                .flatMap(target -> standing.counted()
                        .flatMap(result -> result.figure())
                        .flatMap(figure -> Measurement.of(assignment, figure)))
                .filter(measurement -> measurement.isHigherBetter() || measurement.isLowerBetter())
                .ifPresent(measurement -> best.merge(
                        race(assignment, measurement),
                        measurement.actual().multiply(inSmallest(assignment)),
                        (one, other) -> measurement.isHigherBetter() == one.compareTo(other) > 0 ? one : other));
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

    /** How many of the smallest unit one of the target's is: without a measure each unit may be given its own. */
    private static BigFraction inSmallest(Assignment assignment) {
        MeasureUnit unit = unit(assignment);
        return unit.size().map(size -> unit.scale().multiply(size.factor())).orElse(unit.scale());
    }

    private static MeasureUnit unit(Assignment assignment) {
        return assignment.target().map(Target::unit).orElse(MeasureUnit.NONE);
    }
}
