package vn.thuocdo.report.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.report.Written;
import vn.thuocdo.testing.Project;

/** A deadline that names no day is told in the words of its table; a blank would say that there is none. */
final class DeadlineWordsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aTableWithoutAYear() {
        Project.in(folder)
                .file(
                        "a.csv",
                        "unit,task_name,status,deadline",
                        "Phòng Kinh tế,Tuyên truyền,chưa hoàn thành,Thường xuyên",
                        "Phòng Kinh tế,Bàn giao công trình,chưa hoàn thành,theo tiến độ dự án",
                        "Phòng Nội vụ,Lập kế hoạch,chưa hoàn thành,-",
                        "Phòng Nội vụ,Báo cáo năm,chưa hoàn thành,31/12/2025");
    }

    @Test
    void onThePageOfAllUnits() {
        Document page = page("score", "a.csv");

        assertThat(deadline(page, "Tuyên truyền")).isEqualTo("Thường xuyên");
        assertThat(deadline(page, "Bàn giao công trình")).isEqualTo("theo tiến độ dự án");
        assertThat(deadline(page, "Lập kế hoạch")).isEmpty();
        assertThat(deadline(page, "Báo cáo năm")).isEqualTo("31/12/2025");
    }

    @Test
    void onTheLetterAndOnThePaperOfAUnit() {
        run("score", "a.csv", "-o", "letter.docx");

        assertThat(Written.words(folder.resolve("letter.docx"))).contains("Thường xuyên", "theo tiến độ dự án");
        assertThat(page("explain", "a.csv", "Phòng Kinh tế").text()).contains("Thường xuyên", "theo tiến độ dự án");
    }

    @Test
    void inTheWorkbook() {
        run("score", "a.csv", "-o", "book.xlsx");

        assertThat(Written.words(folder.resolve("book.xlsx"))).contains("Thường xuyên", "theo tiến độ dự án");
    }

    /** In a year it binds to the last day, which is what counts. */
    @Test
    void butNotWhereAYearGivesItADay() {
        Project.in(folder).file("thuocdo.yaml", "year: 2025", "sources:", "  assignments: a.csv");

        assertThat(deadline(page("score", "."), "Tuyên truyền")).isEqualTo("31/12/2025");
    }

    private static String deadline(Document page, String task) {
        return page.select("tr.item:contains(" + task + ") td[data-label=Thời hạn]")
                .text();
    }

    private Document page(String... command) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of("-f", "html"));
        return Jsoup.parse(run(words.toArray(String[]::new)));
    }

    private String run(String... command) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of("--lang", "vi", "-q"));
        return Project.in(folder).run(words.toArray(String[]::new)).out();
    }
}
