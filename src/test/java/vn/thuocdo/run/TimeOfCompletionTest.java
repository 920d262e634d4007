package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** From the tables to the three answers: what nobody reported is neither late nor given a day. */
class TimeOfCompletionTest {

    @TempDir
    Path folder;

    private JsonNode json(String... arguments) {
        return Tool.in(folder).run(arguments).json();
    }

    /** One item with a target of 90 %, and what was reported of it, in the order of the rows. */
    private JsonNode item(String deadline, String... results) {
        String[] rows = new String[results.length + 1];
        rows[0] = "unit,task,period,reported_on,completed_on,actual";
        System.arraycopy(results, 0, rows, 1, results.length);
        Project.in(folder)
                .file(
                        "thuocdo.yaml",
                        "year: 2023",
                        "as-of: 2023-12-31",
                        "sources: {assignments: a.csv, results: r.csv}")
                .file("a.csv", "unit,task,target,deadline", "S,T1,90%," + deadline)
                .file("r.csv", rows);
        return json("score", ".", "--keep-going", "-f", "json").at("/units/0");
    }

    @Test
    void oneListThatSaysDoneWithoutADayShowsNoneToBeLate() {
        Project.in(folder)
                .file(
                        "late.csv",
                        "TT,Tên nhiệm vụ,Cơ quan chủ trì,Thời hạn,Trạng thái",
                        "1,Ban hành Kế hoạch,Sở Nội vụ,31/3/2025,Hoàn thành",
                        "2,Ban hành Quy chế,Sở Nội vụ,30/6/2025,Hoàn thành",
                        "3,Tập huấn,Sở Tư pháp,Quý II/2025,Hoàn thành");
        JsonNode plain = json("score", "late.csv", "--as-of", "2025-12-31", "-f", "json");
        JsonNode onTime = json("score", "late.csv", "--as-of", "2025-12-31", "--method", "on-time", "-f", "json");

        assertThat(plain.at("/summary/late").asInt()).isZero();
        assertThat(plain.at("/summary/timeUnknown").asInt()).isEqualTo(3);
        assertThat(onTime.at("/summary/rate/exact").asString()).isEqualTo("1/1");
        assertThat(onTime.at("/summary/timeBounds/least/exact").asString()).isEqualTo("0/1");
        assertThat(onTime.at("/summary/timeBounds/most/exact").asString()).isEqualTo("1/1");
        assertThat(Tool.in(folder)
                        .run("explain", "late.csv", "Sở Nội vụ", "--as-of", "2025-12-31")
                        .out())
                .doesNotContain("275");
    }

    @Test
    void whereNothingHasADayNoneIsLeftBlankInTheReason() {
        Project.in(folder)
                .file("list.csv", "Nhiệm vụ,Đơn vị,Thời hạn,Trạng thái", "Ban hành,Sở A,31/3/2025,Hoàn thành");

        assertThat(Tool.in(folder).run("explain", "list.csv", "Sở A").out().replaceAll("\\s+", " "))
                .contains("no report says when it was completed, so not known whether by the deadline of 2025-03-31");
    }

    /** Wherever a method that looks at time gives a rate, it gives both bounds. */
    @Test
    void bothBoundsStandInTrendsAndBesideOtherMethodsToo() {
        item("2023-06-30", "S,T1,2023-Q4,,,95%");
        JsonNode trend = json("trend", ".", "--by", "year", "--method", "on-time", "-f", "json");
        JsonNode methods = json("score", ".", "--method", "completion", "--method", "on-time", "-f", "json");

        assertThat(trend.at("/points/0/timeBounds/least/exact").asString()).isEqualTo("0/1");
        assertThat(trend.at("/units/0/series/0/timeBounds/most/exact").asString())
                .isEqualTo("1/1");
        assertThat(methods.at("/methods/0/timeBounds").isNull()).isTrue();
        assertThat(methods.at("/units/0/scores/1/timeBounds/least/exact").asString())
                .isEqualTo("0/1");
        assertThat(Tool.in(folder)
                        .run("compare", ".@2023-06-30", ".", "--method", "on-time")
                        .out())
                .contains("S: from 0.0% to 100.0%");
        JsonNode changes = json("compare", ".@2023-06-30", ".", "--method", "on-time", "-f", "json");
        assertThat(changes.at("/all/before/timeBounds").isNull()).isTrue();
        assertThat(changes.at("/common/after/timeBounds/least/exact").asString())
                .isEqualTo("0/1");
        assertThat(changes.at("/units/0/timeBoundsAfter/most/exact").asString()).isEqualTo("1/1");
    }

