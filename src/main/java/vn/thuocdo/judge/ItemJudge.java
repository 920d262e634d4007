package vn.thuocdo.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.NumberList;

/**
 * Finds the facts of items and judges them. The first item of a kind is judged in the ordinary way. If there was
 * nothing to report about it and no document lists it, the next items of the kind get its facts and its verdict.
 */
public final class ItemJudge {

    /** Gets every item, in their order. */
    public interface Recipient {

        /**
         * An item that was judged by itself.
         *
         * @param verdict absent where the method does not score it
         * @param number from 0, if further items can have the same verdict; {@link #NONE} otherwise
         */
        void judged(int item, ItemState state, Optional<Verdict> verdict, int number);

        /** An item that has the verdict of an earlier one. */
        void alike(int item, Verdict verdict, int number);
    }

    /** The number of a verdict that no other item has. */
    public static final int NONE = -1;

    private final ResultSelection items;
    private final Judge judge;
    private final Predicate<Verdict> isListed;
    private final Optional<ItemKinds> kinds;

    /** Whether documents look at results that count no more; only then verdicts keep them. */
    private final boolean withHistory;

    private final Findings.Builder resultFindings = Findings.builder();

    /** By kind: the number of the verdict that its items have; {@link #NONE} for kinds whose items are judged one by one. */
    private final NumberList known = new NumberList();

    /** The verdicts that several items can have. */
    private final List<Verdict> shared = new ArrayList<>();

    /** How many further items have each of them. */
    private int[] repeated = new int[1];

    private MethodNeeds needs = MethodNeeds.NONE;

    private ItemJudge(
            ResultSelection items,
            Judge judge,
            Predicate<Verdict> isListed,
            Optional<ItemKinds> kinds,
            boolean withHistory) {
        this.items = items;
        this.judge = judge;
        this.isListed = isListed;
        this.kinds = kinds;
        this.withHistory = withHistory;
    }

    /** Judges each item by itself. */
    public static ItemJudge ofEach(ResultSelection items, Judge judge) {
        return new ItemJudge(items, judge, verdict -> true, Optional.empty(), true);
    }

    /**
     * Judges the first item of each kind, and gives the others the same verdict.
     *
     * @param looked what documents look at of any item
     * @param isListed whether a document shows the item itself, and does not only count it
     */
    public static ItemJudge ofKinds(ResultSelection items, Judge judge, LookedAt looked, Predicate<Verdict> isListed) {
        Optional<ItemKinds> kinds = judge.isAllOrNothing() ? items.kinds(looked) : Optional.empty();
        return new ItemJudge(items, judge, isListed, kinds, looked.superseded());
    }

    /** Judges some items and keeps the findings. */
    public void between(int from, int to, Recipient recipient) {
        for (int item = from; item < to; item++) {
            int kind = kinds.isPresent() ? items.kind(item, kinds.get()) : ItemKinds.NONE;
            int number = 0 <= kind && kind < known.size() ? known.get(kind) : NONE;
            if (number == NONE) {
                judge(item, kind, recipient);
            } else {
                repeated[number]++;
                recipient.alike(item, shared.get(number), number);
            }
        }
    }

    private void judge(int item, int kind, Recipient recipient) {
        int before = resultFindings.count() + judge.findingsSoFar();
        ItemState state = items.state(item, resultFindings);
        Optional<Verdict> verdict = judge.verdictOf(state);
        needs = needs.and(state);
        int number = NONE;
        if (kind == known.size()) {
            boolean silent = resultFindings.count() + judge.findingsSoFar() == before;
            if (silent && verdict.isPresent() && !isListed.test(verdict.get())) {
                number = shared.size();
                shared.add(withHistory ? verdict.get() : verdict.get().withoutHistory());
                if (number == repeated.length) {
                    repeated = Arrays.copyOf(repeated, 2 * number);
                }
            }
            known.add(number);
        }
        recipient.judged(item, state, verdict, number);
    }

    /** Ends the judging: counts the items that got the verdict of another item. */
    public void end() {
        for (int number = 0; number < shared.size(); number++) {
            judge.repeat(shared.get(number), repeated[number]);
        }
    }

    /** The data that the method needs, as far as it was found: items with one verdict have the same. */
    public MethodNeeds needs() {
        return needs;
    }

    /** The findings about the results that count, of all items judged. */
    public Findings resultFindings() {
        return resultFindings.build();
    }

    /** How many items got the verdict of another item. */
    public int sharedVerdicts() {
        int items = 0;
        for (int number = 0; number < shared.size(); number++) {
            items += repeated[number];
        }
        return items;
    }
}
