package vn.thuocdo.report.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.report.Written;
import vn.thuocdo.testing.Project;

/** Readers know no ids: units stand by rank in every part of a report, and groups by name. */
class ReadersOrderTest {

    @TempDir
    Path folder;

    @Test
    void unitsThatDidNotReportStandByRankAndGroupsByName() {
        Project.in(folder)
                .file(
                        "thuocdo.yaml",
                        "year: 2025",
                        "as-of: 2025-12-31",
                        "reporting:",
                        "  every: quarter",
                        "  days: 15",
                        "sources:",
                        "  assignments: a.csv",
                        "  results: r.csv")
                .file(
                        "a.csv",
                        "unit,unit_name,task,task_name,group",
                        "u1,Lowest,T1,First,Đề án",
                        "u1,Lowest,T2,Second,Xã hội",
                        "u2,Highest,T1,First,Đề án",
                        "u2,Highest,T2,Second,Xã hội",
                        "u2,Highest,T3,Third,Dữ liệu")
                .file(
                        "r.csv",
                        "unit,task,status,reported_on,difficulty",
                        "u2,T1,done,2025-12-20,",
                        "u2,T2,not done,2025-12-20,Of the highest",
                        "u1,T2,not done,2025-12-20,Of the lowest");

        Project.in(folder).run("score", ".", "--lang", "vi", "-q", "-o", "r.html");
        String page = Written.words(folder.resolve("r.html"));

        String missing = page.substring(page.indexOf("Chỉ tiêu, nhiệm vụ chưa có báo cáo"));
        assertThat(missing.indexOf("Highest")).isLessThan(missing.indexOf("Lowest"));
        assertThat(page).containsSubsequence("Dữ liệu 0/1", "Đề án 1/1", "Xã hội 0/1");
    }

    /** The first of many are named: whoever asks for the lowest tier asks for the lowest of it. */
    @Test
    void aWorkbookNamesTheLowestUnitsOfTheLowestTierFirst() throws IOException {
        Project.in(folder)
                .file(
                        "a.csv",
                        "unit,task,status",
                        "Third,T1,done",
                        "Third,T2,not done",
                        "Third,T3,not done",
                        "Last,T1,not done");

        Project.in(folder).run("score", "a.csv", "--lang", "en", "-q", "-o", "r.xlsx");

        List<String> summary = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve("r.xlsx")))) {
            book.getSheetAt(0).forEach(row -> row.forEach(cell -> summary.add(cell.toString())));
        }
        assertThat(summary).containsSequence("Units in the lowest tier: below 50% (2)", "Last", "Third");
    }
}
