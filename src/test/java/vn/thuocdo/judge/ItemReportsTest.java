package vn.thuocdo.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.AssignmentHistory;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.Result;

/** What is reported of an item may be folded in parts, wherever its rows were read: the item comes to the same. */
final class ItemReportsTest {

    private static final Optional<LocalDate> AS_OF = Optional.of(LocalDate.of(2023, 3, 15));
    private static final Predicate<Result> NOBODY_LOOKS = row -> false;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void anItemIsTheSameWhicheverPartsOfItsRowsWereFolded(long seed) {
        Random random = new Random(seed);
        List<Result> rows = Reports.rows(random);
        Facts whole = facts(rows, FoldedReports.NONE);

        List<List<Result>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        rows.forEach(row -> parts.get(random.nextInt(parts.size())).add(row));
        FoldedReports one = folded(parts.get(1), NOBODY_LOOKS);
        FoldedReports other = folded(parts.get(2), row -> random.nextBoolean());

        assertThat(one.and(other)).isEqualTo(other.and(one));
        assertThat(facts(parts.get(0), one.and(other))).isEqualTo(whole);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void nothingIsLostOfRowsThatSomebodyLooksAt(long seed) {
        List<Result> rows = Reports.rows(new Random(seed));
        ItemState whole = state(rows, FoldedReports.NONE, Findings.builder());

        ItemState merged = state(List.of(), folded(rows, row -> true), Findings.builder());

        assertThat(merged).isEqualTo(whole);
    }

    @Test
    void whatWasSupersededAndNobodyLooksAtIsNoRowAnyMore() {
        List<Result> rows =
                List.of(Reports.notMet(2, "2023-01-31"), Reports.met(3, "2023-02-28"), Reports.met(4, "2023-04-30"));

        ItemReports folded = folded(rows, NOBODY_LOOKS).of(0);

        assertThat(folded.rows())
                .extracting(Result::at)
                .containsExactly(rows.get(1).at());
        assertThat(folded.folded().days()).hasSize(1);
    }

    /** All that the judge sees of an item, and what is said of it. */
    private record Facts(Optional<Result> counted, ReportState reports, Optional<Outcome> said, Findings findings) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Facts facts
                    && counted.equals(facts.counted)
                    && reports.equals(facts.reports)
                    && said.equals(facts.said)
                    && findings.sorted().equals(facts.findings.sorted());
        }

        @Override
        public int hashCode() {
            return counted.hashCode();
        }
    }

    private static Facts facts(List<Result> rows, FoldedReports elsewhere) {
        Findings.Builder findings = Findings.builder();
        ItemState state = state(rows, elsewhere, findings);
        return new Facts(state.counted(), state.reports(), state.said(), findings.build());
    }

    private static ItemState state(List<Result> rows, FoldedReports elsewhere, Findings.Builder findings) {
        return ResultSelection.of(programme(rows), AS_OF, elsewhere).state(0, findings);
    }

    private static FoldedReports folded(List<Result> rows, Predicate<Result> looked) {
        return ResultSelection.of(programme(rows), AS_OF).folded(looked);
    }

    private static Programme programme(List<Result> rows) {
        List<Result> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(Result::at));
        Assignment assignment =
                item("A", "T").atLeast("90").deadline("2023-01-31").assignment(2);
        return new Programme(
                List.of(assignment.unit()),
                List.of(assignment.task()),
                List.of(AssignmentHistory.of(assignment)),
                Collections.unmodifiableList(sorted));
    }
}
