package vn.thuocdo.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.NumberList;
import vn.thuocdo.model.RowKeys;
import vn.thuocdo.model.Unit;

/**
 * Makes the cards of units whose items were counted. In a large programme many units, and many groups of units, have as many
 * items that count alike: where these stand is worked out once.
 */
final class Standings {

    /** Where items count in more ways, few units are alike. */
    private static final int MOST_WAYS = 32;

    /** Further units, or groups, are each worked out by itself. */
    private static final int MOST_KNOWN = 1 << 14;

    private final Method method;
    private final int lookedAt;

    /** Each way in which items count in rates and tiers, as the share of such an item. */
    private final List<ItemShare> ways = new ArrayList<>();

    private final List<String> groups = new ArrayList<>();

    /** The numbers of the groups in natural order of their names. */
    private final List<Integer> inOrder = new ArrayList<>();

    /** By the number of a share: the way in which such items count, and their group. */
    private final NumberList wayOf = new NumberList();

    private final NumberList groupOf = new NumberList();

    /** How many items of the unit count in each way. */
    private int[] items = new int[0];

    /** The same of each group, after its number. */
    private int[][] ofGroups = new int[0][];

    /** Whether they are counted there: in few ways, and none has a share without a number. */
    private boolean isCounted;

    private final RowKeys units = new RowKeys();
    private final List<Standing> standings = new ArrayList<>();
    private final RowKeys parts = new RowKeys();
    private final List<Scorecard.Group> rated = new ArrayList<>();

    Standings(Method method) {
        this.method = method;
        this.lookedAt = ItemTrait.lookedAtBy(method);
    }

    /** Looks at the items of the next unit, before their counting ends. */
    void count(TallyCounter counter) {
        isCounted = counter.numbersAll() && learn(counter);
        if (isCounted) {
            add(counter);
        }
    }

    /**
     * The card of that unit, without its items.
     *
     * @param tally of all its items
     * @param listed those of them that it may list
     */
    Scorecard card(Unit unit, Tally tally, List<Verdict> listed) {
        return isCounted
                ? Scorecard.of(unit, standing(), groups(), tally, listed, method)
                : Scorecard.of(unit, tally, listed, method);
    }

    /** Learns how items of new shares count; false where they count in too many ways. */
    private boolean learn(TallyCounter counter) {
        int known = groups.size() + ways.size();
        while (wayOf.size() < counter.shares() && ways.size() <= MOST_WAYS) {
            ItemShare share = counter.share(wayOf.size());
            wayOf.add(number(share.inRates(lookedAt), ways));
            groupOf.add(number(share.group(), groups));
            while (inOrder.size() < groups.size()) {
                inOrder.add(inOrder.size());
            }
        }
        if (groups.size() + ways.size() > known) {
            inOrder.sort((one, other) -> NaturalOrder.IDS.compare(groups.get(one), groups.get(other)));
            items = new int[ways.size()];
            ofGroups = new int[groups.size()][1 + ways.size()];
        }
        return ways.size() <= MOST_WAYS;
    }

    private static <T> int number(T some, List<T> all) {
        int known = all.indexOf(some);
        if (known >= 0) {
            return known;
        }
        all.add(some);
        return all.size() - 1;
    }

    private void add(TallyCounter counter) {
        Arrays.fill(items, 0);
        for (int group = 0; group < ofGroups.length; group++) {
            Arrays.fill(ofGroups[group], 0);
            ofGroups[group][0] = group;
        }
        for (int i = 0; i < counter.found(); i++) {
            int share = counter.found(i);
            int way = wayOf.get(share);
            items[way] += counter.items(share);
            ofGroups[groupOf.get(share)][1 + way] += counter.items(share);
        }
    }

    private Standing standing() {
        int number = units.size() < MOST_KNOWN ? units.number(items) : units.find(items);
        if (number == RowKeys.NONE) {
            return Standing.of(tally(items, 0), method);
        }
        if (number == standings.size()) {
            standings.add(Standing.of(tally(items, 0), method));
        }
        return standings.get(number);
    }

    /** The groups of the unit. */
    private List<Scorecard.Group> groups() {
        List<Scorecard.Group> ofUnit = new ArrayList<>(groups.size());
        for (int group : inOrder) {
            if (hasItems(ofGroups[group])) {
                ofUnit.add(group(ofGroups[group]));
            }
        }
        return ofUnit;
    }

    private static boolean hasItems(int[] ofGroup) {
        for (int way = 1; way < ofGroup.length; way++) {
            if (ofGroup[way] > 0) {
                return true;
            }
        }
        return false;
    }

    private Scorecard.Group group(int[] counts) {
        int number = parts.size() < MOST_KNOWN ? parts.number(counts) : parts.find(counts);
        if (number == RowKeys.NONE) {
            return made(counts);
        }
        if (number == rated.size()) {
            rated.add(made(counts));
        }
        return rated.get(number);
    }

    private Scorecard.Group made(int[] counts) {
        return new Scorecard.Group(groups.get(counts[0]), Rate.of(tally(counts, 1), method.denominator()));
    }

    /** Items counted by their ways; these counts begin at a place. */
    private Tally tally(int[] counts, int from) {
        List<Tally.Count> some = new ArrayList<>();
        for (int way = 0; way < ways.size(); way++) {
            if (counts[from + way] > 0) {
                some.add(new Tally.Count(ways.get(way), counts[from + way]));
            }
        }
        return new Tally(some);
    }
}
