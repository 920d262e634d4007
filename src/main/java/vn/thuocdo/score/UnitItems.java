package vn.thuocdo.score;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
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

    /** The same, of which only what counts now is kept: {@link ItemState#superseded} are let go. */
    UnitItems withoutHistory() {
        IdentityHashMap<ItemState, ItemState> light = new IdentityHashMap<>();
        for (ItemState state : states) {
            light.put(state, state.withoutHistory());
        }
        return new UnitItems(
                unit,
                states.stream().map(state -> of(state, light)).toList(),
                verdicts.stream()
                        .map(verdict -> verdict.withState(of(verdict.state(), light)))
                        .toList());
    }

    private static ItemState of(ItemState state, IdentityHashMap<ItemState, ItemState> light) {
        return Objects.requireNonNull(light.get(state));
    }
}
