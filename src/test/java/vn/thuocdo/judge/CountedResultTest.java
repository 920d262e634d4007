package vn.thuocdo.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Reported.on;
import static vn.thuocdo.testing.Reported.undated;
import static vn.thuocdo.testing.ScoreAssertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.model.Result;
import vn.thuocdo.testing.Reported;
import vn.thuocdo.testing.Scoring;

/** Which of the results of an item counts. */
class CountedResultTest {

    @Test
    void theLatestDayCountsInWhateverOrderTheRowsStand() {
        Reported june = on("2023-06-30").actual("50");
        Reported december = on("2023-12-31").actual("90");

        assertThat(scored(june, december).verdict()).isMet();
        assertThat(scored(december, june).verdict()).isMet();
    }

    @Test
    void aLaterDayCountsEvenWhereItIsWorse() {
        // What was reached at mid-year and lost by its end is not completed.
        assertThat(scored(on("2023-06-30").actual("90"), on("2023-12-31").actual("89"))
                        .verdict())
                .isNotMet();
    }

    @Test
    void everyResultIsListedByDayAndTheOneThatCountsIsTheLast() {
        Reported march = on("2023-03-31").actual("50");
        Reported june = on("2023-06-30").actual("70");
        Reported december = on("2023-12-31").actual("90");
        Reported after = on("2024-01-01").actual("95");

        ItemState state = scored(december, after, march, june).verdict().state();

        assertThat(state.results())
                .extracting(result -> result.day().orElseThrow().toString())
                .containsExactly("2023-03-31", "2023-06-30", "2023-12-31");
        assertThat(state.results()).last().isEqualTo(state.counted().orElseThrow());
        assertThat(scored(after).verdict().state().results()).isEmpty();
    }

    @Test
    void aResultForADayAfterTheAsOfDateDoesNotExist() {
        assertThat(scored(on("2024-01-01").actual("90")).verdict()).isUnreported();
        assertThat(scored(on("2023-12-31").actual("90")).verdict()).isMet();
    }

    @Test
    void aReportSentAfterTheAsOfDateCountsForTheDayItStandsFor() {
        // The fourth quarter's report, sent on 5 January, is one of 31 December.
        assertThat(scored(on("2023-12-31").sentOn("2024-01-05").actual("90")).verdict())
                .isMet();
    }

    @Test
    void aLaterReportOfTheSameDayCorrectsAnEarlierOne() {
        Reported first = on("2023-12-31").sentOn("2024-01-04").actual("90");
        Reported corrected = on("2023-12-31").sentOn("2024-01-09").actual("89");

        Scoring.Scored scored = scored(corrected, first);

        assertThat(scored.verdict()).isNotMet();
        assertThat(scored.diagnostics()).areNone();
    }

    @Test
    void aDatedReportCorrectsOneThatDoesNotSayWhenItWasSent() {
        assertThat(scored(
                                on("2023-12-31").sentOn("2024-01-04").actual("90"),
                                on("2023-12-31").actual("1"))
                        .verdict())
                .isMet();
    }

    @Test
    void rowsOfOneDayThatDisagreeAreAnErrorThatNamesBothPlaces() {
        Scoring.Scored scored =
                scored(on("2023-12-31").actual("90"), on("2023-12-31").actual("89"));

        assertThat(scored.diagnostics())
                .areOnly(Code.CONFLICTING_RESULTS)
                .standAt("results.csv:3")
                .name("A", "T1", "results.csv:2");
    }

    @Test
    void rowsOfOneDayThatSayTheSameCountOnceAndAreNoted() {
        Scoring.Scored scored =
                scored(on("2023-12-31").actual("90"), on("2023-12-31").actual("90"));

        assertThat(scored.verdict()).isMet();
        assertThat(scored.diagnostics()).areOnly(Code.REPEATED_RESULT);
    }

    @Test
    void remarksAloneMakeNoDisagreement() {
        assertThat(scored(
                                on("2023-12-31").actual("90").difficulty("thiếu người"),
                                on("2023-12-31").actual("90"))
                        .diagnostics())
                .areOnly(Code.REPEATED_RESULT);
    }

    @Test
    void supersededDaysAreNotCompared() {
        // Whoever contradicted himself in June and agrees in December has mended it.
        Scoring.Scored scored = scored(
                on("2023-06-30").actual("10"),
                on("2023-06-30").actual("20"),
                on("2023-12-31").actual("90"));

        assertThat(scored.verdict()).isMet();
        assertThat(scored.diagnostics()).areNone();
        assertThat(scored.state().superseded()).hasSize(2);
    }

    @Test
    void aTemplateThatCameBackEmptyErasesNothing() {
        Scoring.Scored scored =
                scored(on("2023-09-30").actual("90"), on("2023-12-31").difficulty("chưa có kinh phí"));

        assertThat(scored.verdict()).isMet();
        assertThat(scored.state().counted().flatMap(Result::day)).hasToString("Optional[2023-09-30]");
    }

    @Test
    void theDifficultyOfAnEmptyTemplateIsKept() {
        assertThat(scored(on("2023-12-31").difficulty("chưa có kinh phí"))
                        .state()
                        .remarks())
                .extracting(Result::difficulty)
                .containsExactly("chưa có kinh phí");
    }

    @Test
    void aReportIsARemarkOnlyWhereItNamesADifficultyOrMakesAProposal() {
        Scoring.Scored scored = scored(
                on("2023-03-31").actual("10"),
                on("2023-06-30").actual("50").proposal("cấp thêm kinh phí"),
                on("2023-09-30").difficulty("thiếu người"),
                on("2023-12-31").actual("90"));

        assertThat(scored.state().remarks())
                .extracting(remark -> remark.difficulty() + remark.proposal())
                .containsExactly("cấp thêm kinh phí", "thiếu người");
    }

    /** Readers follow a difficulty from period to period; tables list rows as they like. */
    @Test
    void remarksAreTakenInTheOrderOfTheirDays() {
        Scoring.Scored scored = scored(
                on("2023-09-30").difficulty("thiếu người"),
                on("2023-03-31").difficulty("chưa có kinh phí"),
                on("2023-06-30").difficulty("chậm mặt bằng"));

        assertThat(scored.state().remarks())
                .extracting(remark -> remark.difficulty())
                .containsExactly("chưa có kinh phí", "chậm mặt bằng", "thiếu người");
    }

    @Test
    void whatIsSaidAfterTheAsOfDateIsNotHeard() {
        assertThat(scored(on("2024-03-31").difficulty("chưa có kinh phí"))
                        .state()
                        .remarks())
                .isEmpty();
    }

    @Test
    void aResultOfATableWithoutDaysStandsForTheAsOfDate() {
        assertThat(scored(undated().actual("90")).verdict()).isMet();
        // Which makes it later than any day before.
        assertThat(scored(on("2023-06-30").actual("90"), undated().actual("10")).verdict())
                .isNotMet();
    }

    @Test
    void withoutAnyDateTheOnlyResultCounts() {
        assertThat(Scoring.undated()
                        .score(item("T1").atLeast("90").reported(undated().actual("90")))
                        .verdict())
                .isMet();
    }

    @Test
    void anItemWithoutAResultIsNotCompleted() {
        Scoring.Scored scored = scored();

        assertThat(scored.verdict()).isUnreported();
        assertThat(scored.card()).hasRate(0, 1);
        assertThat(scored.card().unreported()).isOne();
    }

    private static Scoring.Scored scored(Reported... reports) {
        return Scoring.asOf("2023-12-31").score(item("T1").atLeast("90").reported(reports));
    }
}
