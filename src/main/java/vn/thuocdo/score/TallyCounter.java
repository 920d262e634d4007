package vn.thuocdo.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts items by their shares, those of one unit after the other. Shares have numbers, by which many items are counted. */
final class TallyCounter {

    /** Where every item has a credit of its own, not every share is remembered. */
    private static final int MOST_NUMBERS = 1 << 14;

    private static final int FEW = 16;

    private final Map<ItemShare, Integer> numbers = new HashMap<>();
    private final List<ItemShare> shares = new ArrayList<>();

    /** How many items of the unit have each share, by its number. */
    private int[] items = new int[FEW];

    /** The numbers of the shares that the unit has. */
    private int[] found = new int[FEW];

    private int size;

    /** Items of the unit whose shares have no number. */
    private final List<Tally.Count> others = new ArrayList<>();

    /** The number of a share. */
    int number(ItemShare share) {
        Integer known = numbers.putIfAbsent(share, shares.size());
        if (known != null) {
            return known;
        }
        shares.add(share);
        if (shares.size() > items.length) {
            items = Arrays.copyOf(items, 2 * items.length);
            found = Arrays.copyOf(found, items.length);
        }
        return shares.size() - 1;
    }

    /** Counts an item by the number of its share. */
    void add(int number) {
        if (items[number]++ == 0) {
            found[size++] = number;
        }
    }

    /** Counts an item. */
    void add(ItemShare share) {
        if (shares.size() < MOST_NUMBERS) {
            add(number(share));
        } else {
            others.add(new Tally.Count(share, 1));
        }
    }

    /** Whether the shares of all items of the unit have numbers. */
    boolean numbersAll() {
        return others.isEmpty();
    }

    /** How many shares have numbers. */
    int shares() {
        return shares.size();
    }

    /** The share with a number. */
    ItemShare share(int number) {
        return shares.get(number);
    }

    /** How many of them the unit has. */
    int found() {
        return size;
    }

    /** The number of one of those. */
    int found(int place) {
        return found[place];
    }

    /** How many items of the unit have the share with a number. */
    int items(int number) {
        return items[number];
    }

    /** The items of a unit; the next begins. */
    Tally end() {
        List<Tally.Count> counts = new ArrayList<>(others.size() + size);
        counts.addAll(others);
        others.clear();
        for (int i = 0; i < size; i++) {
            counts.add(new Tally.Count(shares.get(found[i]), items[found[i]]));
            items[found[i]] = 0;
        }
        size = 0;
        return new Tally(counts);
    }
}
