package vn.thuocdo.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.report.Written;
import vn.thuocdo.report.paper.TimesWidth;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** What stands on paper is read there: days and names of tiers are not broken, and long lists end. */
final class PaperTest {

    private static final int MOST_ON_PAPER = 200;
    /** The rows of a table of items beside these: that of their unit and of titles. */
    private static final int HEAD = 1;

    @TempDir
    Path folder;

    @Test
    void anEnglishDayIsWrittenOutAndNeverBroken() throws IOException {
        run("score", Sample.VINH_PHUC_2023.path(), "--lang", "en", "-q", "-o", file("en.docx"), "-o", file("en.odt"));

        for (String paper : List.of("en.docx", "en.odt")) {
            assertThat(Written.text(folder.resolve(paper)))
                    .contains("31\u00A0Dec\u00A02023")
                    .doesNotContain("2023-12-31");
        }
    }

    @Test
    void theNameOfATierStandsOnOneLineInATableOfUnits() throws IOException {
        run(
                "compare",
                Sample.VINH_PHUC_2022.path(),
                Sample.VINH_PHUC_2023.path(),
                "--lang",
                "vi",
                "-q",
                "-o",
                file("changes.docx"));

        try (XWPFDocument document = project().docx("changes.docx")) {
            XWPFTable units = document.getTables().get(0);
            long width =
                    ((Number) units.getCTTbl().getTblGrid().getGridColArray(5).getW()).longValue();
            int points = units.getRow(1)
                    .getCell(5)
                    .getParagraphs()
                    .get(0)
                    .getRuns()
                    .get(0)
                    .getFontSizeAsDouble()
                    .intValue();
            assertThat(width).isGreaterThan(TimesWidth.of("từ 50% đến dưới 80%", points, false) + 2 * 70);
            assertThat(points).isGreaterThanOrEqualTo(9);
        }
    }

    @Test
    void aLongListOnPaperHasItsFirstItemsAndSaysSoAtItsHead() throws IOException {
        int items = MOST_ON_PAPER + 50;
        List<String> before = rows(items, "not done");
        List<String> after = rows(items, "done");

        project().compare(before, after, "-o", "changes.docx", "-o", "changes.html");
        project().compare(before, after, "-v", "-o", "all.docx");

        try (XWPFDocument some = project().docx("changes.docx");
                XWPFDocument all = project().docx("all.docx")) {
            assertThat(longest(some)).isEqualTo(MOST_ON_PAPER + HEAD);
            assertThat(Written.words(folder.resolve("changes.docx")))
                    .containsSubsequence("The first 200 of 250 are listed here", "Task 1");
            assertThat(longest(all)).isEqualTo(items + HEAD);
        }
        assertThat(Written.words(folder.resolve("changes.html"))).contains("Task " + items);
    }

    @Test
    void aNoticeToManyUnitsCountsTheirItemsAndSaysWhereTheListIs() {
        int items = 501;
        List<String> rows = new ArrayList<>(List.of("unit,task,status,deadline"));
        for (int i = 1; i <= items; i++) {
            rows.add("Unit " + i % 3 + ",Task " + i + ",not done,2025-12-31");
        }

        project().due(rows, "-o", "due.docx");
        project().due(rows, "-v", "-o", "all.docx");

        assertThat(Written.words(folder.resolve("due.docx"))).contains("167").doesNotContain("Task 1", "workbook");
        assertThat(Written.words(folder.resolve("all.docx"))).contains("Task " + items);
    }

    @Test
    void aTrendShowsTheCourseAndTheResultOfAYearThatIsOver() throws IOException {
        run("trend", Sample.VINH_PHUC_2023.path(), "--lang", "vi", "-q", "-o", file("trend.docx"));

        try (XWPFDocument document = project().docx("trend.docx")) {
            assertThat(document.getCharts()).hasSize(1);
        }
        assertThat(Written.words(folder.resolve("trend.docx")))
                .contains("Kết quả cả năm 2023", "hoàn thành 389/480 chỉ tiêu, nhiệm vụ, đạt tỷ lệ 81,0%")
                .doesNotContain("Dự báo");
    }

    /** Behind a table that fills its page it had a page of its own. */
    @Test
    void theVersionOfTheRulesStandsInTheHeadOfAPaper() throws IOException {
        run("explain", Sample.VINH_PHUC_2023.path(), "cuc-thue", "--lang", "vi", "-q", "-o", file("unit.docx"));

        try (XWPFDocument document = project().docx("unit.docx")) {
            List<XWPFParagraph> paragraphs = document.getParagraphs();
            assertThat(paragraphs.subList(1, 4))
                    .extracting(XWPFParagraph::getStyle)
                    .containsOnly("Lead");
            assertThat(paragraphs.get(3).getText()).isEqualTo("Phiên bản quy tắc tính điểm (rules: 2)");
        }
    }

