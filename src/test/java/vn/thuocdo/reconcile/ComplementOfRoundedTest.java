package vn.thuocdo.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** A percentage that was not computed, but is what the others leave of 100: named only where it is so exactly. */
final class ComplementOfRoundedTest {

    /** 24 and 15 of 41 are 58.54 and 36.59 %, 2 of 41 is 4.88 %. */
    private static final List<String> COUNTS =
            List.of("figures:", "  all: {value: 41, sum: [a, b, c]}", "  a: 24", "  b: 15", "  c: 2");

    private static final String OF_A = "  of a: {value: 58.5 %, share: a, of: all}";
    private static final String OF_C = "  of c: {value: 4.8 %, share: c, of: all}";

    @Test
    void whatAllOthersLeaveOfAHundredIsNamedWithWhatItWouldBeItself() {
        assertThat(complements("36.7", OF_A, OF_C)).singleElement().satisfies(complement -> {
            assertThat(complement.calculation().value()).isEqualTo(BigFraction.of(367, 10));
            assertThat(complement.own().orElseThrow().value()).isEqualTo(BigFraction.of(1500, 41));
        });
    }

    @Test
    void whatIsLeftAlmostIsNotNamed() {
        assertThat(complements("36.8", OF_A, OF_C)).isEmpty();
    }

    @Test
    void whatIsRightItselfIsNotNamed() {
        assertThat(complements(
                        "36.5",
                        "  of a: {value: 58.6 %, share: a, of: all}",
                        "  of c: {value: 4.9 %, share: c, of: all}"))
                .as("100 - 58.6 - 4.9 = 36.5, and so is 15 of 41, cut off")
                .isEmpty();
    }

    @Test
    void onlyFirmPercentagesAreLeftByOthersOrLeaveAnything() {
        assertThat(complementsOf("  of b: {value: 36.7 times, share: b, of: all}", OF_A, OF_C))
                .isEmpty();
        assertThat(complements("36.7", OF_A, "  of c: {value: 4.8 times, share: c, of: all}"))
                .isEmpty();
        assertThat(complementsOf(
                        "  of b: {value: about 40 %, share: b, of: all}",
                        OF_A, "  of c: {value: 1.5 %, share: c, of: all}"))
                .isEmpty();
    }

    @Test
    void theOthersHaveToBeAllTheRest() {
        assertThat(complements("41.5", OF_A)).as("100 - 58.5, but c is missing").isEmpty();
    }

    @Test
    void aShareOfAnotherWholeIsNoneOfTheRest() {
        assertThat(complements("36.7", OF_A, "  of c: {value: 4.8 %, share: c, of: a}"))
                .isEmpty();
    }

    @Test
    void aPartThatIsToldTwiceIsTakenOnce() {
        assertThat(complements("36.7", OF_A, OF_C, "  of c again: {value: 4.9 %, share: c, of: all}"))
                .hasSize(1);
    }

    @Test
    void ofALooseFigureTheWriterHadTheNumber() {
        assertThat(complements("36.8", "  of a: {value: about 58.4 %, share: a, of: all}", OF_C))
                .as("as it stands")
                .hasSize(1);
        assertThat(complements("36.7", "  of a: {value: close to 59 %, share: a, of: all}", OF_C))
                .as("58.5, computed and to the places of the others")
                .hasSize(1);
        assertThat(complements("36.2", "  of a: {value: close to 59 %, share: a, of: all}", OF_C))
                .as("59, which has no place behind the point")
                .isEmpty();
    }

    @Test
    void theSummaryNeedNotSayThatTheyAreAllTheParts() {
        List<String> unsaid = List.of("figures:", "  all: 41", "  a: 24", "  b: 15", "  c: 2");
        assertThat(complements(unsaid, "36.7", OF_A, OF_C))
                .as("24 + 15 + 2 = 41")
                .hasSize(1);

        List<String> more = List.of("figures:", "  all: 42", "  a: 24", "  b: 15", "  c: 2");
        assertThat(complements(more, "36.7", OF_A, OF_C)).isEmpty();
    }

    @Test
    void partsThatTheSummaryNamesAreAllEvenWhereTheyDoNotAddUp() {
        String ofA = "  of a: {value: 57.1 %, share: a, of: all}";
        List<String> said = List.of("figures:", "  all: {value: 42, sum: [a, b, c]}", "  a: 24", "  b: 15", "  c: 2");

        assertThat(complements(said, "38.1", ofA, OF_C))
                .as("100 - 57.1 - 4.8; 15 of 42 is 35.7 %")
                .hasSize(1);
    }

    @Test
    void ofNineOthersNoneIsNamed() {
        assertThat(ofMany(8)).as("100 - 8 x 9 = 28").hasSize(1);
        assertThat(ofMany(9)).isEmpty();
    }

    /** So many others of 10 in 115, which is 8.7 %, printed as 9 %; the rest is what these leave. */
    private static List<Cause.Complement> ofMany(int others) {
        List<String> names =
                IntStream.range(0, others).mapToObj(i -> "part" + i).toList();
        List<String> counts = new ArrayList<>(List.of("figures:", "  all: 115", "  b: " + (115 - 10 * others)));
        names.forEach(name -> counts.add("  " + name + ": 10"));
        String[] shares = names.stream()
                .map(name -> "  of " + name + ": {value: 9 %, share: " + name + ", of: all}")
                .toArray(String[]::new);
        return complements(counts, String.valueOf(100 - 9 * others), shares);
    }

    private static List<Cause.Complement> complements(String rate, String... others) {
        return complements(COUNTS, rate, others);
    }

    private static List<Cause.Complement> complementsOf(String ofB, String... others) {
        return complements(COUNTS, List.of(ofB), others);
    }

    /** The complements that are named for the rate of b. */
    private static List<Cause.Complement> complements(List<String> counts, String rate, String... others) {
        return complements(counts, List.of("  of b: {value: " + rate + " %, share: b, of: all}"), others);
    }

    private static List<Cause.Complement> complements(List<String> counts, List<String> ofB, String... others) {
        String[] lines = Stream.of(counts.stream(), ofB.stream(), Stream.of(others))
                .flatMap(stream -> stream)
                .toArray(String[]::new);
        return Summary.finding(Summary.reconciled(lines), "of b").causes().stream()
                .filter(Cause.Complement.class::isInstance)
                .map(Cause.Complement.class::cast)
                .toList();
    }
}
