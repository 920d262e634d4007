package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** Periods of results and of interim targets that name no year are those of the project's. */
class PeriodsOfTheYearTest {

    @TempDir
    Path folder;

    private Tool.Run score(String project, String period) {
        Project.in(folder)
                .file("thuocdo.yaml", project, "sources: {assignments: a.csv, results: r.csv}")
                .file("a.csv", "unit,task,target", "S,T1,90")
                .file("r.csv", "unit,task,period,actual", "S,T1,\"" + period + "\",95");
        return Tool.in(folder).run("score", ".", "-f", "json");
    }

    @ParameterizedTest
    @CsvSource({
        "Quý II, 2023-06-30",
        "quý 3, 2023-09-30",
        "Q1, 2023-03-31",
        "Tháng 6, 2023-06-30",
        "T9, 2023-09-30",
        "6 tháng đầu năm, 2023-06-30",
        "6 tháng, 2023-06-30",
        "9 tháng, 2023-09-30",
        "H2, 2023-12-31",
        "Cả năm, 2023-12-31",
        "Quý II/2022-2023, ''"
    })
    void aPeriodWithoutAYearIsOfTheProjects(String period, String day) {
        Tool.Run run = score("year: 2023", period);

        assertThat(run.err().isEmpty()).as(run.err()).isEqualTo(!day.isEmpty());
        if (!day.isEmpty()) {
            assertThat(run.json().path("asOf").asString()).isEqualTo(day);
        }
    }

    @Test
    void withoutAYearOfTheProjectItIsAskedAbout() {
        assertThat(score("title: T", "Quý II").err()).contains("R278").contains("year: 2025");
    }

    @Test
    void anInterimTargetOfAQuarterIsOfTheProjectsYear() {
        Project.in(folder)
                .file("thuocdo.yaml", "year: 2023", "sources: {assignments: a.csv, results: r.csv}")
                .file("a.csv", "unit,task,period,target", "S,T1,Quý I,20", "S,T1,Quý IV,90")
                .file("r.csv", "unit,task,period,actual", "S,T1,Quý II,25");

        assertThat(Tool.in(folder)
                        .run("score", ".", "-f", "json")
                        .json()
                        .at("/units/0/completed")
                        .asInt())
                .isEqualTo(1);
    }
}
