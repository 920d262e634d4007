package vn.thuocdo.score;

import java.util.List;
import vn.thuocdo.judge.ItemState;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Unit;

/**
 * Everything that one unit has to do, and what the method makes of it.
 *
 * @param states every item, in natural order of the tasks
 * @param verdicts of those that the method scores, in the same order
 */
public record UnitItems(Unit unit, List<ItemState> states, List<Verdict> verdicts) {
    public UnitItems {
        states = List.copyOf(states);
        verdicts = List.copyOf(verdicts);
    }
}
