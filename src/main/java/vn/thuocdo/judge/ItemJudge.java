package vn.thuocdo.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thuocdo.diagnostic.Findings;

/**
 * Finds the facts of items and judges them. The first item of a kind is judged in the ordinary way. If there was
 * nothing to report about it and no document lists it, the next items of the kind get its facts and its verdict.
 */
public final class ItemJudge {

    /** Judged items: the facts of each, and the verdicts of those that the method scores. */
    public record Judged(List<ItemState> states, List<Verdict> verdicts) {
        public Judged {
            states = List.copyOf(states);
            verdicts = List.copyOf(verdicts);
        }

        /** The same, of which only what counts now is kept: {@link ItemState#superseded} are let go. */
        public Judged withoutHistory() {
            IdentityHashMap<ItemState, ItemState> light = new IdentityHashMap<>();
            states.forEach(state -> light.put(state, state.withoutHistory()));
            return new Judged(
                    states.stream().map(state -> of(state, light)).toList(),
                    verdicts.stream()
                            .map(verdict -> verdict.withState(of(verdict.state(), light)))
                            .toList());
        }

        private static ItemState of(ItemState state, IdentityHashMap<ItemState, ItemState> light) {
            return Objects.requireNonNull(light.get(state));
        }
    }

    private final ResultSelection items;
    private final Judge judge;
    private final Predicate<Verdict> isListed;
    private final Optional<ItemKinds> kinds;
    private final Findings.Builder resultFindings = Findings.builder();

    /** By kind; absent for kinds whose items are judged one by one. */
    private final List<Optional<Verdict>> known = new ArrayList<>();

    /** How many further items there were of each kind. */
    private final int[] repeated = new int[ItemKinds.MOST_KINDS];

    private ItemJudge(ResultSelection items, Judge judge, Predicate<Verdict> isListed, Optional<ItemKinds> kinds) {
        this.items = items;
        this.judge = judge;
        this.isListed = isListed;
        this.kinds = kinds;
    }

    /** Judges each item by itself. */
    public static ItemJudge ofEach(ResultSelection items, Judge judge) {
        return new ItemJudge(items, judge, verdict -> true, Optional.empty());
    }

    /**
     * Judges the first item of each kind, and gives the others the same verdict.
     *
     * @param days that documents compare those of results with
     * @param isListed whether a document shows the item itself, and does not only count it
     */
    public static ItemJudge ofKinds(
            ResultSelection items, Judge judge, List<LocalDate> days, Predicate<Verdict> isListed) {
        return new ItemJudge(items, judge, isListed, judge.isAllOrNothing() ? items.kinds(days) : Optional.empty());
    }

    /** Judges some items and keeps the findings. */
    public Judged between(int from, int to) {
        List<ItemState> states = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (int item = from; item < to; item++) {
            int kind = kinds.isPresent() ? items.kind(item, kinds.get()) : ItemKinds.NONE;
            Optional<Verdict> like = 0 <= kind && kind < known.size() ? known.get(kind) : Optional.empty();
            if (like.isPresent()) {
                repeated[kind]++;
                states.add(like.get().state());
            } else {
                like = judged(item, kind, states);
            }
            like.ifPresent(verdicts::add);
        }
        return new Judged(states, verdicts);
    }

    private Optional<Verdict> judged(int item, int kind, List<ItemState> states) {
        int before = resultFindings.count() + judge.findingsSoFar();
        ItemState state = items.state(item, resultFindings);
        Optional<Verdict> verdict = judge.verdictOf(state);
        states.add(state);
        if (kind == known.size()) {
            boolean silent = resultFindings.count() + judge.findingsSoFar() == before;
            known.add(silent ? verdict.filter(some -> !isListed.test(some)) : Optional.empty());
        }
        return verdict;
    }

    /** Ends the judging: counts the items that got the verdict of another item. */
    public void end() {
        for (int kind = 0; kind < known.size(); kind++) {
            int times = repeated[kind];
            known.get(kind).ifPresent(verdict -> judge.repeat(verdict, times));
        }
    }

    /** The findings about the results that count, of all items judged. */
    public Findings resultFindings() {
        return resultFindings.build();
    }

    /** How many items got the verdict of another item. */
    public int sharedVerdicts() {
        return Arrays.stream(repeated).sum();
    }
}
