package vn.thuocdo.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuocdo.testing.Found;

class FindingsTest {

    private final Findings.Builder diagnostics = Findings.builder();

    @Test
    void areListedByPlaceThenCodeThenTextHoweverTheyWereFound() {
        Location second = new Location.Line("a.csv", 2, 1);
        diagnostics.add(Code.EXCLUDED, new Location.Line("b.csv", 1, 1));
        diagnostics.add(Code.UNKNOWN_TASK, second, "y");
        diagnostics.add(Code.NOT_A_NUMBER, second, "x");
        diagnostics.add(Code.UNKNOWN_TASK, second, "x");
        diagnostics.add(Code.UNKNOWN_UNIT, new Location.Line("a.csv", 1, 9), "z");
        assertThat(Found.inDetail(diagnostics))
                .containsExactly(
                        "a.csv:1:9 UNKNOWN_UNIT [z]",
                        "a.csv:2:1 UNKNOWN_TASK [x]",
                        "a.csv:2:1 UNKNOWN_TASK [y]",
                        "a.csv:2:1 NOT_A_NUMBER [x]",
                        "b.csv:1:1 EXCLUDED []");
    }

    @Test
    void areCountedBySeverity() {
        diagnostics.add(Code.EXCLUDED, new Location.Line("a.csv", 1, 0));
        diagnostics.add(Code.EXCLUDED, new Location.Line("a.csv", 2, 0));
        diagnostics.add(Code.ROW_TOO_SHORT, new Location.Nowhere());
        assertThat(diagnostics.count(Severity.NOTE)).isEqualTo(2);
        assertThat(diagnostics.count(Severity.WARNING)).isEqualTo(1);
        assertThat(diagnostics.count(Severity.ERROR)).isZero();
        assertThat(diagnostics.count()).isEqualTo(3);
        assertThat(diagnostics.hasErrors()).isFalse();
        diagnostics.add(Code.UNKNOWN_UNIT, new Location.Nowhere(), "x", "");
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void ofManyOfACodeTheFirstAreKeptAndTheOthersCounted() {
        for (int line = 5; line > 0; line--) {
            diagnostics.add(Code.UNKNOWN_UNIT, new Location.Line("a.csv", line, 1), "x");
        }
        diagnostics.add(Code.EXCLUDED, new Location.Line("a.csv", 9, 0));

        Findings first = diagnostics.build().first(2);

        assertThat(first.sorted()).extracting(finding -> finding.at().line()).containsExactly(1, 2, 9);
        assertThat(first.unlisted()).containsExactly(Map.entry(Code.UNKNOWN_UNIT, 3));
        assertThat(first.count()).isEqualTo(6);
        assertThat(first.count(Severity.ERROR)).isEqualTo(5);
        assertThat(diagnostics.build().first(5).unlisted()).isEmpty();
    }

    /** They were found in several places, each of which kept its first ones. */
    @Test
    void whatIsOnlyCountedAddsUp() {
        Findings.Builder others = Findings.builder();
        for (int line = 1; line <= 4; line++) {
            diagnostics.add(Code.UNKNOWN_UNIT, new Location.Line("a.csv", line, 1), "x");
            others.add(Code.UNKNOWN_UNIT, new Location.Line("b.csv", line, 1), "x");
        }

        Findings both =
                diagnostics.build().first(3).and(others.build().first(3)).first(3);

        assertThat(both.sorted()).extracting(finding -> finding.at().path()).containsOnly("a.csv");
        assertThat(both.count(Severity.ERROR)).isEqualTo(8);
        assertThat(both.unlisted()).containsExactly(Map.entry(Code.UNKNOWN_UNIT, 5));
    }

    /** A base may be the very project that is compared with it. */
    @Test
    void whatIsOnlyCountedIsNotCountedTwiceWhereTheSameIsFoundAgain() {
        Findings.Builder diagnostics = Findings.builder();
        for (int line = 1; line <= 5; line++) {
            diagnostics.add(Code.UNKNOWN_UNIT, new Location.Line("r.csv", line, 1), "A");
        }
        Findings cut = diagnostics.build().first(2);

        assertThat(cut.and(cut).count()).isEqualTo(5);
    }

    @Test
    void theSameSaidAgainOfTheSamePlaceIsOneFinding() {
        Location at = new Location.Line("a.csv", 2, 0);
        diagnostics.add(Code.UNKNOWN_UNIT, at, "x");
        diagnostics.add(Code.UNKNOWN_UNIT, at, "x");
        assertThat(diagnostics.count()).isEqualTo(1);
        assertThat(diagnostics.count(Severity.ERROR)).isEqualTo(1);
        diagnostics.add(Code.UNKNOWN_UNIT, at, "y");
        diagnostics.add(Code.UNKNOWN_TASK, at, "x");
        diagnostics.add(Code.UNKNOWN_UNIT, at.field(1), "x");
        assertThat(diagnostics.count()).isEqualTo(4);
    }

    @Test
    void aGateIsReachedByItsSeverityOrAGraverOne() {
        assertThat(diagnostics.build().reach(Severity.NOTE)).isFalse();
        diagnostics.add(Code.ROW_TOO_SHORT, new Location.Nowhere());
        assertThat(diagnostics.build().reach(Severity.NOTE)).isTrue();
        assertThat(diagnostics.build().reach(Severity.WARNING)).isTrue();
        assertThat(diagnostics.build().reach(Severity.ERROR)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void aCodeIsALetterOfItsGroupAndThreeDigits(Code code) {
        assertThat(code.id()).matches("[RJPE][0-9]{3}");
        assertThat(code.isEnvironment()).isEqualTo(code.id().startsWith("E"));
    }

    @Test
    void aCodeIsGivenOnceAndFoundByItsIdInAnyCase() {
        assertThat(Arrays.stream(Code.values()).map(Code::id)).doesNotHaveDuplicates();
        assertThat(Code.of("R103")).contains(Code.MISSING_COLUMN);
        assertThat(Code.of("r103")).contains(Code.MISSING_COLUMN);
        assertThat(Code.of("R999")).isEmpty();
        assertThat(Code.of("")).isEmpty();
    }

    @Test
    void severitiesHaveTheWordsOfOptionsAndReports() {
        assertThat(Arrays.stream(Severity.values()).map(Severity::word)).containsExactly("note", "warning", "error");
    }
}
