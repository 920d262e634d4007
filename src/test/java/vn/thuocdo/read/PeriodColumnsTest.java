package vn.thuocdo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Status;

/** Columns that each hold what belongs to one period of the year. */
class PeriodColumnsTest {

    private static final String WHAT = "Đơn vị,Chỉ tiêu,Kế hoạch năm 2025";

    @ParameterizedTest
    @CsvSource({
        "Quý I, Quý II, 2025-Q1, 2025-Q2",
        "Q1, Q2, 2025-Q1, 2025-Q2",
        "QI, QII, 2025-Q1, 2025-Q2",
        "Quý 1/2025, Quý 2/2025, 2025-Q1, 2025-Q2",
        "Quý III năm 2025, Quý IV năm 2025, 2025-Q3, 2025-Q4",
        "Tháng 1, Tháng 12, 2025-01, 2025-12",
        "T1, T2, 2025-01, 2025-02",
        "01/2025, 02/2025, 2025-01, 2025-02",
        "Jan, Feb, 2025-01, 2025-02",
        "6 tháng, 9 tháng, 2025-H1, 2025-9M",
        "6 tháng đầu năm, 6 tháng cuối năm, 2025-H1, 2025-H2",
        "Kết quả Quý I/2025, Kết quả Quý II/2025, 2025-Q1, 2025-Q2",
        "Thực hiện 6 tháng, Thực hiện 9 tháng, 2025-H1, 2025-9M",
        "TH quý I, TH quý II, 2025-Q1, 2025-Q2",
        "Lũy kế đến hết quý I, Lũy kế đến hết quý II, 2025-Q1, 2025-Q2",
        "Quý I, Cả năm, 2025-Q1, 2025",
        "Actual Q1, Actual Q2, 2025-Q1, 2025-Q2",
        "First half, Second half, 2025-H1, 2025-H2"
    })
    void eachIsAResultOfItsPeriod(String first, String second, String firstPeriod, String secondPeriod) {
        GivenTables.Outcome read = given(WHAT + "," + first + "," + second, "Sở Y tế,Số lớp,10,3,7");

        assertThat(read.found()).isEmpty();
        assertThat(read.programme().results())
                .extracting(result -> result.period().orElseThrow() + " " + figure(result))
                .containsExactly(firstPeriod + " 3", secondPeriod + " 7");
    }

    @Test
    void estimatesOfPeriodsCountAndAreNoted() {
        GivenTables.Outcome read = given(WHAT + ",Ước thực hiện Quý III,Ước thực hiện Quý IV", "Sở Y tế,Số lớp,10,3,7");

        assertThat(read.found()).isNotEmpty().allMatch(found -> found.endsWith("ESTIMATES_COUNT"));
        assertThat(read.programme().results())
                .extracting(result -> result.period().orElseThrow() + " " + figure(result))
                .containsExactly("2025-Q3 3", "2025-Q4 7");
    }

    @Test
    void wordsBelowThemAreStatuses() {
        GivenTables.Outcome read = given(
                "Đơn vị,Nhiệm vụ,Quý I/2025,Quý II/2025",
                "Sở Y tế,Ban hành kế hoạch,Đang thực hiện,Hoàn thành",
                "Sở Y tế,Số hóa hồ sơ,Chưa thực hiện,");

        assertThat(read.found()).isEmpty();
        assertThat(read.programme().results())
                .extracting(result -> result.task().id() + " " + result.period().orElseThrow() + " "
                        + result.status().orElseThrow())
                .containsExactlyInAnyOrder(
                        "Ban hành kế hoạch 2025-Q1 " + Status.IN_PROGRESS,
                        "Ban hành kế hoạch 2025-Q2 " + Status.DONE,
                        "Số hóa hồ sơ 2025-Q1 " + Status.NOT_STARTED);
    }

