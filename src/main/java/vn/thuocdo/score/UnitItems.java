package vn.thuocdo.score;

import java.util.List;
import vn.thuocdo.judge.ItemState;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Unit;

/**
 * All items of one unit, and their verdicts.
 *
 * @param states every item, in natural order of the tasks
 * @param verdicts of the items that the method scores, in the same order
 */
public record UnitItems(Unit unit, List<ItemState> states, List<Verdict> verdicts) {
    public UnitItems {
        states = List.copyOf(states);
        verdicts = List.copyOf(verdicts);
    }
}
