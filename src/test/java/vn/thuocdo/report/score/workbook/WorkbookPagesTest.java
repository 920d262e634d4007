package vn.thuocdo.report.score.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.thuocdo.report.Written;
import vn.thuocdo.testing.OpenDocument;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** Workbooks as they are printed, and as somebody goes through them. */
final class WorkbookPagesTest {

    private static final String YEAR_BEFORE = Sample.VINH_PHUC_2022.path();
    private static final String YEAR = Sample.VINH_PHUC_2023.path();

    @TempDir
    private Path folder;

    /** Without breaks of its own, the summary had "Theo khối" alone at the foot of its first page. */
    @Test
    void pagesOfTheSummaryBeginWithAHeading() throws IOException {
        try (XSSFWorkbook book = written("score", YEAR, "--base", YEAR_BEFORE, "--lang", "vi")) {
            XSSFSheet summary = book.getSheetAt(0);
            int[] breaks = summary.getRowBreaks();

            assertThat(Arrays.stream(breaks)
                            .mapToObj(row -> text(summary, row + 1)
                                    + text(summary, text(summary, row).isEmpty() ? row : row + 2)))
                    .isNotEmpty()
                    .isSubsetOf("Theo khối", "Theo loại đơn vị", "Theo nhóm nhiệm vụ", "Các trang tính (số dòng)");
            assertThat(charts(summary))
                    .hasSize(2)
                    .allMatch(anchor -> Arrays.stream(breaks)
                            .noneMatch(row -> anchor.getRow1() <= row && row < anchor.getRow2() - 1));
        }
    }

    /** A page that lay beside the others told neither what it was of nor of which unit. */
    @Test
    void everyPageTellsWhatItIsOf() throws IOException {
        String title = "Kết quả thực hiện chỉ tiêu, nhiệm vụ chuyển đổi số năm 2023 của tỉnh Vĩnh Phúc";
        try (XSSFWorkbook book = written("score", YEAR, "--lang", "vi")) {
            assertThat(book.getSheetAt(0).getFirstHeader().getCenter()).isEmpty();
            assertThat(book.getSheetAt(0).getHeader().getCenter()).isEqualTo(title);
            assertThat(book.getSheet("Chưa hoàn thành").getHeader().getCenter())
                    .isEqualTo(title + "\n&BChưa hoàn thành");
        }
        try (XSSFWorkbook book = written("explain", YEAR, "so-tttt", "--lang", "vi")) {
            assertThat(book.getSheetAt(0).getHeader().getCenter()).isEmpty();
            assertThat(book.getSheet("Đã hoàn thành").getHeader().getCenter())
                    .isEqualTo("Sở Thông tin và Truyền thông – " + title + "\n&BĐã hoàn thành");
        }
    }