    /** A register has targets and tasks below the same quarters: neither the figure nor the word may be lost. */
    @Test
    void eachCellSaysWhetherItIsAFigureOrAStatus() {
        GivenTables.Outcome read = given(
                WHAT + ",Kết quả Quý I/2025,Kết quả Quý II/2025",
                "Sở Y tế,Tỷ lệ hồ sơ,80,70,85",
                "Sở Y tế,Số lớp,20,5,Đã mở 21 lớp",
                "Sở Y tế,Ban hành kế hoạch,,Đang thực hiện,Hoàn thành");

        assertThat(read.found()).isEmpty();
        assertThat(read.programme().results())
                .extracting(result -> result.task().id() + " " + result.period().orElseThrow() + " "
                        + result.status().map(Status::toString).orElseGet(() -> figure(result)))
                .containsExactlyInAnyOrder(
                        "Tỷ lệ hồ sơ 2025-Q1 70",
                        "Tỷ lệ hồ sơ 2025-Q2 85",
                        "Số lớp 2025-Q1 5",
                        "Số lớp 2025-Q2 21",
                        "Ban hành kế hoạch 2025-Q1 IN_PROGRESS",
                        "Ban hành kế hoạch 2025-Q2 DONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kết quả (lũy kế) %s", "Kết quả lũy kế %s", "Kết quả thực hiện %s (cộng dồn)"})
    void howFiguresAreCountedDoesNotKeepWordsOut(String header) {
        GivenTables.Outcome read = given(
                "Đơn vị,Nhiệm vụ," + header.formatted("Quý I/2025") + "," + header.formatted("Quý II/2025"),
                "Sở Y tế,Ban hành kế hoạch,Đang thực hiện,Hoàn thành");

        assertThat(read.found()).isEmpty();
        assertThat(read.programme().results())
                .extracting(result -> result.status().orElseThrow())
                .containsExactly(Status.IN_PROGRESS, Status.DONE);
    }

    @Test
    void aBlankCellIsNoResult() {
        GivenTables.Outcome read = given(WHAT + ",Quý I,Quý II,Quý III", "Sở Y tế,Số lớp,10,3,,8");

        assertThat(read.programme().results())
                .extracting(result -> result.period().orElseThrow().toString())
                .containsExactly("2025-Q1", "2025-Q3");
    }

    @Test
    void ofPeriodsThatEndTogetherTheLongestCounts() {
        GivenTables.Outcome read =
                given(WHAT + ",Quý I,Quý II,6 tháng,Quý III,Quý IV,Cả năm", "Sở Y tế,Số lớp,10,3,4,7,1,2,10");

        assertThat(read.programme().results())
                .extracting(result -> result.period().orElseThrow() + " " + figure(result))
                .containsExactly("2025-Q1 3", "2025-H1 7", "2025-Q3 1", "2025 10");
    }

    @Test
    void whatStandsBesideThemBelongsToTheLastOfThemThatIsFilled() {
        GivenTables.Outcome read = given(
                WHAT + ",Quý I,Quý II,Quý III,Trạng thái,Khó khăn vướng mắc",
                "Sở Y tế,Số lớp,10,3,9,,Đang thực hiện,Thiếu kinh phí");

        List<Result> results = read.programme().results();
        assertThat(results).hasSize(2);
        assertThat(results.get(0).status()).isEmpty();
        assertThat(results.get(0).difficulty()).isEmpty();
        assertThat(results.get(1).status()).contains(Status.IN_PROGRESS);
        assertThat(results.get(1).difficulty()).isEqualTo("Thiếu kinh phí");
        assertThat(figure(results.get(1))).isEqualTo("9");
    }

    @Test
    void whatWasReachedUpToNowIsMoreThanTheLastPeriodSays() {
        GivenTables.Outcome read = given(WHAT + ",Quý I,Quý II,Lũy kế", "Sở Y tế,Số lớp,10,3,4,7");

        assertThat(read.programme().results())
                .extracting(result -> result.period().orElseThrow() + " " + figure(result))
                .containsExactly("2025-Q1 3", "2025-Q2 7");
    }

