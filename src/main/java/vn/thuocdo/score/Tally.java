package vn.thuocdo.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.thuocdo.judge.Verdict;

/**
 * The items of a unit, counted by their shares. Neither the order of the counts matters, nor whether those of equal shares
 * are put together.
 */
record Tally(List<Count> counts) {

    /**
     * Items with equal shares.
     *
     * @param items how many
     */
    record Count(ItemShare share, int items) {}

    Tally {
        counts = List.copyOf(counts);
    }

    static Tally of(List<Verdict> verdicts) {
        TallyCounter counter = new TallyCounter();
        for (Verdict verdict : verdicts) {
            counter.add(ItemShare.of(verdict));
        }
        return counter.end();
    }

    /** How many items there are. */
    int items() {
        int items = 0;
        for (Count count : counts) {
            items += count.items;
        }
        return items;
    }

    /** Whether any item has a trait. */
    boolean has(ItemTrait trait) {
        for (Count count : counts) {
            if (count.share.has(trait)) {
                return true;
            }
        }
        return false;
    }

    /** The same items with other shares. */
    Tally with(UnaryOperator<ItemShare> change) {
        List<Count> others = new ArrayList<>(counts.size());
        for (Count count : counts) {
            others.add(new Count(change.apply(count.share), count.items));
        }
        return new Tally(others);
    }

    /** The same items, one of which has another share. */
    Tally exchange(ItemShare one, ItemShare by) {
        List<Count> others = new ArrayList<>();
        boolean found = false;
        for (Count count : counts) {
            boolean here = !found && count.share.equals(one);
            if (!here || count.items > 1) {
                others.add(here ? new Count(one, count.items - 1) : count);
            }
            found |= here;
        }
        others.add(new Count(by, 1));
        return new Tally(others);
    }
}
