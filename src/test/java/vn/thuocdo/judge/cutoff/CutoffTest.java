package vn.thuocdo.judge.cutoff;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.ScoreAssertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.ProjectYear;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.testing.Found;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Reported;
import vn.thuocdo.testing.Scoring;

/** The as-of date, and the results of other years. */
class CutoffTest {

    private static final Optional<ProjectYear> YEAR = Optional.of(ProjectYear.of(2023, ReportingCalendar.PLAIN));
    private static final Optional<LocalDate> NOT_STATED = Optional.empty();

    @Test
    void theLatestDayOfTheYearIsTheAsOfDate() {
        assertThat(cutoff(YEAR, NOT_STATED, figureOf("2023-03-31"), figureOf("2023-09-30"), figureOf("2023-06-30"))
                        .value()
                        .asOf())
                .contains(LocalDate.of(2023, 9, 30));
    }

    @Test
    void aDayAfterTheYearMovesNothingAndIsWarnedOf() {
        // A mistyped 2032 made every deadline of the year pass.
        Checked<Cutoff> cutoff = cutoff(YEAR, NOT_STATED, figureOf("2023-09-30"), figureOf("2032-12-31"));

        assertThat(cutoff.value().asOf()).contains(LocalDate.of(2023, 9, 30));
        assertThat(cutoff.findings())
                .areOnly(Code.AFTER_YEAR)
                .standAt("results.csv:3")
                .name("1", "2032-12-31", "2023-12-31");
    }

    /** As of April 2024 the first quarter counts; what comes later is told apart. */
    @Test
    void aDayAfterTheYearThatTheAsOfDateReachesCountsAndSaysSo() {
        Checked<Cutoff> cutoff = cutoff(
                YEAR,
                Optional.of(LocalDate.of(2024, 4, 5)),
                figureOf("2023-12-31"),
                Reported.on("2024-03-31").difficulty("thiếu vốn"),
                figureOf("2024-06-30"));

        assertThat(cutoff.value().reportedAfterYear()).contains(LocalDate.of(2024, 3, 31));
        assertThat(messages(cutoff.findings()))
                .containsExactly(
                        "J361 results.csv:3 [1, 2024-03-31, 2023-12-31]",
                        "J331 results.csv:4 [1, 2024-06-30, 2023-12-31]");
    }

    @Test
    void aDayBeforeTheYearIsNoneOfItsResults() {
        Checked<Cutoff> cutoff = cutoff(
                YEAR,
                NOT_STATED,
                figureOf("2022-12-31"),
                figureOf("2023-01-01"),
                figureOf("2022-12-31"),
                figureOf("2022-06-30"));

        assertThat(days(cutoff)).containsExactly(LocalDate.of(2023, 1, 1));
        assertThat(messages(cutoff.findings()))
                .containsExactly(
                        "J330 results.csv:2 [2, 2022-12-31, 2023-01-01]",
                        "J330 results.csv:5 [1, 2022-06-30, 2023-01-01]");
    }

    /** An item that a decision of October adds is not missing in June; that it is not there yet is said. */
    @Test
    void whatIsNotInForceYetIsCounted() {
        Programme programme = Scoring.undated()
                .amended(item("T1").effective("2023-10-01", "QĐ 60"))
                .amended(item("T2").effective("2023-06-30", "QĐ 45"))
                .programme();

        assertThat(Cutoff.of(programme, YEAR, Optional.of(LocalDate.of(2023, 6, 30)))
                        .findings())
                .areOnly(Code.NOT_YET_IN_FORCE)
                .standAt("assignments.csv:2")
                .name("1", "2023-06-30");
    }

    @Test
    void resultsAfterTheAsOfDateAreCountedAndKeptForLaterDates() {
        Checked<Cutoff> cutoff = cutoff(
                YEAR,
                Optional.of(LocalDate.of(2023, 6, 30)),
                figureOf("2023-06-30"),
                figureOf("2023-09-30"),
                figureOf("2023-12-31"),
                figureOf("2024-01-31"));

        assertThat(days(cutoff)).hasSize(4);
        assertThat(messages(cutoff.findings()))
                .containsExactly(
                        "J332 results.csv:3 [2, 2023-06-30, 2023-06-30]",
                        "J331 results.csv:5 [1, 2024-01-31, 2023-12-31]");
    }

    @Test
    void whereOnlyLaterYearsAreReportedThereIsNoDateAndNoResult() {
        Checked<Cutoff> cutoff = cutoff(
                YEAR, NOT_STATED, figureOf("2024-03-31"), Reported.undated().actual("90"));

        assertThat(cutoff.value().asOf()).isEmpty();
        assertThat(days(cutoff)).isEmpty();
        assertThat(cutoff.value().programme().results()).hasSize(1);
    }