    @Test
    void plansOfPeriodsAreInterimTargets() {
        GivenTables.Outcome read = given(
                WHAT + ",Kế hoạch Quý I,Thực hiện Quý I,Kế hoạch Quý II,Thực hiện Quý II", "Sở Y tế,Số lớp,10,3,4,5,");

        assertThat(read.found()).isEmpty();
        assertThat(read.assignments())
                .extracting(
                        assignment -> assignment.period().map(Object::toString).orElse("năm"))
                .containsExactly("năm", "2025-Q1", "2025-Q2");
        assertThat(read.programme().results()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quý I", "Q1"})
    void withoutAYearItIsAskedFor(String quarter) {
        GivenTables.Outcome read = new GivenTables()
                .in(OptionalInt.empty(), ReportingCalendar.PLAIN)
                .assignments("Đơn vị,Chỉ tiêu,Kế hoạch," + quarter + ",Quý II\nSở Y tế,Số lớp,10,3,7\n")
                .read();

        assertThat(read.foundInDetail())
                .singleElement()
                .asString()
                .contains("PERIODS_WITHOUT_YEAR")
                .contains(quarter);
        assertThat(read.programme().results()).isEmpty();
    }

    @Test
    void theYearBeforeIsWhereTheUnitStarted() {
        GivenTables.Outcome read =
                given("Đơn vị,Chỉ tiêu,Thực hiện năm 2024,Kế hoạch năm 2025,Quý I,Quý II", "Sở Y tế,Số lớp,8,10,3,7");

        assertThat(read.assignment().baseline()).isPresent();
        assertThat(read.programme().results())
                .extracting(PeriodColumnsTest::figure)
                .containsExactly("3", "7");
    }

    @Test
    void ofSeveralYearsThatAreNamedTheLatestIsTheOneOfThePeriods() {
        GivenTables.Outcome read = given(
                "Đơn vị,Chỉ tiêu,Kế hoạch,Quý I,Quý II,Thực hiện cả năm 2025,Thực hiện năm 2024",
                "Sở Y tế,Số lớp,10,3,7,11,8");

        assertThat(read.found()).isEmpty();
        assertThat(read.assignment().baseline()).isPresent();
        assertThat(read.programme().results())
                .extracting(result -> result.period().orElseThrow() + " " + figure(result))
                .containsExactly("2025-Q1 3", "2025-Q2 7", "2025 11");
    }

    /** One column alone is what was reached up to now, whatever the year. */
    @Test
    void onePeriodAloneNeedsNoYear() {
        GivenTables.Outcome read = new GivenTables()
                .in(OptionalInt.empty(), ReportingCalendar.PLAIN)
                .assignments("Đơn vị,Chỉ tiêu,Kế hoạch,Thực hiện 9 tháng\nSở Y tế,Số lớp,10,11\n")
                .read();

        assertThat(read.found()).isEmpty();
        assertThat(figure(read.result())).isEqualTo("11");
    }

    @Test
    void marksBelowQuartersAreAPlanOfWorkAndNoResults() {
        GivenTables.Outcome read = given(
                "Đơn vị,Nhiệm vụ,Quý I/2025,Quý II/2025,Trạng thái",
                "Sở Y tế,Ban hành kế hoạch,x,,Đang thực hiện",
                "Sở Y tế,Số hóa hồ sơ,,x,Hoàn thành");

        assertThat(read.programme().results())
                .allSatisfy(result -> assertThat(result.period()).isEmpty());
        assertThat(read.found()).singleElement().asString().contains("UNUSED_COLUMN");
    }

    @Test
    void aFigureThatCannotBeReadMakesItsPeriodUndecidedAndNoOther() {
        GivenTables.Outcome read =
                given(WHAT + ",Quý I,Quý II", "Sở Y tế,Số lớp,10,khá tốt,7", "Sở Nội vụ,Số lớp,10,3,9");

        assertThat(read.found()).singleElement().asString().contains("NOT_A_NUMBER");
        assertThat(read.programme().results()).hasSize(4);
        assertThat(read.programme().results().stream().filter(Result::isReadable))
                .hasSize(3);
    }

    @Test
    void theOrderOfTheColumnsDoesNotMatter() {
        GivenTables.Outcome read = given(WHAT + ",Quý III,Quý I,Quý II", "Sở Y tế,Số lớp,10,8,3,");

        assertThat(read.programme().results())
                .extracting(result -> result.period().orElseThrow() + " " + figure(result))
                .containsExactlyInAnyOrder("2025-Q1 3", "2025-Q3 8");
    }

    private static GivenTables.Outcome given(String... lines) {
        return new GivenTables()
                .in(OptionalInt.empty(), ReportingCalendar.PLAIN)
                .assignments(String.join("\n", lines) + "\n")
                .read();
    }

    private static String figure(Result result) {
        return result.figure()
                .map(figure -> ((Figure.Amount) figure).quantity().value().toString())
                .orElse("");
    }

    /** What was reached by September is not what the year comes to, and a plan is of the year. */
    @ParameterizedTest
    @ValueSource(strings = {"Kết quả 9 tháng", "TH 9 tháng", "Thực hiện 6 tháng đầu năm"})
    void aPartOfTheYearBesideAnEstimateOfTheWholeNeedsTheYear(String part) {
        String header = "Đơn vị,Chỉ tiêu,Kế hoạch," + part + ",Ước thực hiện cả năm";
        assertThat(new GivenTables()
                        .in(OptionalInt.empty(), ReportingCalendar.PLAIN)
                        .assignments(header + "\nSở Y tế,Số lớp,10,7,11\n")
                        .read()
                        .found())
                .anyMatch(found -> found.endsWith("PERIODS_WITHOUT_YEAR"));
        assertThat(new GivenTables()
                        .in(OptionalInt.of(2025), ReportingCalendar.PLAIN)
                        .assignments(header + "\nSở Y tế,Số lớp,10,7,11\n")
                        .read()
                        .programme()
                        .results())
                .extracting(PeriodColumnsTest::figure)
                .contains("11");
    }
}
