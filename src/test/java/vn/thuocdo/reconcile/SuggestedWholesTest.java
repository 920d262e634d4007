package vn.thuocdo.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A loose share fits many wholes: those that a sum, a share or a name suggests come first, the others are only counted. */
final class SuggestedWholesTest {

    /** 300 is "close to 60 %" of 501 and of 512. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a sum that holds the part | whole: {value: 512, sum: [part, left]}; left: 212",
                "a share of the part       | whole: 512; other: {value: 58.6 %, share: part, of: whole}",
                "a share of one beside it  | whole: 512; all: {value: 333, sum: [part, b]}; b: 33; "
                        + "rb: {value: 6.4 %, share: b, of: whole}",
            })
    void whatTheSummarySuggestsComesFirst(String why, String lines) {
        Conclusion rate = rate(lines, "part");

        assertThat(whole(rate)).isEqualTo("512");
        assertThat(rate.otherWholes())
                .anySatisfy(other -> assertThat(other.byChance()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "part in time, part received",
        "hồ sơ đúng hạn, hồ sơ tiếp nhận",
        "tổng số hồ sơ đúng hạn, số hồ sơ tiếp nhận",
        "completed tasks, assigned tasks"
    })
    void aNameThatSpeaksOfTheSameSuggestsAWhole(String part, String whole) {
        assertThat(whole(rate(whole + ": 512", part))).isEqualTo("512");
    }

    /** "Số hộ" and "số xã" have nothing in common but that both are numbers. */
    @ParameterizedTest
    @CsvSource({"số hộ nghèo, số xã", "number of farms, number of schools", "part, whole"})
    void anotherNameDoesNot(String part, String whole) {
        assertThat(rate(whole + ": 512", part).otherWholes())
                .singleElement()
                .satisfies(other -> assertThat(other.byChance()).isTrue());
    }

    /** 512 is the whole of something that has nothing to do with the part. */
    @Test
    void aShareOfSomethingElseSuggestsNothing() {
        Conclusion rate = rate("whole: 512; farms: 256; other: {value: 50 %, share: farms, of: whole}", "part");

        assertThat(whole(rate)).as("the first by its name").isEqualTo("501");
        assertThat(rate.otherWholes())
                .singleElement()
                .satisfies(other -> assertThat(other.byChance()).isTrue());
    }

    @Test
    void aShareOfWhatIsInThePartSuggestsItsWhole() {
        Conclusion rate = rate(
                "figures:",
                "  part: {value: 300, sum: [x, y]}",
                "  x: 200",
                "  y: 100",
                "  apart: 501",
                "  whole: 512",
                "  other: {value: 39.1 %, share: x, of: whole}",
                "  rate: {value: close to 60 %, share: part}");

        assertThat(whole(rate)).isEqualTo("512");
    }

    @Test
    void aShareOfWhatHoldsThePartSuggestsItsWhole() {
        Conclusion rate = rate(
                "figures:",
                "  part: 300",
                "  inner: {value: 400, sum: [part, b]}",
                "  b: 100",
                "  apart: 501",
                "  whole: 512",
                "  other: {value: 78.1 %, share: inner, of: whole}",
                "  rate: {value: close to 60 %, share: part}");

        assertThat(whole(rate)).isEqualTo("512");
    }

    @Test
    void allSumsThatHoldThePartAreSuggested() {
        Conclusion rate = rate(
                "figures:",
                "  part: 300",
                "  inner: {value: 501, sum: [part, b]}",
                "  b: 201",
                "  outer: {value: 512, sum: [inner, c]}",
                "  c: 11",
                "  rate: {value: close to 60 %, share: part}");

        assertThat(whole(rate)).isEqualTo("501");
        assertThat(rate.otherWholes())
                .first()
                .satisfies(other -> assertThat(other.byChance()).isFalse());
    }

    /** What fits to the last digit is no chance. */
    @Test
    void aFirmShareIsSaidOfEveryWhole() {
        Conclusion rate = rate("figures:", "  a: 300", "  b: 400", "  c: 400.2", "  rate: {value: 75 %, share: a}");

        assertThat(rate.otherWholes())
                .singleElement()
                .satisfies(other -> assertThat(other.byChance()).isFalse());
    }

    private static Conclusion rate(String lines, String part) {
        List<String> all = Stream.of(
                        Stream.of("figures:", "  " + part + ": 300", "  apart: 501"),
                        Stream.of(lines.split("; ")).map(line -> "  " + line.strip()),
                        Stream.of("  rate: {value: close to 60 %, share: " + part + "}"))
                .flatMap(some -> some)
                .toList();
        return rate(all.toArray(String[]::new));
    }

    private static Conclusion rate(String... lines) {
        return Summary.finding(Summary.reconciled(lines), "rate");
    }

    private static String whole(Conclusion rate) {
        Expression.Share share = (Expression.Share) rate.calculation().orElseThrow();
        return share.whole().value().toString();
    }
}
