package vn.thuocdo.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What most items of a run share is said once. */
final class RepeatedWarningsTest {

    @Test
    void aWarningAboutMoreThanHalfOfTheItemsIsSaidOnceAtItsFirstPlace() {
        Findings once = many(Code.TASK_WITHOUT_STATUS, 4).withRepeatedWarningsOnce(7);
        assertThat(once.sorted()).singleElement().satisfies(finding -> {
            assertThat(finding.at().line()).isEqualTo(1);
            assertThat(finding.alike()).isEqualTo(3);
        });
    }

    @Test
    void aWarningAboutHalfOfTheItemsIsSaidOfEach() {
        assertThat(many(Code.TASK_WITHOUT_STATUS, 4).withRepeatedWarningsOnce(8).sorted())
                .hasSize(4);
    }

    @Test
    void fewerThanThreeAreSaidOfEach() {
        assertThat(many(Code.TASK_WITHOUT_STATUS, 2).withRepeatedWarningsOnce(2).sorted())
                .hasSize(2);
    }

    @Test
    void errorsAreSaidOfEachSinceEachHasToBeMended() {
        assertThat(many(Code.RATIO_AGAINST_COUNT, 9).withRepeatedWarningsOnce(9).sorted())
                .hasSize(9);
    }

    /** An engine of many machines hands over the first findings of each code, and how many there are. */
    @Test
    void thoseThatAreOnlyCountedMakeNoDifference() {
        Findings all = many(Code.TASK_WITHOUT_STATUS, 9);
        Findings cut = all.first(4).withRepeatedWarningsOnce(9);
        assertThat(cut.sorted()).isEqualTo(all.withRepeatedWarningsOnce(9).sorted());
        assertThat(cut.count()).isEqualTo(1);
    }

    private static Findings many(Code code, int count) {
        Findings.Builder findings = Findings.builder();
        for (int line = 1; line <= count; line++) {
            findings.add(code, new Location.Line("job.csv", line, 0), List.of(line));
        }
        return findings.build();
    }
}
