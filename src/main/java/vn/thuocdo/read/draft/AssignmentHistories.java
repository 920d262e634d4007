package vn.thuocdo.read.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.AssignmentHistory;
import vn.thuocdo.model.LazyHistories;
import vn.thuocdo.model.NumberList;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.PlainDecimal;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;

/**
 * What was assigned, one history for each unit, task and period. Histories of rows that are like others are made on
 * request; others are kept.
 */
final class AssignmentHistories {

    private final AssignmentRows rows;
    private Optional<NumberList> firstOf;
    private final Map<Integer, List<Integer>> amendments;
    private final EntryOrder order;
    private final List<AssignmentHistory> kept = new ArrayList<>();

    /**
     * @param firstOf of each term its first row; absent where each row is a term
     * @param amendments the other rows of some terms, by their first
     */
    AssignmentHistories(
            AssignmentRows rows,
            Optional<NumberList> firstOf,
            Map<Integer, List<Integer>> amendments,
            EntryOrder order) {
        this.rows = rows;
        this.firstOf = firstOf;
        this.amendments = amendments;
        this.order = order;
    }

    /** Makes each once, keeps those of rows that are not like others, and returns what is found of targets and deadlines. */
    Findings settle() {
        Findings.Builder findings = Findings.builder();
        NumberList keptRows = new NumberList();
        for (int term = 0; term < size(); term++) {
            int row = row(term);
            if (isKept(row)) {
                kept.add(made(row, findings));
                keptRows.add(row);
            } else if (!isPlain(row)) {
                made(row, findings);
            }
        }
        rows.forgetAlone();
        for (int place = 0; place < keptRows.size(); place++) {
            rows.setAlone(keptRows.get(place), place);
        }
        return findings.build();
    }

    /** Whether what is made of a row is kept. */
    private boolean isKept(int row) {
        return rows.isAlone(row) || !amendments.isEmpty() && amendments.containsKey(row);
    }

    /** The first row of a term. */
    private int row(int term) {
        return firstOf.isPresent() ? firstOf.get().get(term) : term;
    }

    /** A number above zero, for a task that says nothing of what it counts, leaves nothing to be found. */
    private boolean isPlain(int row) {
        return rows.hasNoTarget(row)
                || rows.hasTargetAboveZero(row)
                        && order.task(rows.taskNumber(row)).measure().isEmpty();
    }

    /**
     * Puts the terms in natural order of unit, task and period, and the rows too where each is a term: what is looked at
     * together then stands together.
     */
    void sort() {
        RowOrder.byRanks(
                        size(),
                        term -> order.unitRank(rows.unitNumber(row(term))),
                        term -> order.taskRank(rows.taskNumber(row(term))),
                        (one, other) -> period(one).compareTo(period(other)))
                .ifPresent(this::reorder);
    }

    private void reorder(int[] order) {
        if (firstOf.isPresent()) {
            firstOf = Optional.of(firstOf.get().reordered(order));
        } else {
            rows.reorder(order);
        }
    }

    int size() {
        return firstOf.isPresent() ? firstOf.get().size() : rows.size();
    }

    /** The number of the item of a term. */
    int item(int term) {
        return rows.item(row(term));
    }

    /** Each of them, in their order. */
    List<AssignmentHistory> list() {
        return new InOrder();
    }

    private final class InOrder extends LazyHistories {

        @Override
        public AssignmentHistory get(int place) {
            return history(place);
        }

        @Override
        public int item(int place) {
            return isPlain() ? place : AssignmentHistories.this.item(place);
        }

        @Override
        public Unit unit(int place) {
            return order.unit(rows.unitNumber(row(place)));
        }

        @Override
        public Task task(int place) {
            return order.task(rows.taskNumber(row(place)));
        }

        @Override
        public boolean isPlain() {
            return firstOf.isEmpty();
        }

        @Override
        public int row(int place) {
            return AssignmentHistories.this.row(place);
        }

        @Override
        public int taskNumber(int row) {
            return rows.taskNumber(row);
        }

        @Override
        public int pattern(int row) {
            return rows.isAlone(row) ? NO_PATTERN : rows.pattern(row);
        }

        @Override
        public long decimal(int row) {
            return rows.target(row);
        }

        @Override
        public boolean sharesDecimal(int row) {
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
        int row = row(term);
        return rows.isAlone(row) ? kept.get(rows.placeAlone(row)) : made(row, Findings.builder());
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
