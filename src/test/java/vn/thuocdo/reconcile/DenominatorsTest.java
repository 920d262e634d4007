package vn.thuocdo.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of what else than its whole a part could be a share: each whole once, the simpler first. */
final class DenominatorsTest {

    @Test
    void whatASumLeavesAndWhatStandsBesideThePartCouldBeMeant() {
        // The sum is wrong on purpose, so that every way gives a whole of its own.
        assertThat(wholes("  all: {value: 100, sum: [done, open]}", "  done: 60", "  open: 30", of("all")))
                .as("all less open, done and open")
                .containsExactly(70, 90);
    }

    @Test
    void aWholeThatIsNotNamedIsSoughtFirstAmongTheSumsThatHoldThePart() {
        assertThat(wholes(
                        "  all: {value: 100, sum: [done, open]}",
                        "  done: 60",
                        "  open: 30",
                        "  rate: {value: 1 %, share: done}"))
                .containsExactly(100, 70, 90);
    }

    @Test
    void aWholeIsNoSmallerThanItsPartAndOfTheSameMeasure() {
        assertThat(wholes(
                        "  all: {value: 100, sum: [done, few]}", "  done: 60", "  few: 59", "  quota: 80 %", of("all")))
                .as("done and few")
                .containsExactly(119);
    }

    /** What is in the part is nothing beside it, and a sum without the part itself is no whole of it. */
    @Test
    void neitherWhatIsInThePartNorWhatIsLeftWithoutItIsAWhole() {
        assertThat(wholes(
                        "  all: {value: 100, sum: [done, open]}",
                        "  done: {value: 60, sum: [early, late]}",
                        "  early: 35",
                        "  late: 24",
                        "  open: 30",
                        of("all")))
                .containsExactly(70, 90);
    }

    @Test
    void aWholeLessWhatIsPublishedAsAShareOfItCouldBeMeant() {
        assertThat(wholes(
                        "  all: 200",
                        "  done: 60",
                        "  exempt: 30",
                        "  exemptRate: {value: 15 %, share: exempt, of: all}",
                        of("all")))
                .as("all less exempt")
                .contains(170);
        assertThat(wholes("  all: 200", "  done: 60", "  exempt: 30", of("all")))
                .doesNotContain(170);
    }

    @Test
    void atMostThreeFiguresArePutToAPart() {
        assertThat(wholes(
                        "  all: {value: 9999, sum: [done, a, b, c, d]}",
                        "  done: 1000",
                        "  a: 1",
                        "  b: 10",
                        "  c: 100",
                        "  d: 400",
                        of("all")))
                .contains(1001, 1011, 1111, 1510)
                .doesNotContain(1511);
    }

    /** Among very many figures chance finds one that fits: only those that a claim names with the part are tried. */
    @Test
    void ofALongSummaryOnlyFiguresThatAreNamedTogetherWithThePartAreTried() {
        List<String> related = List.of("  all: {value: 100, sum: [done, open]}", "  done: 60", "  open: 30", of("all"));
        String[] summary = Stream.concat(
                        related.stream(), IntStream.range(0, 70).mapToObj(i -> "  other" + i + ": " + (1000 + i)))
                .toArray(String[]::new);

        assertThat(wholes(summary)).containsExactly(70, 90);
    }

    private static String of(String whole) {
        return "  rate: {value: 1 %, share: done, of: " + whole + "}";
    }

    /** The wholes that are tried for the rate. */
    private static List<Integer> wholes(String... figures) {
        String[] lines =
                Stream.concat(Stream.of("figures:"), Stream.of(figures)).toArray(String[]::new);
        Ledger ledger = Ledger.of(Summary.read(lines), Map.of());
        Claim rate = ledger.claims().stream()
                .filter(claim -> claim.figure().name().equals("rate"))
                .findFirst()
                .orElseThrow();
        return Denominators.shares(ledger, rate).stream()
                .map(share -> ((Expression.Share) share).whole().value().intValue())
                .toList();
    }
}
