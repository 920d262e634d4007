package vn.thuocdo.report.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.report.Written;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** One snapshot does not show when a thing was done: every report says what hangs on that, and counts the three answers. */
class UnknownTimesInReportsTest {

    private static final String EN =
            "from 25.0% to 50.0%, depending on whether 1 item was completed on time; the tier is below 50% at the lowest, 50% to below 80% at the highest";
    private static final String VI =
            "từ 25,0% đến 50,0%, tùy 1 chỉ tiêu, nhiệm vụ không rõ có đúng hạn hay không; thấp nhất là mức dưới 50%, cao nhất là mức từ 50% đến dưới 80%";

    @TempDir
    Path folder;

    @BeforeEach
    void oneInTimeOneLateOneUnknownOneOverdue() {
        Project.in(folder)
                .file(
                        "a.csv",
                        "unit,task,deadline,status,completed_on",
                        "Roads,T1,2025-06-30,done,2025-06-01",
                        "Roads,T2,2025-06-30,done,2025-07-01",
                        "Roads,T3,2025-06-30,done,",
                        "Roads,T4,2025-06-30,in progress,");
    }

    private Tool.Run score(String... options) {
        String[] arguments = new String[options.length + 6];
        System.arraycopy(
                new String[] {"score", "a.csv", "--as-of", "2025-12-31", "--method", "on-time"}, 0, arguments, 0, 6);
        System.arraycopy(options, 0, arguments, 6, options.length);
        return Tool.in(folder).run(arguments);
    }

    @Test
    void atEveryTestOfAUnitItIsSaidWhatItsRateHangsOn() {
        assertThat(score("-f", "junit").out()).contains("<system-out>" + EN + "</system-out>");
        assertThat(score("-f", "junit", "--fail-under", "60").out()).contains("</failure>\n      <system-out>" + EN);
    }

    @Test
    void theExplanationOfAUnitCountsTheThreeAnswersAndGivesBothBounds() {
        JsonNode json = Tool.in(folder)
                .run("explain", "a.csv", "Roads", "--as-of", "2025-12-31", "--method", "on-time", "-f", "json")
                .json();

        assertThat(json.at("/standing/timeBounds/least/exact").asString()).isEqualTo("1/4");
        assertThat(json.at("/standing/timeBounds/most/exact").asString()).isEqualTo("1/2");
        assertThat(json.at("/standing/timeUnknown").asInt()).isEqualTo(1);
        assertThat(json.at("/standing/overdue").asInt()).isEqualTo(1);
        assertThat(json.at("/headSheet/total/timeUnknown").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"r.txt", "r.md", "r.html", "r.docx", "r.xlsx"})
    void bothBoundsAndTheirTiersAreSaidInPlainWords(String file) {
        score("-o", "en-" + file, "--lang", "en");
        score("-o", "vi-" + file, "--lang", "vi");

        assertThat(plain("en-" + file)).contains(EN);
        assertThat(plain("vi-" + file)).contains(VI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"r.txt", "r.md", "r.html", "r.docx"})
    void theThreeAnswersAndTheOverdueAreCounted(String file) {
        score("-o", file, "--lang", "en");
        assertThat(plain(file))
                .contains("1 late", "1 not known whether on time", "1 overdue")
                .contains("All units together: from 25.0% to 50.0%");
    }

    @Test
    void aSummaryOfAStepSaysTheSameOfAllUnits() {
        assertThat(score("-f", "github", "--lang", "en").out())
                .contains("1 completed late · 1 completed, not known whether on time · 1 overdue")
                .contains("All units together: from 25.0% to 50.0%");
    }

    @Test
    void theTableOfUnitsHasThemInColumnsAtItsEnd() {
        assertThat(score("-f", "csv").out().lines().skip(1))
                .singleElement()
                .asString()
                .contains(",1,1,0,0,0,1/4,25.0,0,1/2,50.0,50,false");
    }

    @ParameterizedTest
    @CsvSource({
        "1, Completed",
        "2, Completed late",
        "3, 'Completed, not known whether on time'",
        "4, 'Not completed, overdue'"
    })
    void theSheetOfItemsSaysWhatBecameOfEachInWords(int line, String words) throws IOException {
        score("-o", "r.xlsx", "--lang", "en");

        try (XSSFWorkbook book = new XSSFWorkbook(folder.resolve("r.xlsx").toString())) {
            XSSFSheet items = book.getSheet("Items");
            DataFormatter shown = new DataFormatter();
            List<String> texts = new ArrayList<>();
            items.getRow(line).forEach(cell -> texts.add(shown.formatCellValue(cell)));
            assertThat(texts).contains(words);
        }
    }

    @Test
    void whereTheMethodDoesNotLookAtTimeNothingIsSaidOfBounds() {
        assertThat(Tool.in(folder)
                        .run("score", "a.csv", "--as-of", "2025-12-31", "--lang", "en")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("1 not known whether on time")
                .doesNotContain("depending on");
    }

    /** A report in one line, without what the format needs for angle brackets. */
    private String plain(String file) {
        return Written.words(folder.resolve(file))
                .replaceAll("</?span[^>]*>", "")
                .replace("&lt;", "<")
                .replaceAll("\\s+", " ");
    }

    /** Three completed of four, one of them late and one perhaps: not five. */
    @Test
    void lateAndUnknownItemsAreCountedAmongThoseCompleted() {
        assertThat(explained("en")).contains("3 completed (1 late; 1 not known whether on time), 1 overdue");
        assertThat(explained("vi"))
                .contains("3 hoàn thành (trong đó 1 muộn; 1 không rõ có đúng hạn hay không), 1 quá hạn");
    }

    private String explained(String language) {
        return Project.in(folder)
                .run("explain", "a.csv", "Roads", "--as-of", "2025-12-31", "--width", "120", "--lang", language)
                .out()
                .replaceAll("\\s+", " ");
    }
}