    /** Of S nobody said when; of what was S1 and S2 the one is known, the other not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trend . --by year --method on-time | rate | 0/1 1/1",
                "score . --method completion --method on-time | rate | 0/1 1/1",
                "score . --method on-time | rate | 0/1 1/1",
                "compare . . --method on-time | rate_before | 0/1 1/1",
                "compare . . --method on-time | rate_after | 0/1 1/1",
                "compare merged . --method on-time --crosswalk merged/c.csv | rate_before | 1/2 1/1"
            })
    void bothBoundsStandInEveryTableForPrograms(String command, String rate, String bounds) {
        item("2023-06-30", "S,T1,2023-Q4,,,95%");
        Project.in(folder.resolve("merged"))
                .file(
                        "thuocdo.yaml",
                        "year: 2023",
                        "as-of: 2023-12-31",
                        "sources: {assignments: a.csv, results: r.csv}")
                .file("a.csv", "unit,task,target,deadline", "S1,T1,90%,2023-06-30", "S2,T1,90%,2023-06-30")
                .file("r.csv", "unit,task,period,actual", "S1,T1,2023-Q4,95%", "S2,T1,2023-Q2,95%")
                .file("c.csv", "from,to", "S1,S", "S2,S");
        List<String> lines = Tool.in(folder)
                .run((command + " -f csv").split(" "))
                .out()
                .lines()
                .toList();
        List<String> columns = List.of(lines.get(0).split(","));
        String[] last = lines.get(lines.size() - 1).split(",");

        assertThat(last[columns.indexOf(rate + "_least_exact")] + " " + last[columns.indexOf(rate + "_most_exact")])
                .isEqualTo(bounds);
    }

    @ParameterizedTest
    @CsvSource({
        "sent before the deadline, 2023-11-30, '2023-Q4,2023-11-20,,95%', 0, 0",
        "sent after it,            2023-11-30, '2023-Q4,2023-12-20,,95%', 0, 1",
        "a day that was stated,    2023-11-30, '2023-Q4,2023-12-20,2023-12-01,95%', 1, 0"
    })
    void aReportVouchesForTheDayItWasSent(String what, String deadline, String result, int late, int unknown) {
        JsonNode unit = item(deadline, "S,T1," + result);

        assertThat(unit.path("completed").asInt()).isEqualTo(1);
        assertThat(unit.path("late").asInt()).as(what).isEqualTo(late);
        assertThat(unit.path("timeUnknown").asInt()).as(what).isEqualTo(unknown);
    }

    @Test
    void whatWasMetAndLostAndMetAgainWasMetTheLastTime() {
        JsonNode unit = item("2023-06-30", "S,T1,2023-Q1,,,95%", "S,T1,2023-Q2,,,50%", "S,T1,2023-Q4,,,95%");

        assertThat(unit.path("late").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"80%, 95%", "95%, 80%"})
    void reportsThatDisagreeDecideNothingOfTheTime(String one, String other) {
        JsonNode unit = item("2023-06-30", "S,T1,2023-Q1,,," + one, "S,T1,2023-Q1,,," + other, "S,T1,2023-Q4,,,95%");

        assertThat(unit.path("completed").asInt()).isEqualTo(1);
        assertThat(unit.path("late").asInt()).isZero();
        assertThat(unit.path("timeUnknown").asInt()).isEqualTo(1);
    }

    @Test
    void whatWillBeCompletedAfterTheAsOfDateIsNotMetYet() {
        JsonNode unit = item("2023-12-31", "S,T1,2023-Q4,,2024-02-01,95%");

        assertThat(unit.path("completed").asInt()).isZero();
    }
}
