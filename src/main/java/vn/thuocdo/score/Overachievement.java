package vn.thuocdo.score;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Outcome;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;

/**
 * An item that reached its target several times over.
 *
 * @param achievement actual ÷ target, exact, from 2 up
 */
public record Overachievement(Unit unit, Task task, Outcome.ByFigure ground, BigFraction achievement) {

    /** Overachievement is named from so many times the target. */
    private static final int LEAST = 2;

    /** The overachievements among some items. */
    static List<Overachievement> among(List<Verdict> verdicts) {
        List<Overachievement> some = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            of(verdict).ifPresent(some::add);
        }
        return some;
    }

    /** Absent if the item reached less, or has no figure. */
    static Optional<Overachievement> of(Verdict verdict) {
        if (!(verdict.outcome() instanceof Outcome.Met met)
                || !(met.ground() instanceof Outcome.ByFigure figure)
                || !figure.measurement().reaches(LEAST)) {
            return Optional.empty();
        }
        Assignment assignment = verdict.state().assignment();
        return Optional.of(new Overachievement(
                assignment.unit(),
                assignment.task(),
                figure,
                figure.measurement().achievement().orElseThrow()));
    }

    /** How many whole times the target was reached, rounded down. */
    public BigInteger times() {
        return achievement.getNumerator().divide(achievement.getDenominator());
    }
}