    /** Behind the signature it had a page of its own where that filled one. */
    @Test
    void inALetterTheVersionOfTheRulesStaysWithTheLastSentence() throws IOException {
        Path letter = folder.resolve("letter.docx");
        run("score", "samples/office-excel/tam-dao.xlsx", "--lang", "en", "-o", letter.toString());

        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(letter))) {
            List<IBodyElement> body = document.getBodyElements();
            int rules = IntStream.range(0, body.size())
                    .filter(i -> body.get(i) instanceof XWPFParagraph paragraph
                            && paragraph.getText().contains("(rules: 2)"))
                    .findFirst()
                    .orElseThrow();
            assertThat(((XWPFParagraph) body.get(rules)).getCTP().getPPr().isSetKeepNext())
                    .isTrue();
            assertThat(((XWPFParagraph) body.get(rules + 1)).getText()).startsWith("This concludes the report");
            assertThat(body.get(rules + 2)).isInstanceOf(XWPFTable.class);
        }
    }

    /** Three annexes of two rows had a page each. */
    @Test
    void annexesOfASmallLetterFollowOneAnother() throws IOException {
        run("score", Sample.OFFICE_EXCEL.path(), "--lang", "en", "-q", "-o", file("small.docx"));
        run("score", Sample.VINH_PHUC_2023.path(), "--lang", "en", "-q", "-o", file("large.docx"));

        assertThat(styles("small.docx")).contains("AnnexName", "AnnexNameBelow");
        assertThat(styles("large.docx")).contains("AnnexName").doesNotContain("AnnexNameBelow");
    }

    private List<String> styles(String name) throws IOException {
        try (XWPFDocument document = project().docx(name)) {
            return document.getParagraphs().stream()
                    .map(XWPFParagraph::getStyle)
                    .toList();
        }
    }

    /** One name to a line filled seven pages on their sides, of which two thirds were white. */
    @Test
    void whatIsNewlyCompletedIsARowForEachUnit() throws IOException {
        String project = Sample.VINH_PHUC_2023.path();
        run("compare", project + "@2023-Q2", project, "--lang", "en", "-q", "-o", file("c.docx"));

        try (XWPFDocument document = project().docx("c.docx")) {
            assertThat(document.getTables())
                    .filteredOn(table -> table.getRow(0).getCell(1) != null
                            && table.getRow(0).getCell(1).getText().equals("Item"))
                    .first()
                    .satisfies(table -> assertThat(table.getRows()).hasSizeBetween(20, 37));
        }
    }

    @Test
    void aTrendOfOnePeriodNamesItOnce() {
        run("trend", Sample.OFFICE_EXCEL.path(), "--lang", "en", "-q", "-o", file("trend.docx"));

        assertThat(Written.words(folder.resolve("trend.docx")))
                .contains("Period: 2024")
                .doesNotContain("From 2024 to 2024", "62.5% at the end of 2024 · 62.5%");
    }

    @Test
    void methodsSideBySideSayWhichUnitsComeFirst() {
        compareMethods("pemandu-capped", "methods.docx");

        assertThat(Written.words(folder.resolve("methods.docx")))
                .contains("units change tier or rank. Units whose tier changes come first");
    }

    @Test
    void anEnglishPaperNamesADecreeInEnglish() {
        compareMethods("nd-90-2020", "methods.docx");

        assertThat(Written.words(folder.resolve("methods.docx")))
                .contains("Decree 90/2020/NĐ-CP")
                .doesNotContain("Nghị định");
    }

    @Test
    void aSentenceThatCannotNameItsUnitsEndsWithWhereTheyAre() {
        run("score", Sample.VINH_PHUC_2023.path(), "--as-of", "2023-Q2", "--lang", "vi", "-q", "-o", file("q2.docx"));

        assertThat(Written.words(folder.resolve("q2.docx")))
                .contains("Có 35 đơn vị báo cáo còn thiếu: danh sách nêu tại Phụ lục I.");
    }

    @Test
    void ratesAndRanksOfEveryMethodAreNumbersInAWorkbook() throws IOException {
        compareMethods("on-time", "methods.xlsx");

        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve("methods.xlsx")))) {
            XSSFSheet units = book.getSheet("Units");
            assertThat(IntStream.rangeClosed(2, 7)
                            .mapToObj(i -> units.getRow(1).getCell(i).getCellType()))
                    .containsExactly(
                            CellType.NUMERIC,
                            CellType.STRING,
                            CellType.NUMERIC,
                            CellType.NUMERIC,
                            CellType.STRING,
                            CellType.NUMERIC);
        }
    }

    @Test
    void aDeadlineIsADayInEveryWorkbookThatListsItems() throws IOException {
        run(
                "score",
                Sample.VINH_PHUC_2023.path(),
                "--as-of",
                "2023-09-30",
                "--due-within",
                "92",
                "-q",
                "-o",
                file("due.xlsx"));

        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve("due.xlsx")))) {
            Cell deadline = book.getSheetAt(1).getRow(1).getCell(1);
            assertThat(DateUtil.isCellDateFormatted(deadline)).isTrue();
        }
    }

    private void compareMethods(String other, String name) {
        String sample = Sample.VINH_PHUC_2023.path();
        run("score", sample, "--method", "completion", "--method", other, "--lang", "en", "-q", "-o", file(name));
    }

    private static int longest(XWPFDocument document) {
        return document.getTables().stream()
                .mapToInt(table -> table.getRows().size())
                .max()
                .orElse(0);
    }

    private static List<String> rows(int items, String status) {
        List<String> rows = new ArrayList<>(List.of("unit,task,task_name,status"));
        for (int i = 1; i <= items; i++) {
            rows.add("Roads,T" + i + ",Task " + i + "," + status);
        }
        return rows;
    }

    private PaperProject project() {
        return new PaperProject(folder);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static void run(String... arguments) {
        Tool.inCheckout().run(arguments);
    }
}
