package vn.thuocdo.score;

import java.util.List;
import vn.thuocdo.judge.Standing;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Unit;

/**
 * Everything that one unit has to do, and what the method makes of it.
 *
 * @param standings every item, in natural order of the tasks
 * @param verdicts of those that the method scores, in the same order
 */
public record UnitItems(Unit unit, List<Standing> standings, List<Verdict> verdicts) {
    public UnitItems {
        standings = List.copyOf(standings);
        verdicts = List.copyOf(verdicts);
    }
}
