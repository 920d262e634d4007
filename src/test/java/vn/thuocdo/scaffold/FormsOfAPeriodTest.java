package vn.thuocdo.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** A form asks for what is open when its period begins, and shows what was reported before it. */
final class FormsOfAPeriodTest {

    @TempDir
    Path folder;

    /** The latest reported period within the year decided, so that what was reported done after it was asked again. */
    @Test
    void whatIsDoneOnTheEveOfThePeriodIsNotAsked() throws IOException {
        Project.in(folder)
                .file("a.csv", "unit,task,kind,deadline", "A,done,task,2026-12-31", "A,open,task,2026-12-31")
                .file(
                        "r.csv",
                        "unit,task,reported_on,period,status",
                        "A,open,,2026-02,In progress",
                        "A,done,,2027-01,Done")
                .file("thuocdo.yaml", "year: 2026", "sources: {assignments: a.csv, results: r.csv}");

        assertThat(lastReports(".", "2027-02")).containsExactly(Map.entry("open", "In progress"));
    }

    @Test
    void aStatedDayIsTheDayOfTheForms() throws IOException {
        Project.in(folder)
                .file("a.csv", "unit,task,kind", "A,done,task", "A,open,task")
                .file("r.csv", "unit,task,period,status", "A,done,2026-Q3,Done", "A,open,2026-Q1,In progress")
                .file("thuocdo.yaml", "year: 2026", "sources: {assignments: a.csv, results: r.csv}");

        assertThat(lastReports(".", "2026-Q4")).containsOnlyKeys("open");
        assertThat(lastReports(".@2026-06-30", "2026-Q4")).containsOnlyKeys("done", "open");
    }

    /** The report of the asked period itself stood there as the one before. */
    @ParameterizedTest
    @CsvSource({".,2026-Q2", ".@2026-12-31,2026-Q2"})
    void theLastReportIsOneBeforeThePeriod(String project, String period) throws IOException {
        Project.in(folder)
                .file("a.csv", "unit,task,target", "A,T1,90%", "A,T2,90%")
                .file("r.csv", "unit,task,period,actual", "A,T1,2026-Q1,50%", "A,T1,2026-Q2,60%", "A,T2,2026-Q2,70%")
                .file("thuocdo.yaml", "year: 2026", "sources: {assignments: a.csv, results: r.csv}");

        assertThat(lastReports(project, period)).containsExactly(Map.entry("T1", "50%"), Map.entry("T2", ""));
    }

    /** On the eve of the year nothing of it was in force, and forms for its first quarter would ask nothing. */
    @Test
    void whatComesIntoForceWithinThePeriodIsAsked() throws IOException {
        Project.in(folder)
                .file(
                        "a.csv",
                        "unit,task,target,effective",
                        "A,amended,80%,",
                        "A,amended,90%,2026-02-01",
                        "A,new,50%,2026-01-15",
                        "A,later,50%,2026-05-01")
                .file("r.csv", "unit,task,period,actual", "A,amended,2025-Q4,85%")
                .file("thuocdo.yaml", "sources: {assignments: a.csv, results: r.csv}");

        assertThat(lastReports(".", "2026-Q1")).containsExactly(Map.entry("amended", "85%"), Map.entry("new", ""));
    }

    /** A second page had nothing but the head and two signatures. */
    @ParameterizedTest
    @ValueSource(ints = {22, 23, 24})
    void signaturesStandOnAPageWithRows(int items) throws IOException {
        String name = ",Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn trên toàn tỉnh,90%";
        Project.in(folder)
                .file(
                        "a.csv",
                        Stream.concat(
                                        Stream.of("unit,task,task_name,target"),
                                        IntStream.range(0, items).mapToObj(i -> "A,T" + i + name))
                                .toArray(String[]::new));
        Tool.in(folder).run("init", "send", "--from", "a.csv", "--templates", "2024-Q1", "-q");

        try (InputStream in = Files.newInputStream(folder.resolve("send/A.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            int lastItem = book.getSheetAt(0).getLastRowNum() - 6;
            assertThat(book.getSheetAt(0).getRow(lastItem).getCell(0).toString())
                    .isEqualTo("T" + (items - 1));
            assertThat(book.getSheetAt(0).getRowBreaks()).containsExactly(lastItem - 2);
        }
    }

    /** What is shown as reported last, by the names of the items that are asked about. */
    private Map<String, String> lastReports(String project, String period) throws IOException {
        Tool.Run run = Tool.in(folder).run("init", "send", "--from", project, "--templates", period, "--force", "-q");
        assertThat(run.err()).doesNotContain("error");
        Map<String, String> rows = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(folder.resolve("send/A.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            boolean below = false;
            for (Row row : book.getSheetAt(0)) {
                Cell unit = row.getCell(row.getLastCellNum() - 1);
                if (below && unit != null && unit.toString().equals("A")) {
                    rows.put(row.getCell(0).toString(), row.getCell(2).toString());
                }
                below |= row.getLastCellNum() > 2 && row.getCell(2).toString().equals("(Last report)");
            }
        }
        return rows;
    }
}