    @Test
    void aYearOfWhichNothingIsReportedHasNoDateAndNothingInItIsDue() {
        Checked<Cutoff> nothing =
                cutoff(YEAR, NOT_STATED, Reported.on("2023-06-30").difficulty("thiếu vốn"));

        assertThat(nothing.value().asOf()).isEmpty();
        assertThat(nothing.value().tellsWhatIsDue()).isTrue();
        assertThat(cutoff(Optional.empty(), NOT_STATED).value().tellsWhatIsDue())
                .isFalse();
        // Something was reported, and nothing says when: it may be late.
        assertThat(cutoff(YEAR, NOT_STATED, Reported.undated().actual("90"))
                        .value()
                        .tellsWhatIsDue())
                .isFalse();
        assertThat(cutoff(YEAR, NOT_STATED, figureOf("2032-12-31")).value().tellsWhatIsDue())
                .isFalse();
    }

    @Test
    void withoutAYearEveryDayCounts() {
        Checked<Cutoff> cutoff = cutoff(Optional.empty(), NOT_STATED, figureOf("2019-03-31"), figureOf("2024-03-31"));

        assertThat(cutoff.value().asOf()).contains(LocalDate.of(2024, 3, 31));
        assertThat(days(cutoff)).hasSize(2);
        assertThat(cutoff.findings()).areNone();
    }

    @Test
    void remarksAloneAreNoResultThatCouldMoveTheDate() {
        assertThat(cutoff(
                                YEAR,
                                NOT_STATED,
                                figureOf("2023-06-30"),
                                Reported.on("2023-12-31").difficulty("thiếu vốn"))
                        .value()
                        .asOf())
                .contains(LocalDate.of(2023, 6, 30));
    }

    @Test
    void theYearIsThatOfTheProjectsCalendar() {
        // Nghị định 09/2019/NĐ-CP, article 12: the year runs from 15 December to 14 December.
        ReportingCalendar decree = new ReportingCalendar(ReportingCalendar.Kind.ND_09_2019, Optional.empty());
        ReportingCalendar fiscal =
                new ReportingCalendar(ReportingCalendar.Kind.CALENDAR, Optional.of(MonthDay.of(6, 30)));

        assertThat(ProjectYear.of(2023, decree))
                .isEqualTo(new ProjectYear(LocalDate.of(2022, 12, 15), LocalDate.of(2023, 12, 14)));
        assertThat(ProjectYear.of(2023, fiscal))
                .isEqualTo(new ProjectYear(LocalDate.of(2022, 7, 1), LocalDate.of(2023, 6, 30)));
        assertThat(YEAR).contains(new ProjectYear(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)));
    }

    /** A copied project file whose year was left as it was scored everything in the wrong year without a word. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-31 2024-06-30 2024-12-31, true",
        "2022-03-31 2022-06-30 2022-12-31 2023-12-31, true",
        "2024-03-31 2024-06-30 2023-12-31, false",
        "2024-03-31 2024-06-30 2024-12-31 2023-06-30, false",
        "2024-03-31 2024-06-30 2024-09-30 2023-12-31 2023-12-31 2023-12-31, false",
        "2030-12-31 2030-12-31 2030-12-31, false",
        "2024-03-31 2024-06-30 2025-12-31, false"
    })
    void deadlinesThatAreNearlyAllOfTheYearBesideAreWarnedOf(String deadlines, boolean warned) {
        List<Item> items = new ArrayList<>();
        for (String day : deadlines.split(" ")) {
            items.add(item("A", "T" + items.size()).deadline(day));
        }
        Findings found = Cutoff.of(Scoring.undated().with(items).programme(), YEAR, NOT_STATED)
                .findings();

        assertThat(Found.in(found).stream().anyMatch(one -> one.endsWith("DEADLINES_OF_OTHER_YEAR")))
                .isEqualTo(warned);
    }

    private static Checked<Cutoff> cutoff(Optional<ProjectYear> year, Optional<LocalDate> stated, Reported... reports) {
        Item item = item("A", "T1").atLeast("90").reported(reports);
        return Cutoff.of(Scoring.undated().with(List.of(item)).programme(), year, stated);
    }

    private static Reported figureOf(String day) {
        return Reported.on(day).actual("90");
    }

    private static List<LocalDate> days(Checked<Cutoff> cutoff) {
        return cutoff.value().programme().results().stream()
                .flatMap(result -> result.day().stream())
                .toList();
    }

    private static List<String> messages(Findings findings) {
        return findings.sorted().stream()
                .map(finding -> finding.code().id() + " " + finding.at() + " " + finding.arguments())
                .toList();
    }
}
