package vn.thuocdo.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.model.ItemRows;
import vn.thuocdo.model.LazyHistories;
import vn.thuocdo.model.LazyResults;
import vn.thuocdo.model.NumberList;
import vn.thuocdo.model.PlainDecimal;
import vn.thuocdo.model.RowKeys;

/**
 * Finds items of one kind: no rule distinguishes them, although their units, figures, targets and days differ. Their
 * rows have the same patterns, and every comparison that a rule makes gives the same order: of figures with the target,
 * its double, a thousand times it, 0 and 1; of days with each other, the deadline, the as-of date and the days that
 * documents ask about. Of several results only those are compared that decide, unless a document looks at the others.
 */
final class ItemKinds {

    /** The number of an item without a kind. */
    static final int NONE = -1;

    /** Kinds that are distinguished; further items have no kind. */
    static final int MOST_KINDS = 1 << 14;

    /** Documents call one percent of the target near. */
    private static final int HUNDRED = 100;

    /** What of a result tells an item from others: its pattern, its figure and its days. */
    private static final int FACTS = 3;

    /** So many marks fit the signs of the days of a result. */
    private static final int MOST_MARKS = 6;

    /** Where only the answer of a result is told, it is told below the numbers of patterns. */
    private static final int ANSWERED = ItemRows.NO_PATTERN - 1;

    /** No sign yet. */
    private static final int NOTHING = 0;

    private static final int SIGN_BITS = 2;

    /** The bits of one sign. */
    private static final int SIGN = (1 << SIGN_BITS) - 1;

    /** The bits of what is told of a target. */
    private static final int TARGET_BITS = 7;

    private static final long ONE = PlainDecimal.of(1, 0);

    private final LazyHistories assignments;
    private final LazyResults results;

    /** The as-of date first; days since 1970. */
    private final int[] marks;

    private final RowKeys terms = new RowKeys();

    /** The effective deadline of each of the terms; {@link LazyResults#NO_DAY} where there is none. */
    private final NumberList deadlines = new NumberList();

    private final RowKeys kinds = new RowKeys();
    private final int[] term = new int[2];

    /** The results of the item that is looked at. */
    private final ItemResults found;

    private final ResultAnswers answers;

    /** Whether a document looks at results that were superseded. */
    private final boolean showsSuperseded;

    /** What tells an item from others, by the number of results that are left of it. */
    private final int[][] keys = new int[ItemResults.MOST + 1][];

    ItemKinds(LazyHistories assignments, LazyResults results, Optional<LocalDate> asOf, LookedAt looked) {
        this.assignments = assignments;
        this.results = results;
        this.found = new ItemResults(results, asOf.map(ItemKinds::number).orElse(Integer.MAX_VALUE));
        this.answers = new ResultAnswers(assignments, results);
        this.showsSuperseded = looked.superseded();
        List<LocalDate> days = new ArrayList<>(looked.days());
        asOf.ifPresent(day -> days.add(0, day));
        this.marks = days.stream().mapToInt(ItemKinds::number).toArray();
        if (marks.length > MOST_MARKS) {
            throw new IllegalArgumentException(marks.length + " days to look at");
        }
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
        int row = assignments.row(assignment);
        int ofTerms = terms(assignment, row);
        if (ofTerms == NONE || !found.fill(from, to)) {
            return NONE;
        }
        long target = assignments.decimal(row);
        int ofTarget = target == PlainDecimal.NONE ? NONE : order(target);
        int told = ofTerms << TARGET_BITS | ofTarget - NONE;
        if (!choose(assignment, told, target)) {
            return NONE;
        }
        int[] key = keys[found.size()];
        if (key == null) {
            key = new int[1 + FACTS * found.size()];
            keys[found.size()] = key;
        }
        int size = 0;
        int deadline = deadlines.get(ofTerms);
        for (int i = 0; i < found.size(); i++) {
            key[size++] = found.pattern(i);
            key[size++] = found.figure(i);
            key[size++] = days(found.day(i), results.reportedOn(found.row(i)), deadline);
        }
        // Last, where keys are compared first: items that follow one another mostly have other terms.
        key[size] = told;
        return number(kinds, key);
    }

