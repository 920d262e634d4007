package vn.thuocdo.read.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.AssignmentHistory;
import vn.thuocdo.model.ComputedHistories;
import vn.thuocdo.model.IntList;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.PlainDecimal;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;

/**
 * What was assigned, one history for each unit, task and period. Histories of rows that are like others are made on
 * request; others are kept.
 */
final class AssignmentHistories {

    private static final int MADE_WHEN_ASKED = -1;

    private final AssignmentRows rows;
    private final IntList firstOf;
    private final Map<Integer, List<Integer>> amendments;
    private final EntryOrder order;
    private final List<AssignmentHistory> kept = new ArrayList<>();
    private final IntList keptAt = new IntList();

    /**
     * @param firstOf of each term its first row
     * @param amendments the other rows of some terms, by their first
     */
    AssignmentHistories(
            AssignmentRows rows, IntList firstOf, Map<Integer, List<Integer>> amendments, EntryOrder order) {
        this.rows = rows;
        this.firstOf = firstOf;
        this.amendments = amendments;
        this.order = order;
    }

    /** Makes each once, and returns what is found of targets and deadlines. */
    Findings settle() {
        Findings.Builder findings = Findings.builder();
        for (int term = 0; term < firstOf.size(); term++) {
            int row = firstOf.get(term);
            if (rows.isAlone(row) || amendments.containsKey(row)) {
                keptAt.add(kept.size());
                kept.add(made(row, findings));
            } else {
                keptAt.add(MADE_WHEN_ASKED);
                if (!isPlain(row)) {
                    made(row, findings);
                }
            }
        }
        return findings.build();
    }

    /** A number above zero, for a task that says nothing of what it counts, leaves nothing to be found. */
    private boolean isPlain(int row) {
        return rows.hasNoTarget(row)
                || rows.hasTargetAboveZero(row)
                        && order.task(rows.taskOf(row)).measure().isEmpty();
    }

    /** Puts the terms in natural order of unit, task and period; that order, absent where they were in it. */
    Optional<int[]> sort() {
        Optional<int[]> inOrder = RowOrder.byRank(
                firstOf.size(),
                term -> order.rank(rows.unitOf(firstOf.get(term)), rows.taskOf(firstOf.get(term))),
                (one, other) -> period(one).compareTo(period(other)));
        inOrder.ifPresent(firstOf::reorder);
        inOrder.ifPresent(keptAt::reorder);
        return inOrder;
    }

    /** Puts the rows in the order of the terms, each of which has one: what is looked at together then stands together. */
    void sortRows(int[] inOrder) {
        rows.reorder(inOrder);
        for (int term = 0; term < inOrder.length; term++) {
            firstOf.set(term, term);
        }
    }

    int size() {
        return firstOf.size();
    }

    /** The number of the item of a term. */
    int item(int term) {
        return rows.item(firstOf.get(term));
    }

    /** Each of them, in their order. */
    List<AssignmentHistory> list() {
        return new InOrder();
    }

    private final class InOrder extends ComputedHistories {

        @Override
        public AssignmentHistory get(int place) {
            return history(place);
        }

        @Override
        public int item(int place) {
            return AssignmentHistories.this.item(place);
        }

        @Override
        public Unit unit(int place) {
            return order.unit(rows.unitOf(firstOf.get(place)));
        }

        @Override
        public Task task(int place) {
            return order.task(rows.taskOf(firstOf.get(place)));
        }

        @Override
        public int taskNumber(int place) {
            return rows.taskOf(firstOf.get(place)).number();
        }

        @Override
        public int pattern(int place) {
            return keptAt.get(place) == MADE_WHEN_ASKED ? rows.pattern(firstOf.get(place)) : NO_PATTERN;
        }

        @Override
        public long decimal(int place) {
            return rows.target(firstOf.get(place));
        }

        @Override
        public boolean sharesDecimal(int place) {
            int row = firstOf.get(place);
            return !rows.isAlone(row) && rows.target(row) == PlainDecimal.NONE && !rows.hasNoTarget(row);
        }

        @Override
        public int size() {
            return AssignmentHistories.this.size();
        }
    }

    private String period(int term) {
        return history(term).last().period().map(Period::toString).orElse("");
    }

    private AssignmentHistory history(int term) {
        return keptAt.get(term) == MADE_WHEN_ASKED
                ? made(firstOf.get(term), Findings.builder())
                : kept.get(keptAt.get(term));
    }

    private AssignmentHistory made(int first, Findings.Builder diagnostics) {
        List<DraftAssignment> all = new ArrayList<>(1);
        all.add(rows.get(first));
        for (int row : amendments.getOrDefault(first, List.of())) {
            all.add(rows.get(row));
        }
        return history(all, diagnostics);
    }

    /** The rows of one item in the order in which they come into force, each with what it leaves as it was. */
    private AssignmentHistory history(List<DraftAssignment> ofTerm, Findings.Builder diagnostics) {
        ofTerm.sort(DraftAssignment.BY_EFFECTIVE);
        List<Assignment> amended = new ArrayList<>(ofTerm.size());
        Optional<DraftAssignment> inForce = Optional.empty();
        for (DraftAssignment row : ofTerm) {
            DraftAssignment whole = inForce.map(row::over).orElse(row);
            // What is found of a target is said of the row that states it.
            Findings.Builder found = row.terms().target().isPresent() ? diagnostics : Findings.builder();
            Assignment assignment =
                    whole.assignment(order.unit(row.unit()), order.task(row.task()), order.measure(row.task()), found);
            if (row.effective().isPresent() && row.terms().statesDeadline()) {
                whole.terms().doubtOfExtension().ifPresent(code -> diagnostics.add(code, row.at()));
            }
            amended.add(assignment);
            inForce = Optional.of(whole);
        }
        return new AssignmentHistory(amended);
    }
}
