package vn.thuocdo.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.report.Written;
import vn.thuocdo.report.paper.TimesWidth;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/**
 * Figures that agree with their difference have one to four places in one column (RULES.md, "Rates"): they stand below each
 * other by their decimal marks, so that the eye compares them.
 */
final class AlignedFiguresTest {

    private static final int RATE_BEFORE = 2;

    @TempDir
    Path folder;

    private static String compared(String... further) {
        String[] arguments = new String[further.length + 5];
        List<String> first =
                List.of("compare", Sample.VINH_PHUC_2022.path(), Sample.VINH_PHUC_2023.path(), "--lang", "en");
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i < first.size() ? first.get(i) : further[i - first.size()];
        }
        return Tool.inCheckout().run(arguments).out();
    }

    @Test
    void atATerminalTheMarksOfAColumnStandInOnePlace() {
        Set<Integer> places = new HashSet<>();
        Matcher difference = Pattern.compile("(?m)^.*%.*[+−]\\d+(\\.)\\d+ (?!percent|points).*$")
                .matcher(compared("-f", "text"));
        while (difference.find()) {
            places.add(difference.start(1) - difference.start());
        }

        assertThat(places).hasSize(1);
    }

    @Test
    void onAPageFiguresLeaveTheRoomOfThePlacesThatTheyLack() {
        List<Element> before =
                Jsoup.parse(compared("-f", "html")).select("td[data-label=Before]:contains(%) span").stream()
                        .filter(cell -> cell.closest(".long") != null)
                        .toList();

        assertThat(before)
                .hasSize(36)
                .allSatisfy(cell -> assertThat(decimals(cell.text())
                                + (cell.hasAttr("data-behind") ? Integer.parseInt(cell.attr("data-behind")) : 0))
                        .isEqualTo(3));
    }

    private static int decimals(String percent) {
        return percent.length() - percent.indexOf('.') - 2;
    }

    @Test
    void onPaperMarksStandInOnePlaceThoughFiguresAreCentred() throws IOException {
        Path paper = folder.resolve("paper.docx");
        compared("-q", "-o", paper.toString());
        Set<Integer> places = new HashSet<>();

        try (XWPFDocument document = new XWPFDocument(java.nio.file.Files.newInputStream(paper))) {
            XWPFTable units = document.getTables().get(0);
            for (XWPFTableRow row : units.getRows().subList(1, units.getNumberOfRows())) {
                places.add(
                        fromTheMiddle(row.getCell(RATE_BEFORE).getParagraphs().get(0)));
            }
        }

        assertThat(places)
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place)
                        .isBetween(
                                places.iterator().next() - 4, places.iterator().next() + 4));
    }

    /** Twice the way from the middle of a cell to the decimal mark, in twentieths of a point. */
    private static int fromTheMiddle(XWPFParagraph figure) {
        String text = figure.getText();
        int points = figure.getRuns().get(0).getFontSizeAsDouble().intValue();
        int before = Math.max(0, figure.getIndentationLeft());
        int behind = Math.max(0, figure.getIndentationRight());
        int width = TimesWidth.of(text, points, false);
        return before - behind - width + 2 * TimesWidth.of(text.substring(0, text.indexOf('.')), points, false);
    }

    @Test
    void aTextDocumentLeavesTheSameRoom() {
        Path paper = folder.resolve("paper.odt");
        compared("-q", "-o", paper.toString());

        assertThat(Written.text(paper))
                .containsPattern("fo:margin-left=\"[\\d.]+pt\" fo:margin-right=\"[1-9][\\d.]*pt\"");
    }

    @Test
    void aWorkbookPutsTheSignOfPercentBehindItsFigureAndTheRoomAfterIt() throws IOException {
        Path book = folder.resolve("book.xlsx");
        compared("-q", "-o", book.toString());
        Set<String> formats = new HashSet<>();

        try (XSSFWorkbook workbook = new XSSFWorkbook(java.nio.file.Files.newInputStream(book))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        formats.add(cell.getCellStyle().getDataFormatString());
                    }
                }
            }
        }

        assertThat(formats)
                .contains("0.0%_0_0", "0.000%", "\"≈ +\"#,##0.0_0_0;\"≈ -\"#,##0.0_0_0;\"≈ \"#,##0.0_0_0")
                .contains("+#,##0.000;-#,##0.000;#,##0.000", "+#,##0;-#,##0;#,##0")
                .noneMatch(format -> format.contains("?"));
    }

    @Test
    void aSheetLeavesBlankThePlacesThatAFigureLacks() {
        Path book = folder.resolve("book.ods");
        compared("-q", "-o", book.toString());

        assertThat(Written.text(book))
                .contains("<number:text>%\u2007\u2007</number:text>")
                .contains("<number:text>+</number:text>")
                .contains("<number:text>≈ +</number:text>");
    }

    /** The legend stood in workbooks and beside tables that have no such mark. */
    @Test
    void theLegendStandsWhereTheMarkDoes() {
        String agreeing = Tool.inCheckout()
                .run("compare", Sample.OFFICE_EXCEL.path() + "@2024-06-30", Sample.OFFICE_EXCEL.path(), "-f", "text")
                .out();

        assertThat(compared("-f", "text")).contains("≈ marks", "≈ +7.7");
        assertThat(agreeing).doesNotContain("≈");
    }
}
