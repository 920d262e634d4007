package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.ReportingPeriod;
import vn.thuocdo.model.Result;
import vn.thuocdo.testing.Reported;
import vn.thuocdo.testing.Scoring;

/** Which results somebody will look at, where they do not count. */
class ScoringRequestTest {

    private static final Period Q2 = new Period(Period.Kind.QUARTER, 2023, 2);
    private static final Period Q3 = new Period(Period.Kind.QUARTER, 2023, 3);
    private static final Result OF_Q2 = result(Reported.of(Q2).notDone());
    private static final Result OF_Q3 = result(Reported.of(Q3).notDone());
    private static final Result WITH_REMARK = result(Reported.of(Q2).notDone().difficulty("no money"));

    @Test
    void whoLooksAtItemsLooksAtAllTheirResults() {
        assertThat(request(Detail.HISTORY, false, true).looksAt(OF_Q2)).isTrue();
    }

    @Test
    void whoAsksForReportsLooksAtThoseOfThePeriodAndAtRemarks() {
        ScoringRequest request = request(Detail.ITEMS, true, true);

        assertThat(request.looksAt(OF_Q3)).isTrue();
        assertThat(request.looksAt(WITH_REMARK)).isTrue();
        assertThat(request.looksAt(OF_Q2)).isFalse();
    }

    @Test
    void withoutAPeriodOnlyRemarksAreLookedAt() {
        ScoringRequest request = request(Detail.ITEMS, true, false);

        assertThat(request.looksAt(OF_Q3)).isFalse();
        assertThat(request.looksAt(WITH_REMARK)).isTrue();
    }

    @Test
    void whoOnlyCountsLooksAtNone() {
        ScoringRequest request = request(Detail.ITEMS, false, true);

        assertThat(request.looksAt(OF_Q3)).isFalse();
        assertThat(request.looksAt(WITH_REMARK)).isFalse();
    }

    /** As its result does: a table without days says how things are now. */
    @Test
    void aReportWithoutADayIsOfThePeriodOfTheAsOfDate() {
        Result undated = result(Reported.undated().notDone());
        ScoringRequest request = request(Detail.ITEMS, true, true);

        assertThat(request.looksAt(undated)).isFalse();
        assertThat(asOf("2023-09-30", request).looksAt(undated)).isTrue();
        assertThat(asOf("2023-10-01", request).looksAt(undated)).isFalse();
    }

    private static ScoringRequest asOf(String day, ScoringRequest of) {
        return new ScoringRequest(
                Optional.of(LocalDate.parse(day)),
                of.method(),
                of.detail(),
                of.sensitivity(),
                of.reporting(),
                of.period());
    }

    private static ScoringRequest request(Detail detail, boolean reporting, boolean ended) {
        Optional<ReportingPeriod> third = ReportingPeriod.of(Q3, ReportingCalendar.PLAIN, 10);
        return new ScoringRequest(
                Optional.empty(), Method.COMPLETION, detail, false, reporting, ended ? third : Optional.empty());
    }

    private static Result result(Reported report) {
        return Scoring.undated()
                .with(List.of(item("T").reported(report)))
                .programme()
                .results()
                .get(0);
    }
}
