package vn.thuocdo.samples.vinhphuc;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which items each unit completed: as many as the source says, and the hardest are those it did not. */
final class Endings {

    private final Facts facts;
    private final Map<Assignment, Ending> endings = new HashMap<>();

    /** @throws IllegalStateException if the facts say of an item what the rule does not allow */
    Endings(List<Unit> units, Facts facts) {
        this.facts = facts;
        facts.rejectUnassigned(units);
        for (Unit unit : units) {
            Set<Assignment> unfinished = unfinishedBy(unit);
            for (Assignment assignment : unit.assignments()) {
                endings.put(assignment, ending(assignment, unfinished.contains(assignment)));
            }
        }
    }

    Ending of(Assignment assignment) {
        return endings.get(assignment);
    }

    /**
     * What fell back, then the hardest items; among equally hard ones each unit begins at another place of the
     * catalogue, so that not all units fail the same items.
     */
    private Set<Assignment> unfinishedBy(Unit unit) {
        List<Assignment> hardestFirst = unit.assignments().stream()
                .sorted(Comparator.comparing((Assignment assignment) -> !facts.sayFellBack(assignment))
                        .thenComparing(assignment -> -assignment.item().hardness())
                        .thenComparing(assignment -> assignment.spread(7)))
                .toList();
        return new HashSet<>(hardestFirst.subList(0, unit.unfinished()));
    }

    private Ending ending(Assignment assignment, boolean unfinished) {
        boolean mustBeCompleted =
                facts.sayLate(assignment) || facts.extension(assignment).isPresent();
        boolean mustBeUnfinished = facts.sayFellBack(assignment) || facts.sayUnreported(assignment);
        if (unfinished ? mustBeCompleted : mustBeUnfinished) {
            throw new IllegalStateException("the rule decides otherwise: "
                    + assignment.unit().id() + " " + assignment.item().id());
        }
        if (!unfinished) {
            return Ending.COMPLETED;
        }
        if (facts.sayFellBack(assignment)) {
            return Ending.FELL_BACK;
        }
        return facts.sayUnreported(assignment) ? Ending.UNREPORTED : Ending.UNFINISHED;
    }
}
