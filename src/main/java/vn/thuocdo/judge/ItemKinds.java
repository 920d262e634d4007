package vn.thuocdo.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.model.ComputedHistories;
import vn.thuocdo.model.IntList;
import vn.thuocdo.model.ItemRows;
import vn.thuocdo.model.MadeResults;
import vn.thuocdo.model.PlainDecimal;
import vn.thuocdo.model.RowKeys;

/**
 * Finds items of one kind: no rule distinguishes them, although their units, figures, targets and days differ. Their
 * rows have the same patterns, and every comparison that a rule makes gives the same order: of figures with the target,
 * its double, 0 and 1; of days with each other, the deadline, the as-of date and the days that documents ask about.
 */
final class ItemKinds {

    /** The number of an item without a kind. */
    static final int NONE = -1;

    /** Kinds that are distinguished; further items have no kind. */
    static final int MOST_KINDS = 1 << 14;

    /** Results of an item; with more, it is judged by itself, because sorting them is slow. */
    private static final int MOST_RESULTS = 32;

    /** Documents call one percent of the target near. */
    private static final int HUNDRED = 100;

    /** The facts of a result in addition to the marks. */
    private static final int FACTS = 4;

    /** No sign yet. */
    private static final int NOTHING = 0;

    private static final int SIGN_BITS = 2;

    /** The bits of one sign. */
    private static final int SIGN = (1 << SIGN_BITS) - 1;

    private static final long ZERO = PlainDecimal.of(0, 0);
    private static final long ONE = PlainDecimal.of(1, 0);

    private final ComputedHistories assignments;
    private final MadeResults results;

    /** The as-of date first; days since 1970. */
    private final int[] marks;

    private final RowKeys terms = new RowKeys();

    /** The effective deadline of each of the terms; {@link MadeResults#NO_DAY} where there is none. */
    private final IntList deadlines = new IntList();

    private final RowKeys kinds = new RowKeys();
    private final int[] term = new int[2];

    /** The results of the item that is looked at, by day, and these days. */
    private final int[] inOrder = new int[MOST_RESULTS];

    private final int[] days = new int[MOST_RESULTS];

    /** What tells the item from others; made anew only where another has more results or fewer. */
    private int[] key = new int[0];

    ItemKinds(ComputedHistories assignments, MadeResults results, Optional<LocalDate> asOf, List<LocalDate> others) {
        this.assignments = assignments;
        this.results = results;
        List<LocalDate> days = new ArrayList<>(others);
        asOf.ifPresent(day -> days.add(0, day));
        this.marks = days.stream().mapToInt(ItemKinds::number).toArray();
    }

    private static int number(LocalDate day) {
        return (int) day.toEpochDay();
    }

    /**
     * The number of an item's kind, from 0; {@link #NONE} where it has none.
     *
     * @param from its first result
     * @param to the first result after its own
     */
    int kind(int assignment, int from, int to) {
        int ofTerms = terms(assignment);
        if (ofTerms == NONE || !putInOrder(from, to)) {
            return NONE;
        }
        long target = assignments.decimal(assignment);
        int length = 2 + (FACTS + marks.length) * (to - from);
        if (key.length != length) {
            key = new int[length];
        }
        int size = 0;
        key[size++] = ofTerms;
        key[size++] = target == PlainDecimal.NONE ? NONE : order(target);
        for (int i = 0; i < to - from; i++) {
            int result = inOrder[i];
            if (!isPlain(assignment, result)) {
                return NONE;
            }
            int day = days[i];
            int reportedOn = results.reportedOn(result);
            key[size++] = results.pattern(result);
            key[size++] = figure(results.decimal(result), target);
            key[size++] = Integer.compare(day, reportedOn);
            key[size++] = order(day, reportedOn, deadlines.get(ofTerms));
            for (int mark : marks) {
                key[size++] = order(day, reportedOn, mark);
            }
        }
        return number(kinds, key);
    }

    private static int number(RowKeys keys, int[] key) {
        return keys.size() < MOST_KINDS ? keys.number(key) : keys.find(key);
    }

    /**
     * Sorts the results of an item by day; false where two have the same day, because one may correct or contradict the
     * other, and where there are too many.
     */
    private boolean putInOrder(int from, int to) {
        if (to - from > MOST_RESULTS) {
            return false;
        }
        for (int i = 0; i < to - from; i++) {
            int day = results.day(from + i);
            int place = i;
            while (place > 0 && days[place - 1] > day) {
                inOrder[place] = inOrder[place - 1];
                days[place] = days[place - 1];
                place--;
            }
            if (place > 0 && days[place - 1] == day) {
                return false;
            }
            inOrder[place] = from + i;
            days[place] = day;
        }
        return true;
    }

    /** The number of the terms of an assignment, without its target. */
    private int terms(int assignment) {
        term[0] = assignments.pattern(assignment);
        term[1] = assignments.taskNumber(assignment);
        if (term[0] == ItemRows.NO_PATTERN) {
            return NONE;
        }
        int number = number(terms, term);
        if (number == deadlines.size()) {
            deadlines.add(assignments
                    .get(assignment)
                    .last()
                    .bindingDeadline()
                    .map(ItemKinds::number)
                    .orElse(MadeResults.NO_DAY));
        }
        return number;
    }

    /** Whether the comparisons of a result with the target are known: both are plain, or there is only one of them. */
    private boolean isPlain(int assignment, int result) {
        boolean plainTarget = assignments.decimal(assignment) != PlainDecimal.NONE;
        boolean plainFigure = results.decimal(result) != PlainDecimal.NONE;
        return results.pattern(result) != ItemRows.NO_PATTERN
                && !(plainFigure && assignments.sharesDecimal(assignment))
                && !(plainTarget && results.sharesDecimal(result));
    }

    /** How a number compares to 0 and 1, and whether it is whole. */
    private static int order(long decimal) {
        int signs = with(NOTHING, PlainDecimal.compare(decimal, ZERO));
        signs = with(signs, PlainDecimal.compare(decimal, ONE));
        return with(signs, PlainDecimal.isWhole(decimal) ? 1 : 0);
    }

    /** The same of a figure, and how it compares to the target, to its double, and to what is near it. */
    private static int figure(long figure, long target) {
        if (figure == PlainDecimal.NONE) {
            return NONE;
        }
        int signs = order(figure);
        if (target != PlainDecimal.NONE) {
            signs = with(signs, PlainDecimal.compare(figure, target));
            signs = with(signs, PlainDecimal.compare(figure, 1, target, 2));
            signs = with(signs, PlainDecimal.compare(figure, HUNDRED, target, HUNDRED - 1));
            signs = with(signs, PlainDecimal.compare(figure, HUNDRED, target, HUNDRED + 1));
        }
        return signs;
    }

    /** How the day of a result and that on which it was sent compare to a third one. */
    private static int order(int day, int reportedOn, int mark) {
        return with(with(NOTHING, Integer.compare(day, mark)), Integer.compare(reportedOn, mark));
    }

    /** The signs of some comparisons and of one more. */
    private static int with(int signs, int comparison) {
        return signs << SIGN_BITS | Integer.signum(comparison) & SIGN;
    }
}