    /** How the day of a result and that on which it was sent compare with each other, the deadline and the marks. */
    private int days(int day, int reportedOn, int deadline) {
        int signs = with(NOTHING, Integer.compare(day, reportedOn));
        signs = with(with(signs, Integer.compare(day, deadline)), Integer.compare(reportedOn, deadline));
        for (int mark : marks) {
            signs = with(with(signs, Integer.compare(day, mark)), Integer.compare(reportedOn, mark));
        }
        return signs;
    }

    /**
     * Compares the figures of the item's results with its target. Where no document looks at the others, only the result
     * that counts and those that {@link ReportState#decisive} keeps are left, and of those no more is told than what they
     * say of the item, unless they say when it was met.
     *
     * @param told the terms of the assignment, and what is told of its target
     * @return false where a figure does not compare plainly
     */
    private boolean choose(int assignment, int told, long target) {
        boolean all = showsSuperseded || found.size() == 1;
        // The comparisons of a result with the target are known where both are plain, or where there is only one of
        // them.
        boolean hasTarget = target != PlainDecimal.NONE;
        boolean sharesTarget = !hasTarget && assignments.sharesDecimal(assignments.row(assignment));
        int kept = found.size();
        int answer = ResultAnswers.NOTHING;
        boolean isFirstOfRun = false;
        for (int i = found.size() - 1; i >= 0 && answer != ResultAnswers.NOT_MET; i--) {
            int row = found.row(i);
            long decimal = results.decimal(row);
            boolean plain = decimal == PlainDecimal.NONE ? !(hasTarget && results.sharesDecimal(row)) : !sharesTarget;
            if (!plain) {
                return false;
            }
            int figure = figure(decimal, target);
            answer = all
                    ? ResultAnswers.NOTHING
                    : answers.of(assignment, told, found.place(i), found.pattern(i), figure);
            boolean counts = kept == found.size() && answer != ResultAnswers.REMARKS;
            if (all || counts || ResultAnswers.decides(answer)) {
                boolean isOfRun = answer == ResultAnswers.MET;
                kept += isOfRun && isFirstOfRun ? 1 : 0;
                if (all || counts) {
                    found.move(i, --kept, found.pattern(i), figure);
                } else {
                    boolean saysWhen = answer == ResultAnswers.MET_WITH_TIME;
                    found.move(i, --kept, saysWhen ? found.pattern(i) : ANSWERED - answer, NONE);
                }
                isFirstOfRun = isOfRun && !counts;
            }
        }
        found.dropBefore(kept);
        return true;
    }

    private static int number(RowKeys keys, int[] key) {
        return keys.size() < MOST_KINDS ? keys.number(key) : keys.find(key);
    }

    /** The number of the terms of an assignment, without its target. */
    private int terms(int assignment, int row) {
        term[0] = assignments.pattern(row);
        term[1] = assignments.taskNumber(row);
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
                    .orElse(LazyResults.NO_DAY));
        }
        return number;
    }

    /** How a number compares to 0 and 1, and whether it is whole. */
    private static int order(long decimal) {
        int signs = PlainDecimal.isZero(decimal) ? NOTHING : with(NOTHING, 1);
        signs = with(signs, PlainDecimal.compare(decimal, ONE));
        return with(signs, PlainDecimal.isWhole(decimal) ? 1 : 0);
    }

    /** The same of a figure, and how it compares to the target, to what is near it, to its double, and to what is far. */
    private static int figure(long figure, long target) {
        if (figure == PlainDecimal.NONE) {
            return NONE;
        }
        int signs = order(figure);
        if (target == PlainDecimal.NONE) {
            return signs;
        }
        int comparison = PlainDecimal.compare(figure, target);
        // One comparison tells others: what is below the target is below its double too.
        int near = comparison == 0
                ? 0
                : PlainDecimal.compare(figure, HUNDRED, target, comparison < 0 ? HUNDRED - 1 : HUNDRED + 1);
        int twice = comparison > 0 && near > 0 ? PlainDecimal.compare(figure, 1, target, 2) : 0;
        int far = twice > 0 ? PlainDecimal.compare(figure, 1, target, FigureCheck.FAR_BEYOND) : 0;
        return with(with(with(with(signs, comparison), near), twice), far);
    }

    /** The signs of some comparisons and of one more. */
    private static int with(int signs, int comparison) {
        return signs << SIGN_BITS | Integer.signum(comparison) & SIGN;
    }
}
