package vn.thuocdo.reconcile.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which columns are taken for the sums of those beside them. */
final class ColumnSumsTest {

    @Test
    void aSumMayStandOnEitherSideOfItsParts() {
        assertThat(sums(Drawn.columns("all", "a", "b")
                        .row("1", "3", "1", "2")
                        .row("2", "9", "4", "5")
                        .row("3", "13", "6", "7")))
                .containsExactly("all = a + b");
        assertThat(sums(Drawn.columns("a", "b", "all")
                        .row("1", "1", "2", "3")
                        .row("2", "4", "5", "9")
                        .row("3", "6", "7", "13")))
                .containsExactly("all = a + b");
    }

    /** b and c together, and a with them: not all three at once, which would leave half without its parts. */
    @Test
    void theSumOfTheFewestPartsComesFirst() {
        assertThat(sums(Drawn.columns("all", "a", "b", "c", "half")
                        .row("1", "6", "1", "2", "3", "5")
                        .row("2", "16", "4", "5", "7", "12")
                        .row("3", "70", "10", "20", "40", "60")))
                .containsExactly("all = a + half", "half = b + c");
    }

    @Test
    void ofSeveralSumsTheOneThatHoldsMoreOftenIsTaken() {
        Drawn rows = Drawn.columns("all", "a", "b", "c")
                .row("1", "3", "1", "2", "0")
                .row("2", "9", "4", "5", "0")
                .row("3", "13", "6", "7", "0");
        assertThat(sums(rows.row("4", "24", "8", "11", "5"))).containsExactly("all = a + b + c");

        Drawn others = Drawn.columns("all", "a", "b", "c")
                .row("1", "3", "1", "2", "0")
                .row("2", "9", "4", "5", "0")
                .row("3", "13", "6", "7", "0");
        assertThat(sums(others.row("4", "19", "8", "11", "5"))).containsExactly("all = a + b");
    }

    @Test
    void twoRowsAreEnoughOnlyForAColumnThatIsCalledATotal() {
        assertThat(sums(ofTwoRows("all"))).isEmpty();
        assertThat(sums(ofTwoRows("all:TOTAL"))).containsExactly("all = a + b");
        assertThat(sums(ofTwoRows("all:TOTAL_OF"))).containsExactly("all = a + b");
        assertThat(sums(ofTwoRows("all:TOTAL")
                        .row("3", "9", "1", "2")
                        .row("4", "9", "1", "2")
                        .row("5", "9", "1", "2")))
                .as("wrong more often than right")
                .isEmpty();
    }

    private static Drawn ofTwoRows(String all) {
        return Drawn.columns(all, "a", "b").row("1", "3", "1", "2").row("2", "9", "4", "5");
    }

    @Test
    void whatTheNumbersOfColumnsSayIsNotConcludedOnceMore() {
        Lines columns = Drawn.columns("all", "a", "b")
                .row("1", "3", "1", "2")
                .row("2", "9", "4", "5")
                .row("3", "13", "6", "7")
                .down();

        assertThat(ColumnSums.of(columns, List.of(0))).isEmpty();
    }

    @Test
    void upToTwentyFourColumnsAreOneSum() {
        assertThat(sums(ofParts(24))).hasSize(1);
        assertThat(sums(ofParts(25))).isEmpty();
    }

    /** No part is the sum of others: each is more than half of any other. */
    private static Drawn ofParts(int parts) {
        Drawn drawn = Drawn.columns(
                Stream.concat(Stream.of("all:TOTAL"), IntStream.range(0, parts).mapToObj(part -> "p" + part))
                        .toArray(String[]::new));
        for (int row = 0; row < 3; row++) {
            int least = 100 + row;
            int all = IntStream.range(0, parts).map(part -> least + part).sum();
            drawn.row(
                    "r" + row,
                    Stream.concat(
                                    Stream.of(all),
                                    IntStream.range(0, parts)
                                            .map(part -> least + part)
                                            .boxed())
                            .map(String::valueOf)
                            .toArray(String[]::new));
        }
        return drawn;
    }

    private static List<String> sums(Drawn drawn) {
        return Drawn.said(ColumnSums.of(drawn.down(), List.of()));
    }
}
