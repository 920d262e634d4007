package vn.thuocdo.reconcile.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows stand below others, and which are taken for the sums of others. */
final class RowSumsTest {

    @Test
    void aRowStandsBelowTheNearestOneOfLessDepthAndATotalBelowNone() {
        RowTree tree = tree("A = 1", ">a = 1", ">>b = 1", ">c = 1", ">all:TOTAL = 1", ">>d = 1");

        assertThat(tree.roots()).containsExactly(0, 4, 5);
        assertThat(tree.below()).containsExactly(List.of(1, 3), List.of(2), List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void aHeadingStandsForTheRowsBelowIt() {
        RowTree tree = tree("A = 1", ">heading = _", ">>b = 1", ">>c = 1", ">d = 1", ">>e = 1");

        assertThat(tree.figuresBelow(0)).containsExactly(2, 3, 4);
        assertThat(tree.isFlat()).isFalse();
    }

    @Test
    void aTableIsFlatWhereNoRowWithFiguresStandsBelowAnother() {
        assertThat(tree("A = 1", "B = 2").isFlat()).isTrue();
        assertThat(tree("A = 1", ">note = _").isFlat()).isTrue();
        assertThat(tree("A = 1", "B = 1", ">b = 1").isFlat()).isFalse();
    }

    @Test
    void aRowIsTheSumOfThoseBelowIt() {
        assertThat(sums("A = 3", ">a = 1", ">b = 2", "B = 9", ">c = 5", ">d = 4"))
                .containsExactly("A = a + b", "B = c + d");
        assertThat(sums("A = 99", ">a = 1", ">b = 2")).isEmpty();
        assertThat(sums("heading = _", ">a = 1", ">b = 2")).isEmpty();
    }

    @Test
    void oneRowBelowAnotherIsNoSumHoweverManyOthersAre() {
        assertThat(sums("A = 3 3 3", ">a = 1 1 1", ">b = 2 2 2", "B = 5 5 5", ">c = 5 5 5"))
                .containsExactly("A = a + b");
    }

    @Test
    void whereNothingShowsHowFarPartsGoTheyAreTheFirstThatAddUp() {
        assertThat(sums("A = 30", ">a = 10", ">b = 20", ">c = 7")).containsExactly("A = a + b");
        assertThat(sums("A = 30", ">a = 5", ">b = 10", ">c = 15", ">d = 7")).containsExactly("A = a + b + c");
    }

    /** Of fifteen cells ten hold. */
    @Test
    void groupsThatHoldSpeakForThoseOfTheirDepthThatHoldAnywhere() {
        String[] rows = {
            "A = 3 3 3", ">a1 = 1 1 1", ">a2 = 2 2 2",
            "B = 3 3 3", ">b1 = 1 1 1", ">b2 = 2 2 2",
            "C = 3 3 3", ">c1 = 1 1 1", ">c2 = 2 2 2",
            "once = 3 8 9", ">d1 = 1 1 1", ">d2 = 2 2 2",
            "never = 7 8 9", ">e1 = 1 1 1", ">e2 = 2 2 2"
        };
        assertThat(sums(rows)).containsExactly("A = a1 + a2", "B = b1 + b2", "C = c1 + c2", "once = d1 + d2");
        assertThat(sums("once = 3 8 9", ">d1 = 1 1 1", ">d2 = 2 2 2")).isEmpty();
        assertThat(sums(
                        "A = 3 3 3",
                        ">a1 = 1 1 1",
                        ">a2 = 2 2 2",
                        ">>deeper = 7 8 9",
                        ">>>d1 = 3 1 1",
                        ">>>d2 = 4 2 2"))
                .as("one of another depth, which holds once")
                .containsExactly("A = a1 + a2");
    }

    @Test
    void theOnlyTotalOfAPlainTableIsClaimedAlsoWhereItIsWrong() {
        assertThat(sums("A = 1", "B = 2", "all:TOTAL = 9")).containsExactly("all = A + B");
    }

    @Test
    void aWrongTotalIsNoClaimWhereItMayBeASumOfOtherRows() {
        assertThat(sums("A = 1", "B = 2", "all:TOTAL = 9", "C = 3", "D = 4"))
                .as("of those above, or below, or both")
                .isEmpty();
        assertThat(sums("A = 1", ">a = 1", "B = 2", "all:TOTAL = 9"))
                .as("rows below others")
                .isEmpty();
        assertThat(sums("A = 1", "B = 2", "all:TOTAL = 9", "more:TOTAL = 10"))
                .as("two totals")
                .isEmpty();
    }

    @Test
    void aTotalOfOneRowIsNone() {
        assertThat(sums("A = 5", "all:TOTAL = 5")).isEmpty();
        assertThat(sums("A = 5", "all:TOTAL = 6")).isEmpty();
    }

    @Test
    void aTotalIsOfTheRowsNextToItUpToTheNextTotal() {
        assertThat(sums("A = 1", "B = 2", "first:TOTAL = 3", "C = 3", "D = 4", "second:TOTAL = 7"))
                .containsExactly("first = A + B", "second = C + D");
        assertThat(sums("first:TOTAL = 3", "A = 1", "B = 2", "second:TOTAL = 7", "C = 3", "D = 4"))
                .containsExactly("first = A + B", "second = C + D");
    }

    @Test
    void aHeadingWithNothingBelowItEndsTheRowsOfATotal() {
        assertThat(sums("A = 1", "B = 2", "heading = _", "C = 3", "D = 4", "all:TOTAL = 7"))
                .containsExactly("all = C + D");
        assertThat(sums("A = 5", "heading = _", "B = 1", "group = _", ">c = 1", ">d = 2", "all:TOTAL = 4"))
                .as("one with rows below it stands for these")
                .containsExactly("all = B + c + d");
    }

    @Test
    void aTotalIsOfAllRowsWhereThatHoldsMoreOften() {
        assertThat(sums("A = 0 0 4", "B = 0 0 5", "heading = _", "C = 1 2 3", "D = 2 3 4", "all:TOTAL = 3 5 16"))
                .containsExactly("all = A + B + C + D");
        assertThat(sums("A = 0 0 4", "B = 0 0 5", "heading = _", "C = 1 2 3", "D = 2 3 4", "all:TOTAL = 3 5 7"))
                .containsExactly("all = C + D");
    }

    @Test
    void aTotalOfTotalsIsOfThoseBeforeItOrOfAllOthers() {
        assertThat(sums("a:TOTAL = 10", "b:TOTAL = 20", "all:TOTAL = 30", "more:TOTAL = 7"))
                .containsExactly("all = a + b");
        assertThat(sums("all:TOTAL = 30", "a:TOTAL = 10", "b:TOTAL = 20")).containsExactly("all = a + b");
    }

    private static RowTree tree(String... rows) {
        return RowTree.of(Drawn.rows(rows).across());
    }

    private static List<String> sums(String... rows) {
        return Drawn.said(RowSums.of(Drawn.rows(rows).across()));
    }
}
