package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.config.method.MethodReader;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** A new year goes on from the last with all that is needed to score it from its first day. */
class NextYearTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aYearThatWentOn() {
        Project.in(folder)
                .file(
                        "old/thuocdo.yaml",
                        "year: 2025",
                        "as-of: 2025-12-31",
                        "sources: {assignments: a.csv}",
                        "method: {extends: completion, without-target: excluded}")
                .file(
                        "old/a.csv",
                        "unit,task,target,deadline,extended_deadline,extension_document,role,numerator,denominator,actual,status",
                        "S1,pair,90%,2025-06-30,,,,27,30,,",
                        "S1,endless,90%,,,,,2,3,,",
                        "S1,amount,40,2025-06-30,2025-09-30,QD 5,,,,44,",
                        "S1,several years,40,2027-06-30,,,,,,44,",
                        "S1,open,,2025-06-30,,,,,,,in progress",
                        "S1,open still,,2026-03-31,,,,,,,in progress",
                        "S1,done,,2025-06-30,,,,,,,done",
                        "S2,pair,90%,,,,cooperating,30,30,,")
                .run("init", "new", "--from", "old", "--lang", "en");
    }

    private String row(String unit, String task) throws IOException {
        try (Stream<String> rows = Files.lines(folder.resolve("new/assignments.csv"))) {
            return rows.filter(row -> row.startsWith(unit + "," + task + ",")).reduce("", String::concat);
        }
    }

    /** That an open item was due was lost without a word where no day says whether it is overdue. */
    @Test
    void withoutAnyDateTheOldDeadlineIsSaidAndNotJudged() throws IOException {
        Project.in(folder)
                .file(
                        "undated.csv",
                        "unit,task,target,deadline,actual,status",
                        "S1,open,,2025-06-30,,in progress",
                        "S1,met,90,2025-06-30,95,",
                        "S1,later,,2027-06-30,,in progress")
                .run("init", "next", "--from", "undated.csv", "--year", "2026", "--lang", "en");

        assertThat(Files.readAllLines(folder.resolve("next/assignments.csv")))
                .anyMatch(row -> row.startsWith("S1,open,") && row.contains("its deadline was 2025-06-30"))
                .anyMatch(row -> row.startsWith("S1,met,") && !row.contains("deadline was"))
                .anyMatch(row -> row.startsWith("S1,later,,,2027-06-30,") && !row.contains("deadline was"))
                .noneMatch(row -> row.contains("overdue"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pair          | S1,pair,90%,90%,2026-06-30,",
                "endless       | S1,endless,90%,66.6667%,2026-12-31,",
                "amount        | S1,amount,40,44,2026-09-30,",
                "several years | S1,several years,40,44,2027-06-30,",
                "open          | S1,open,,,,",
                "open still    | S1,open still,,,2026-03-31,"
            })
    void baselinesAreWhereUnitsStandAndDeadlinesRollOver(String task, String begin) throws IOException {
        assertThat(row("S1", task)).startsWith(begin);
    }

    @Test
    void whatIsDoneIsDoneAlsoWhereTheMethodLeftItOut() throws IOException {
        assertThat(row("S1", "done")).isEmpty();
    }

    @Test
    void cooperatingUnitsAreKept() throws IOException {
        assertThat(row("S2", "pair")).contains(",cooperating,");
    }

    static Stream<String> presets() {
        return Stream.of(MethodReader.presets().split(", "));
    }

    @ParameterizedTest
    @MethodSource("presets")
    void itIsScoredAtOnceUnderEveryPreset(String preset) {
        Tool.Run run = Tool.in(folder).run("score", "new", "--method", preset, "-f", "json");

        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        assertThat(run.json().path("asOf").isNull()).isTrue();
        assertThat(run.json().at("/summary/overdue").asInt()).isZero();
    }
}
