package vn.thuocdo.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
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

    /** Wrong on purpose: a part that is more than its whole would pass as one. */
    @Test
    void aPartOfThePartIsNoWholeOfItHoweverLarge() {
        assertThat(wholes(
                        "  all: {value: 200, sum: [done, open]}",
                        "  done: {value: 60, sum: [early, late]}",
                        "  early: 75",
                        "  late: {value: 180, sum: [a, b]}",
                        "  a: 85",
                        "  b: 90",
                        "  open: 30",
                        of("all")))
                .as("neither early nor late, nor late without one of its parts")
                .containsExactly(170, 90);
    }

    @Test
    void aSumIsAWholeOnlyIfItHoldsAllOfThePart() {
        String[] figures = {
            "  half: {value: 100, sum: [done, open]}",
            "  all: {value: 150, sum: [half, late]}",
            "  done: 60",
            "  open: 30",
            "  late: 20",
            "  rate: {value: 53.3 %, share: [done, late]}"
        };
        assertThat(fittingSums(figures)).as("80 of 150").containsExactly(150);

        figures[5] = "  rate: {value: 80 %, share: [done, late]}";
        assertThat(fittingSums(figures)).as("80 of 100, where late is not").isEmpty();
    }

    @Test
    void aLooseSumIsNoWhole() {
        assertThat(fittingSums(
                        "  all: {value: about 100, sum: [done, open]}",
                        "  done: 60",
                        "  open: 40",
                        "  rate: {value: 60 %, share: done}"))
                .isEmpty();
    }

    /** 585 of 833 is 70.2 %; of 766, which no figure of the file is, 76.4 %. */
    @Test
    void aWholeThatOnlyAddingUpGivesIsNoSumOfTheFile() {
        String[] figures = {
            "  all: {value: 833, sum: [done, open, overdue]}",
            "  done: 585",
            "  open: 67",
            "  overdue: 181",
            "  rate: {value: 76.4 %, share: done}"
        };
        assertThat(fitting(figures)).containsExactly(766);
        assertThat(fittingSums(figures)).isEmpty();

        figures[4] = "  rate: {value: 70.2 %, share: done}";
        assertThat(fittingSums(figures)).containsExactly(833);
    }

    /** 260 of 300 is 86.67, 86 only if cut off; of 301 it is 86.38, of 302 86.09. */
    @Test
    void aSumComesFirstAndOfTheOthersThoseThatAreRounded() {
        String[] figures = {
            "  all: {value: 302, sum: [done, open]}",
            "  done: 260",
            "  open: 41",
            "  a: 300",
            "  b: {value: 303, sum: [c]}",
            "  c: 303",
            "  rate: {value: 86 %, share: done}"
        };
        assertThat(fitting(figures))
                .as("all, those rounded in the order of their names, a cut off")
                .containsExactly(302, 303, 301, 300);

        figures[0] = "  all: {value: 300, sum: [done, open]}";
        figures[3] = "  a: 302";
        assertThat(fitting(figures))
                .as("a sum that holds the part is first also where it is cut off")
                .containsExactly(300, 302, 303, 301);
    }

    @Test
    void wholesLessSharesComeInTheOrderOfTheirNamesAndNotOfTheFile() {
        List<String> counts = List.of("  all: 200", "  done: 60", "  b2: 30", "  b10: 20");
        String ofB2 = "  rate b2: {value: 15 %, share: b2, of: all}";
        String ofB10 = "  rate b10: {value: 10 %, share: b10, of: all}";

        assertThat(wholes(lines(counts, ofB2, ofB10))).containsExactly(170, 180);
        assertThat(wholes(lines(counts, ofB10, ofB2))).containsExactly(170, 180);
    }

    /** Only what is published as a share of one figure can be taken from it, and nothing that holds the part. */
    @Test
    void aShareOfSeveralFiguresAndOneOfThePartItselfAreNotTakenAway() {
        List<String> counts = List.of(
                "  all: 200",
                "  done: 60",
                "  half: {value: 65, sum: [done, rest]}",
                "  rest: 5",
                "  few: 30",
                "  less: 20");

        assertThat(wholes(lines(counts, "  several: {value: 25 %, share: [few, less], of: all}")))
                .doesNotContain(170, 180, 150);
        assertThat(wholes(lines(counts, "  several: {value: 10 %, share: few, of: [all, less]}")))
                .doesNotContain(170);
        assertThat(wholes(lines(counts, "  of half: {value: 32.5 %, share: half, of: all}")))
                .doesNotContain(135);
        assertThat(wholes(lines(counts, "  of done: {value: 30 %, share: done, of: all}")))
                .doesNotContain(140);
    }

    @Test
    void theOrderIsThatOfTheWholesAndThenOfWhatIsTakenFromThem() {
        assertThat(wholes(
                        "  all1: 200",
                        "  all2: 300",
                        "  done: 60",
                        "  b1: 30",
                        "  b2: 20",
                        "  first: {value: 10 %, share: b1, of: all2}",
                        "  second: {value: 10 %, share: b2, of: all1}",
                        of("all1")))
                .as("all2, all1 less b2, all2 less b1")
                .containsExactly(300, 180, 270);
    }

    @Test
    void whatIsAsMuchAsThePartIsNoWholeOfIt() {
        assertThat(wholes(
                        "  all: {value: 100, sum: [done, open, none]}",
                        "  done: 60",
                        "  open: 30",
                        "  none: 0",
                        "  as much: 60",
                        of("all")))
                .as("all less open, done and open")
                .containsExactly(70, 90);
    }

    @Test
    void whatIsPutToThePartHasNothingOfEachOther() {
        assertThat(wholes(
                        "  all: {value: 200, sum: [done, open, late]}",
                        "  done: 60",
                        "  open: {value: 35, sum: [o1, o2]}",
                        "  o1: 10",
                        "  o2: 24",
                        "  late: 40",
                        of("all")))
                .contains(60 + 40 + 10, 60 + 10 + 24)
                .doesNotContain(60 + 35 + 10, 60 + 35 + 24);
    }

    @Test
    void everyFigureIsTriedInASummaryOfUpToSixty() {
        assertThat(wholes(withOthers(56))).hasSize(2 + 56);
        assertThat(wholes(withOthers(57))).containsExactly(70, 90);
    }

    private static String[] withOthers(int others, String... more) {
        List<String> related = List.of("  all: {value: 100, sum: [done, open]}", "  done: 60", "  open: 30", of("all"));
        return Stream.of(
                        related.stream(),
                        Stream.of(more),
                        IntStream.range(0, others).mapToObj(i -> "  other" + i + ": " + (1000 + i)))
                .flatMap(lines -> lines)
                .toArray(String[]::new);
    }

    @Test
    void ofALongSummaryClaimsOfMoreThanTwelveFiguresNameNoneTogether() {
        assertThat(wholes(withOthers(60, sumOf(12)))).contains(60 + 100);
        assertThat(wholes(withOthers(60, sumOf(13)))).doesNotContain(60 + 100);
    }

    /** The part and others, the first of which is 100. */
    private static String[] sumOf(int parts) {
        List<String> others = IntStream.range(1, parts).mapToObj(i -> "p" + i).toList();
        return Stream.concat(
                        Stream.of("  big: {value: 9999, sum: [done, " + String.join(", ", others) + "]}"),
                        IntStream.range(1, parts).mapToObj(i -> "  p" + i + ": " + (99 + i)))
                .toArray(String[]::new);
    }

    /** In a short one what is left of any figure without a share of it is tried. */
    @Test
    void ofALongSummaryOnlySharesOfFiguresThatAreNamedTogetherWithThePartAreTried() {
        String[] shares = {
            "  x: 500",
            "  y: 7",
            "  of all: {value: 7 %, share: y, of: all}",
            "  of x: {value: 6 %, share: open, of: x}"
        };
        assertThat(wholes(withOthers(0, shares))).contains(100 - 7, 500 - 30);
        assertThat(wholes(withOthers(60, shares))).containsExactly(70, 90);
    }

    private static String[] lines(List<String> counts, String... shares) {
        return Stream.of(counts.stream(), Stream.of(shares), Stream.of(of("all")))
                .flatMap(stream -> stream)
                .toArray(String[]::new);
    }

    private static String of(String whole) {
        return "  rate: {value: 1 %, share: done, of: " + whole + "}";
    }

    /** The wholes that are tried for the rate. */
    private static List<Integer> wholes(String... figures) {
        return wholes(Denominators::shares, figures);
    }

    /** Those that give it. */
    private static List<Integer> fitting(String... figures) {
        return wholes((ledger, rate) -> shares(Denominators.fitting(ledger, rate)), figures);
    }

    private static List<Integer> fittingSums(String... figures) {
        return wholes((ledger, rate) -> shares(Denominators.fittingSums(ledger, rate)), figures);
    }

    private static List<Expression> shares(List<Denominators.Fit> fits) {
        return fits.stream().map(Denominators.Fit::share).toList();
    }

    private static List<Integer> wholes(BiFunction<Ledger, FigureClaim, List<Expression>> search, String... figures) {
        String[] lines =
                Stream.concat(Stream.of("figures:"), Stream.of(figures)).toArray(String[]::new);
        Ledger ledger = Ledger.of(Summary.read(lines), Map.of());
        FigureClaim rate = ledger.claims().stream()
                .filter(claim -> claim.figure().name().equals("rate"))
                .findFirst()
                .orElseThrow();
        return search.apply(ledger, rate).stream()
                .map(share -> ((Expression.Share) share).whole().value().intValue())
                .toList();
    }
}