    /** "Of the year 2023" stood above the results of its first half. */
    @Test
    void everyPageOfResultsOfAPartOfTheYearSaysUpToWhichDay() throws IOException {
        try (XSSFWorkbook book = written("score", YEAR, "--as-of", "2023-Q2", "--lang", "vi")) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .endsWith("năm 2023 của tỉnh Vĩnh Phúc (đến 30/06/2023)");
            assertThat(book.getSheet("Chưa hoàn thành").getHeader().getCenter()).contains("(đến 30/06/2023)");
        }
    }

    /** The right edge of the frame was cut at the edge of what is printed. */
    @Test
    void theFrameOfAChartEndsBeforeTheEdgeOfItsLastColumn() throws IOException {
        try (XSSFWorkbook book = written("score", "samples/amended-mid-year", "--lang", "vi")) {
            assertThat(charts(book.getSheetAt(0))).isNotEmpty().allMatch(anchor -> anchor.getDx2() > 0);
        }
    }

    /** The names took a third of the page, half of it empty, so that most items were on two lines. */
    @Test
    void itemsGetTheRoomThatNamesOfUnitsDoNotNeed() throws IOException {
        try (XSSFWorkbook book = written("score", YEAR, "--lang", "vi")) {
            Sheet items = book.getSheet("Chỉ tiêu và nhiệm vụ");
            assertThat(items.getColumnWidth(0) / 256).isLessThanOrEqualTo(38);
            assertThat(items.getColumnWidth(1) / 256).isGreaterThanOrEqualTo(60);
        }
    }

    /** Half of the difficulties were those of items that had been completed since, and nothing said so. */
    @Test
    void difficultiesStandBesideWhatCameOfTheirItems() throws IOException {
        Project.in(folder)
                .file(
                        "a.csv",
                        "unit,task,target,reported_on,actual,difficulty",
                        "A,T1,5,2024-03-01,3,no money",
                        "A,T1,5,2024-03-20,5,",
                        "A,T2,5,2024-03-01,3,no staff");
        Tool.in(folder).run("score", "a.csv", "-q", "-o", "r.xlsx");

        try (XSSFWorkbook book = new XSSFWorkbook(folder.resolve("r.xlsx").toString())) {
            List<String> rows = new ArrayList<>();
            book.getSheet("Difficulties and proposals").forEach(row -> rows.add(String.join("|", cells(row))));
            assertThat(rows)
                    .anyMatch(row -> row.contains("Completed|no money"))
                    .anyMatch(row -> row.contains("Not completed|no staff"));
        }
    }

    /** On one paper a day was "30 Jun 2024" in a table and "2024-06-30" in a sentence. */
    @Test
    void findingsHaveDaysAsTheRestOfThePaperHasThem() {
        Project.in(folder)
                .file("a.csv", "unit,task,target,reported_on,actual", "A,T1,5,2024-06-01,3", "A,T2,5,2024-07-10,3");
        Tool.in(folder).run("score", "a.csv", "--as-of", "2024-06-30", "--lang", "en", "-q", "-o", "r.xlsx");

        assertThat(Written.words(folder.resolve("r.xlsx")))
                .contains("30 Jun 2024")
                .doesNotContain("2024-06-30");
    }

    /** Beside 17/18 stood 0.9. */
    @Test
    void exactRatesAreFractionsThroughoutTheirColumn() throws IOException {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            items.append("A,T").append(i).append(i == 0 ? ",5,1\n" : ",5,5\n");
        }
        Project.in(folder).file("a.csv", "unit,task,target,actual", items.toString());
        Tool.in(folder).run("score", "a.csv", "-q", "-o", "r.xlsx");

        try (XSSFWorkbook book = new XSSFWorkbook(folder.resolve("r.xlsx").toString())) {
            assertThat(cells(book.getSheet("Units").getRow(1))).contains("9/10");
        }
    }

    @Test
    void soDoesEveryPageOfAnOpenDocument() throws IOException {
        String file = folder.resolve("r.ods").toString();
        Tool.inCheckout().run("score", YEAR, "--lang", "vi", "-q", "-o", file);

        assertThat(OpenDocument.elements(OpenDocument.in(Path.of(file)).part("styles.xml"), "style:header"))
                .hasSize(3)
                .allMatch(header -> header.getTextContent().startsWith("Kết quả thực hiện chỉ tiêu"));
    }

    /** In the header of a page, "R&D" was "R" and the day on which somebody prints it. */
    @Test
    void anAmpersandOfATitleIsPrinted() throws IOException {
        Project.in(folder)
                .file("a.csv", "unit,task,target,actual", "A,T,1,1")
                .file("thuocdo.yaml", "title: R&D", "sources: {assignments: a.csv}");
        Tool.in(folder).run("score", ".", "-q", "-o", "r.xlsx");

        try (XSSFWorkbook book = new XSSFWorkbook(folder.resolve("r.xlsx").toString())) {
            assertThat(book.getSheet("Units").getHeader().getCenter()).isEqualTo("R&&D\n&BUnits");
        }
    }

    /** The third page of the summary had seven rows. */
    @Test
    void aFewRowsHaveNoPageOfTheirOwn() throws IOException {
        try (XSSFWorkbook book = written("score", YEAR, "--lang", "vi")) {
            assertThat(book.getSheetAt(0).getPrintSetup().getScale()).isBetween((short) 60, (short) 85);
            // Where a sheet is fitted to pages, programs ignore the breaks before its headings.
            assertThat(book.getSheetAt(0).getFitToPage()).isFalse();
            assertThat(book.getSheetAt(0).getRowBreaks()).hasSize(1);
        }
    }

    /** The names of units and items together were as wide as a small screen. */
    @Test
    void columnsThatStayInSightLeaveRoomForOthers() throws IOException {
        try (XSSFWorkbook book = written("score", YEAR, "--lang", "vi")) {
            for (Sheet sheet : book) {
                int frozen = sheet.getPaneInformation() == null
                        ? 0
                        : sheet.getPaneInformation().getVerticalSplitPosition();
                assertThat(IntStream.range(0, frozen)
                                .map(column -> sheet.getColumnWidth(column) / 256)
                                .sum())
                        .as(sheet.getSheetName())
                        .isLessThanOrEqualTo(75);
            }
            assertThat(book.getSheet("Chỉ tiêu và nhiệm vụ")
                            .getPaneInformation()
                            .getVerticalSplitPosition())
                    .isEqualTo((short) 1);
        }
    }

    /** Beside a wide table, the chart had made all of the page half as large. */
    @Test
    void aChartBelowAWideTableLeavesItLarge() throws IOException {
        List<String> rows = new ArrayList<>(List.of("unit,task,period,status"));
        IntStream.rangeClosed(1, 12)
                .mapToObj(month -> "Roads,Bridge,2023-%02d,%s".formatted(month, month < 9 ? "in progress" : "done"))
                .forEach(rows::add);
        Project.in(folder)
                .file("a.csv", "unit,task", "Roads,Bridge", "Roads,Tunnel")
                .file("r.csv", rows.toArray(String[]::new))
                .run("trend", "-a", "a.csv", "-r", "r.csv", "--lang", "vi", "-q", "-o", "months.xlsx");

        try (XSSFWorkbook book = new XSSFWorkbook(folder.resolve("months.xlsx").toString())) {
            assertThat(charts(book.getSheetAt(0))).hasSize(1).allMatch(anchor -> anchor.getCol1() == 0);
        }
    }

    /** Names of items below them had made the figures of the first quarter three times as wide as those of the others. */
    @Test
    void figuresOfAllPeriodsAreAlikeWide() throws IOException {
        try (XSSFWorkbook book = written("trend", YEAR, "--lang", "vi")) {
            XSSFSheet summary = book.getSheetAt(0);
            assertThat(IntStream.rangeClosed(1, 4).map(summary::getColumnWidth).distinct())
                    .hasSize(1);
            assertThat(charts(summary)).hasSize(1).allMatch(anchor -> anchor.getCol1() > 4);
            assertThat(book.getSheet("Có kỳ không còn hoàn thành").getLastRowNum())
                    .isEqualTo(2);
        }
    }

    /** What no unit has is there for who unfolds it; the total stands below what it adds up. */
    @Test
    void countsThatAreZeroForAllAreFoldedAndPartsAreAddedUp() throws IOException {
        try (XSSFWorkbook book = written("score", YEAR, "--lang", "en")) {
            Sheet units = book.getSheet("Units");
            Row head = units.getRow(0);
            for (Cell cell : head) {
                String title = cell.getStringCellValue();
                if (title.equals("No case arose") || title.equals("Overdue")) {
                    assertThat(units.isColumnHidden(cell.getColumnIndex()))
                            .as(title)
                            .isEqualTo(title.equals("No case arose"));
                }
            }
            Row total = cell(book.getSheetAt(0), "Total").getRow();
            assertThat(total.getCell(1).getNumericCellValue()).isEqualTo(480);
            assertThat(total.getCell(1).getCellFormula()).startsWith("SUM(");
        }
    }

    /** "4 of 8" stood beside 80 %. */
    @Test
    void theCourseHasTheDenominatorsOfItsRates() throws IOException {
        try (XSSFWorkbook book = written("score", "samples/amended-mid-year", "--lang", "vi")) {
            Row quarter = cell(book.getSheetAt(0), "quý II/2024").getRow();
            assertThat(quarter.getCell(1).getNumericCellValue()).isEqualTo(8);
            assertThat(quarter.getCell(2).getNumericCellValue()).isEqualTo(5);
            assertThat(quarter.getCell(3).getNumericCellValue()).isEqualTo(4);
            assertThat(quarter.getCell(4).getNumericCellValue()).isEqualTo(0.8);
        }
    }

    @Test
    void soDoThoseOfAnOpenDocument() throws IOException {
        String file = folder.resolve("r.ods").toString();
        Tool.inCheckout().run("score", YEAR, "--lang", "vi", "-q", "-o", file);

        Document content = OpenDocument.in(Path.of(file)).part("content.xml");
        List<String> breaking = OpenDocument.elements(content, "style:table-row-properties").stream()
                .filter(row -> row.getAttribute("fo:break-before").equals("page"))
                .map(row -> ((Element) row.getParentNode()).getAttribute("style:name"))
                .toList();
        assertThat(OpenDocument.elements(content, "table:table-row").stream()
                        .filter(row -> breaking.contains(row.getAttribute("table:style-name")))
                        .map(row -> ((Element) row.getFirstChild()).getAttribute("table:style-name")))
                .isNotEmpty()
                .containsOnly("section");
    }

    /** One sheet had the proposal of an earlier report that was repeated without it, the other one had none. */
    @Test
    void theSheetsOfOpenItemsAndOfDifficultiesHaveTheSameProposal() throws IOException {
        Project.in(folder)
                .file(
                        "a.csv",
                        "unit,task,target,reported_on,actual,difficulty,proposal",
                        "A,1,90,2025-03-01,50,No money,Give some",
                        "A,1,90,2025-06-01,60,No money,")
                .run("score", "a.csv", "--as-of", "2025-12-31", "--lang", "en", "-q", "-o", "r.xlsx");

        try (XSSFWorkbook book = new XSSFWorkbook(folder.resolve("r.xlsx").toString())) {
            assertThat(text(book.getSheet("Difficulties and proposals"), "Proposal"))
                    .isEqualTo("Give some");
            assertThat(text(book.getSheet("Not completed"), "Proposal")).isEqualTo("Give some");
        }
    }

    private static String text(Sheet sheet, String head) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(head)) {
                return sheet.getRow(1).getCell(cell.getColumnIndex()).getStringCellValue();
            }
        }
        return "";
    }

    /** Of a unit with many items, a sheet that fits one page only when it is reduced beyond reading goes over two. */
    @Test
    void highRowsCountAsTheLinesTheyHave() throws IOException {
        StringBuilder items = new StringBuilder();
        String name = "Tỷ lệ hồ sơ thủ tục hành chính được giải quyết trực tuyến toàn trình trong năm, phần ";
        for (int i = 0; i < 45; i++) {
            items.append("A,T").append(i).append(",\"").append(name).append(i).append("\",90,95\n");
        }
        Project.in(folder).file("a.csv", "unit,task,task_name,target,actual", items.toString());
        Tool.in(folder).run("explain", "a.csv", "A", "-q", "-o", "r.xlsx");

        try (XSSFWorkbook book = new XSSFWorkbook(folder.resolve("r.xlsx").toString())) {
            assertThat(book.getSheetAt(0).getPrintSetup().getFitHeight()).isOne();
            assertThat(book.getSheet("Completed").getPrintSetup().getFitHeight())
                    .isZero();
        }
    }

    /** The items of a unit went on without their head on the next page, below those not completed. */
    @Test
    void aTableThatNeedsAPageOfItsOwnHasItsHeadOnEachOfThem() throws IOException {
        try (XSSFWorkbook book = written("explain", YEAR, "so-tttt", "--lang", "vi")) {
            Sheet completed = book.getSheet("Đã hoàn thành");

            assertThat(completed.getRepeatingRows().getFirstRow()).isZero();
            assertThat(completed.getLastRowNum()).isEqualTo(26);
            Row link = cell(book.getSheetAt(0), "Đã hoàn thành").getRow();
            assertThat(link.getCell(1).getNumericCellValue()).isEqualTo(26);
        }
    }

    /** A unit has two pages at most; what does not fit the first one is on a sheet of its own. */
    @Test
    void thePaperOfAUnitHasItsResultOnOnePage() throws IOException {
        for (String unit : List.of("so-tttt", "huyen-lap-thach", "huyen-song-lo", "cong-an-tinh")) {
            try (XSSFWorkbook book = written("explain", YEAR, unit, "--lang", "vi")) {
                assertThat(book.getNumberOfSheets()).as(unit).isEqualTo(2);
                assertThat(book.getSheetName(1)).as(unit).isEqualTo("Đã hoàn thành");
                book.forEach(sheet -> assertThat(sheet.getPrintSetup().getFitHeight())
                        .as(unit)
                        .isOne());
            }
        }
    }

    /** Folding away what is empty, a table without rows had no column left to print. */
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods", "docx", "odt", "html"})
    void aProjectWithoutItemsHasItsDocumentsToo(String format) {
        Tool.Run run = Project.in(folder)
                .file("units.csv", "id,name", "A,Sở A")
                .file("assignments.csv", "unit,task,target")
                .file("results.csv", "unit,task,actual")
                .file(
                        "thuocdo.yaml",
                        "year: 2023",
                        "sources: {units: units.csv, assignments: assignments.csv, results: results.csv}")
                .run("score", ".", "--keep-going", "-o", "r." + format, "--lang", "vi");

        assertThat(run.err()).doesNotContain("thuocdo.report");
        assertThat(folder.resolve("r." + format)).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"score a.csv --as-of 2025-12-20", "reconcile p.yaml"})
    void noColumnInSightIsEmpty(String command) throws IOException {
        Project.in(folder)
                .file(
                        "a.csv",
                        "unit,task,deadline,target,period,actual",
                        IntStream.range(0, 60)
                                .mapToObj(i -> "U" + i % 7 + ",T" + i + ",2025-12-31,90,2025-Q3,50\n")
                                .collect(Collectors.joining()))
                .file("p.yaml", "figures:", "  all: {value: 5, sum: [a, b]}", "  a: 2", "  b: 3");
        Tool.in(folder).run((command + " -q -o r.xlsx").split(" "));

        try (XSSFWorkbook book = new XSSFWorkbook(folder.resolve("r.xlsx").toString())) {
            List<String> empty = new ArrayList<>();
            book.forEach(sheet -> ((XSSFSheet) sheet)
                    .getTables()
                    .forEach(table -> IntStream.range(0, table.getColumnCount())
                            .filter(column -> !sheet.isColumnHidden(column) && isEmpty(sheet, column))
                            .forEach(column -> empty.add(sheet.getSheetName() + ": "
                                    + text(sheet.getRow(0).getCell(column))))));
            assertThat(book.getNumberOfSheets()).isGreaterThan(1);
            assertThat(empty).isEmpty();
        }
    }

    /** Names of sheets have 31 characters; one that was cut said the opposite of what it should. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void noNameOfASheetIsCut(String language) throws IOException {
        for (List<String> command : List.of(
                List.of("compare", YEAR_BEFORE, YEAR),
                List.of("compare", YEAR + "@2023-Q3", YEAR),
                List.of("trend", YEAR))) {
            List<String> arguments = new ArrayList<>(command);
            arguments.addAll(List.of("--lang", language));
            String page = Tool.inCheckout()
                    .run(Stream.concat(arguments.stream(), Stream.of("-q", "-f", "markdown"))
                            .toArray(String[]::new))
                    .out();
            try (XSSFWorkbook book = written(arguments.toArray(String[]::new))) {
                assertThat(IntStream.range(1, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                        .isNotEmpty()
                        .allSatisfy(name ->
                                assertThat(page).containsPattern("## " + Pattern.quote(name) + "( \\([0-9]+\\))?\n"));
            }
        }
    }

    @Test
    void whatTheSummaryNamesLeadsToWhereItIsToldInFull() throws IOException {
        try (XSSFWorkbook book = written("score", YEAR, "--lang", "en")) {
            Sheet summary = book.getSheetAt(0);
            assertThat(target(book, cell(summary, "Overdue"))).isEqualTo("Unit");
            assertThat(target(book, cell(summary, "Not reported"))).isEqualTo("Unit");
            assertThat(target(book, cell(summary, "50% to below 80%"))).isEqualTo("Sở Tài nguyên và Môi trường");
            for (String unit : List.of("Bộ Chỉ huy Quân sự tỉnh", "Công an tỉnh")) {
                assertThat(target(book, cell(summary, unit))).isEqualTo(unit);
            }
        }
    }

    @Test
    void theRateStandsBesideTheOneBefore() throws IOException {
        try (XSSFWorkbook book = written("score", YEAR, "--base", YEAR_BEFORE, "--lang", "en")) {
            Sheet summary = book.getSheetAt(0);
            assertThat(figure(summary, "Rate before (31\u00a0Dec\u00a02022)")).isEqualTo(316.0 / 422, within(1e-15));
            assertThat(figure(summary, "Change since 31\u00a0Dec\u00a02022 (points)"))
                    .isEqualTo(6.16);
            assertThat(cell(summary, "Rate").getRow().getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("0.00%");
        }
    }

    @Test
    void figuresOfAReconciliationAreNumbers() throws IOException {
        try (XSSFWorkbook book = written("reconcile", "samples/published-figures/case-b.yaml", "--lang", "en")) {
            Sheet figures = book.getSheetAt(1);
            for (Row row : figures) {
                CellType type = row.getRowNum() == 0 ? CellType.STRING : CellType.NUMERIC;
                assertThat(row.getCell(1).getCellType()).isEqualTo(type);
                assertThat(row.getCell(3).getCellType()).isEqualTo(type);
                assertThat(row.getCell(3).getCellStyle().getDataFormatString())
                        .matches(row.getRowNum() == 0 ? "General" : row.getRowNum() == 1 ? "#,##0" : "#,##0\\.0000?");
            }
            assertThat(figures.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(9831);
            assertThat(figures.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(9813);
            assertThat(text(figures.getRow(2).getCell(2))).isEqualTo("%");
        }
    }

    @Test
    void theChangeOfTheOverallRateIsANumberThatSaysWhatItCounts() throws IOException {
        try (XSSFWorkbook book = written("compare", YEAR_BEFORE, YEAR, "--lang", "vi")) {
            Cell change =
                    cell(book.getSheetAt(0), "Tỷ lệ hoàn thành chung").getRow().getCell(3);

            assertThat(change.getNumericCellValue()).isEqualTo(6.16);
            assertThat(new DataFormatter(Locale.ENGLISH).formatCellValue(change))
                    .isEqualTo("+6.16 điểm phần trăm");
        }
    }

    @Test
    void countsOfAUnitsPaperAreNumbers() throws IOException {
        try (XSSFWorkbook book = written("explain", YEAR, "so-tttt", "--lang", "en")) {
            Row all = cell(book.getSheetAt(0), "All groups").getRow();
            assertThat(IntStream.rangeClosed(1, 3).mapToObj(i -> all.getCell(i).getNumericCellValue()))
                    .containsExactly(30.0, 30.0, 26.0);
        }
    }

    private XSSFWorkbook written(String... command) throws IOException {
        String file = folder.resolve("r.xlsx").toString();
        Tool.inCheckout()
                .run(Stream.concat(Arrays.stream(command), Stream.of("-q", "-o", file))
                        .toArray(String[]::new));
        return new XSSFWorkbook(file);
    }

    private static List<XSSFClientAnchor> charts(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch().getShapes().stream()
                .map(XSSFShape::getAnchor)
                .map(XSSFClientAnchor.class::cast)
                .toList();
    }

    private static boolean isEmpty(Sheet sheet, int column) {
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(row -> sheet.getRow(row).getCell(column))
                .allMatch(cell -> cell == null || cell.getCellType() == CellType.BLANK);
    }

    private static String text(Sheet sheet, int row) {
        return sheet.getRow(row) == null ? "" : text(sheet.getRow(row).getCell(0));
    }

    private static String text(Cell cell) {
        return cell == null ? "" : cell.getStringCellValue();
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        row.forEach(some -> cells.add(some.toString()));
        return cells;
    }

    private static Cell cell(Sheet sheet, String text) {
        for (Row row : sheet) {
            if (text(row.getCell(0)).equals(text)) {
                return row.getCell(0);
            }
        }
        throw new AssertionError(text);
    }

    private static double figure(Sheet sheet, String title) {
        return cell(sheet, title).getRow().getCell(1).getNumericCellValue();
    }

    /** The text of the cell that a cell leads to. */
    private static String target(XSSFWorkbook book, Cell cell) {
        Hyperlink link = cell.getHyperlink();
        assertThat(link).as(text(cell)).isNotNull();
        CellReference place = new CellReference(link.getAddress());
        return text(book.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol()));
    }
}
