package vn.thuocdo.report.score.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrossBetween;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Sample;
import vn.thuocdo.testing.Tool;

/** The workbook holds what the JSON holds, as what it is. */
final class WorkbookTest {

    /** Our functions over cells, and never a text. */
    private static final String OUR_FORMULA = "(?:SUM|ROWS|SUMIF|COUNTIF|\"=\"&|Units!|[$A-Z]+[0-9]+|[:/,()])+";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Sample.class,
            names = {"VINH_PHUC_2022", "VINH_PHUC_2023"})
    void everyFigureOfEveryUnitIsThatOfTheJson(Sample sample) throws IOException {
        String file = folder.resolve("report.xlsx").toString();
        JsonNode json = Tool.inCheckout()
                .run("score", sample.path(), "--lang", "en", "-o", file, "-f", "json")
                .json();

        try (XSSFWorkbook book = new XSSFWorkbook(file)) {
            List<Map<String, Cell>> rows = rows(book.getSheet("Units"));
            assertThat(rows).hasSize(json.get("units").size());
            for (int i = 0; i < rows.size(); i++) {
                Map<String, Cell> row = rows.get(i);
                JsonNode unit = json.get("units").get(i);
                assertThat(row.get("Unit id").getStringCellValue())
                        .isEqualTo(unit.get("id").asString());
                assertThat(row.get("Unit").getStringCellValue())
                        .isEqualTo(unit.get("name").asString());
                for (String count : List.of("assigned", "denominator", "completed")) {
                    String head = Character.toUpperCase(count.charAt(0)) + count.substring(1);
                    assertThat(row.get(head).getNumericCellValue())
                            .isEqualTo(unit.get(count).asInt());
                }
                assertThat(row.get("Completed late").getNumericCellValue())
                        .isEqualTo(unit.get("late").asInt());
                assertThat(row.get("Rank").getNumericCellValue())
                        .isEqualTo(unit.get("rank").asInt());
                double percent =
                        Double.parseDouble(unit.get("rate").get("percent").asString());
                assertThat(row.get("Rate").getNumericCellValue() * 100).isCloseTo(percent, within(0.05));
                assertThat(row.get("Rate").getCellStyle().getDataFormatString()).isEqualTo("0.0%");
            }
            assertThat(items(book.getSheet("Items")))
                    .isEqualTo(json.get("summary").get("assigned").asInt());
        }
    }

    /** The same answers as explain gives; the workbook says them in words. */
    @Test
    void whatBecameOfAnItemIsToldApart() throws IOException {
        Files.writeString(folder.resolve("job.csv"), """
                unit,task,target,deadline,period,actual,status
                A,met,90,2023-12-31,2023-Q4,95,
                A,late,90,2023-06-30,2023-Q4,,hoàn thành quá hạn
                A,unknown,90,2023-06-30,2023-Q4,95,
                A,short,90,2023-12-31,2023-Q4,50,
                A,open,90,2023-12-31,2023-Q4,,reported
                A,none,90,2023-12-31,2023-Q4,,không phát sinh
                A,gone,90,2023-12-31,2023-Q4,,hủy
                A,silent,90,2023-12-31,2023-Q4,,
                """);
        Tool tool = Tool.in(folder);
        tool.run("score", "job.csv", "--lang", "en", "-o", "out.xlsx");
        Files.writeString(folder.resolve("method.yaml"), "extends: completion\nno-case: excluded\n");
        JsonNode explained = tool.run("explain", "job.csv", "A", "--method", "method.yaml", "-f", "json")
                .json();

        try (XSSFWorkbook book = new XSSFWorkbook(folder.resolve("out.xlsx").toString())) {
            assertThat(rows(book.getSheet("Items")))
                    .extracting(row -> row.get("Item id").getStringCellValue() + ": "
                            + row.get("Outcome").getStringCellValue())
                    .containsExactlyInAnyOrder(
                            "met: Completed",
                            "late: Completed late",
                            "unknown: Completed, not known whether on time",
                            "short: Not completed",
                            "open: Could not be decided",
                            "none: No case arose",
                            "gone: Withdrawn by the unit itself",
                            "silent: Not reported");
        }
        assertThat(explained.get("items"))
                .extracting(item ->
                        item.get("task").asString() + ": " + item.get("outcome").asString())
                .contains("none: no-case", "gone: undecided", "open: undecided");
    }

    private static int items(Sheet sheet) {
        return sheet.getLastRowNum();
    }

    @Test
    void theTotalIsARealPercentageAndTheTiersHaveAChart() throws IOException {
        try (XSSFWorkbook book = sample("en")) {
            XSSFSheet summary = book.getSheet("Summary");
            assertThat(labelled(summary, "Rate").getNumericCellValue()).isCloseTo(389 / 480.0, within(1e-12));
            assertThat(labelled(summary, "90% and above").getNumericCellValue()).isEqualTo(8);
            assertThat(summary.getDrawingPatriarch().getCharts())
                    .first()
                    .satisfies(chart -> assertThat(chart.getCTChart()
                                    .getPlotArea()
                                    .getBarChartArray(0)
                                    .getSerArray(0)
                                    .getVal()
                                    .getNumRef()
                                    .getF())
                            .startsWith("Summary!$B$"));
            Cell day = labelled(summary, "As of");
            assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
            assertThat(day.getLocalDateTimeCellValue().toLocalDate()).hasToString("2023-12-31");
        }
    }

    @Test
    void theCourseOfThePeriodsIsAStraightLineFromPointToPoint() throws IOException {
        try (XSSFWorkbook book = sample("vi")) {
            XSSFChart chart =
                    book.getSheetAt(0).getDrawingPatriarch().getCharts().get(1);

            assertThat(chart.getCTChart()
                            .getPlotArea()
                            .getLineChartArray(0)
                            .getSerArray(0)
                            .getSmooth()
                            .getVal())
                    .isFalse();
        }
    }

    @Test
    void ratesBeyondTheWholeHaveRoomOnTheScaleOfAChart() throws IOException {
        Path file = folder.resolve("beyond.xlsx");
        Tool.inCheckout()
                .run(
                        "score",
                        Sample.VINH_PHUC_2023.path(),
                        "--method",
                        "pemandu-uncapped",
                        "--lang",
                        "vi",
                        "-q",
                        "-o",
                        file.toString());

        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFChart units =
                    book.getSheet("Biểu đồ").getDrawingPatriarch().getCharts().get(0);

            assertThat(units.getCTChart()
                            .getPlotArea()
                            .getValAxArray(0)
                            .getScaling()
                            .isSetMax())
                    .isFalse();
        }
    }

    @Test
    void aChartSaysInWordsWhatItShowsAndHasWholeBars() throws IOException {
        try (XSSFWorkbook book = sample("vi")) {
            XSSFDrawing drawing = book.getSheetAt(0).getDrawingPatriarch();
            XSSFChart chart = drawing.getCharts().get(0);
            CTNonVisualDrawingProps said = drawing.getCTDrawing()
                    .getTwoCellAnchorArray(0)
                    .getGraphicFrame()
                    .getNvGraphicFramePr()
                    .getCNvPr();

            assertThat(said.getName()).isEqualTo("Số đơn vị theo mức độ hoàn thành");
            assertThat(said.getDescr()).contains(": 8;").endsWith(": 2");
            assertThat(chart.getCTChart()
                            .getPlotArea()
                            .getValAxArray(0)
                            .getCrossBetween()
                            .getVal())
                    .isEqualTo(STCrossBetween.BETWEEN);
            assertThat(chart.getCTChartSpace().getRoundedCorners().getVal()).isFalse();
        }
    }

    @Test
    void whatChangedSinceTheBaseHasASheetWithTheFiguresOfCompare() throws IOException {
        String file = folder.resolve("report.xlsx").toString();
        JsonNode units = Tool.inCheckout()
                .run(
                        "score",
                        Sample.VINH_PHUC_2023.path(),
                        "--base",
                        Sample.VINH_PHUC_2022.path(),
                        "--lang",
                        "en",
                        "-o",
                        file,
                        "-f",
                        "json")
                .json()
                .get("changes")
                .get("units");

        try (XSSFWorkbook book = new XSSFWorkbook(file)) {
            List<Map<String, Cell>> rows = rows(book.getSheet("Changes"));
            assertThat(rows).hasSize(units.size());
            Map<String, Cell> best = rows.stream()
                    .filter(row -> row.get("Unit").getStringCellValue().equals("Công an tỉnh"))
                    .findFirst()
                    .orElseThrow();
            // The rate is exact; the difference is the one between the figures that are read.
            assertThat(best.get("Rate before").getNumericCellValue()).isEqualTo(11.0 / 12, within(1e-15));
            assertThat(best.get("Rate before").getCellStyle().getDataFormatString())
                    .isEqualTo("0.0%_0_0");
            assertThat(best.get("Rate now").getNumericCellValue()).isEqualTo(1);
            assertThat(best.get("Difference (points)").getNumericCellValue()).isEqualTo(8.3);
            assertThat(best.get("Difference (points)").getCellStyle().getDataFormatString())
                    .isEqualTo("+#,##0.0_0_0;-#,##0.0_0_0;#,##0.0_0_0");
            assertThat(best.get("Tier now").getStringCellValue()).isEqualTo("90% and above");
        }
    }

    @Test
    void isNotPouredOverATerminalButGoesThroughAPipe() {
        String[] command = {"score", Sample.VINH_PHUC_2023.path(), "--lang", "en", "-f", "xlsx"};

        Tool.Run shown = Tool.inCheckout().onTerminal().run(command);
        assertThat(shown.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(shown.out()).isEmpty();
        assertThat(shown.err()).contains("xlsx is not for a terminal").contains("-o report.xlsx");

        Tool.Run piped = Tool.inCheckout().run(command);
        assertThat(piped.status()).isEqualTo(ExitStatus.DONE);
        assertThat(piped.out()).startsWith("PK");
    }

    @Test
    void aTableThatFitsOnOnePageIsPrintedOnOneAndALongOneOnMany() throws IOException {
        try (XSSFWorkbook book = sample("vi")) {
            assertThat(book.getSheet("Đơn vị").getPrintSetup().getFitHeight()).isEqualTo((short) 1);
            assertThat(book.getSheet("Chỉ tiêu và nhiệm vụ").getPrintSetup().getFitHeight())
                    .isEqualTo((short) 0);
        }
    }

    @Test
    void everyTableHasAHeadThatStaysAndFiltersAndPrintsOnA4() throws IOException {
        try (XSSFWorkbook book = sample("vi")) {
            for (String name : List.of(
                    "Đơn vị", "Chưa hoàn thành", "Chỉ tiêu và nhiệm vụ", "Chế độ báo cáo", "Diễn biến theo kỳ")) {
                XSSFSheet sheet = book.getSheet(name);
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .as(name)
                        .isEqualTo((short) 1);
                assertThat(sheet.getTables()).as(name).hasSize(1);
                assertThat(sheet.getRepeatingRows().getFirstRow()).as(name).isZero();
                assertThat(sheet.getPrintSetup().getPaperSize()).as(name).isEqualTo((short) 9);
                assertThat(sheet.getPrintSetup().getFitWidth()).as(name).isEqualTo((short) 1);
            }
        }
    }

    @Test
    void whatLooksLikeAFormulaIsATextWhateverItBeginsWith() throws IOException {
        String longest = "dài ".repeat(10_000);
        Project.in(folder)
                .file(
                        "job.csv",
                        "unit,task,target,actual,difficulty",
                        "\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",T1,90,91,=1+1",
                        "\"\uFF1D1+1\",T1,90,91,\"" + longest + "\"",
                        "+SUM(A1),T1,90,91,-2",
                        "@x,_x0041_,90,91,\"a\u0001b\uFFFEc\"",
                        "010,T1,90,91,")
                .run("score", "job.csv", "-q", "--lang", "en", "-o", "job.xlsx");

        try (XSSFWorkbook book =
                new XSSFWorkbook(folder.resolve("job.xlsx").toFile().getPath())) {
            List<String> texts = new ArrayList<>();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    assertThat(cell.getCellFormula()).matches(OUR_FORMULA);
                }
                if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                }
            })));
            assertThat(texts)
                    .contains("=HYPERLINK(\"http://x\",\"y\")", "=1+1", "\uFF1D1+1", "+SUM(A1)", "-2", "@x", "010")
                    .contains("_x0041_", "a\\u0001b\\ufffec")
                    .anySatisfy(text -> assertThat(text)
                            .hasSize(32_767)
                            .startsWith("dài dài")
                            .endsWith("…"));
        }
    }

    @Test
    void twoRunsWriteTheSameBytes() throws IOException {
        Path first = folder.resolve("a.xlsx");
        Path second = folder.resolve("b.xlsx");
        Tool.inCheckout().run("score", Sample.VINH_PHUC_2023.path(), "-q", "-o", first.toString());
        Tool.inCheckout().run("score", Sample.VINH_PHUC_2023.path(), "-q", "-o", second.toString());

        assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
    }

    private XSSFWorkbook sample(String language) throws IOException {
        String file = folder.resolve("sample.xlsx").toString();
        Tool.inCheckout().run("score", Sample.VINH_PHUC_2023.path(), "-q", "--lang", language, "-o", file);
        return new XSSFWorkbook(file);
    }

    private static Cell labelled(Sheet sheet, String label) {
        for (Row row : sheet) {
            Cell first = row.getCell(0);
            if (first != null && first.getStringCellValue().equals(label)) {
                return row.getCell(1);
            }
        }
        throw new AssertionError(label);
    }

    private static List<Map<String, Cell>> rows(Sheet sheet) {
        List<Map<String, Cell>> rows = new ArrayList<>();
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            Map<String, Cell> row = new LinkedHashMap<>();
            for (Cell head : sheet.getRow(0)) {
                row.put(head.getStringCellValue(), sheet.getRow(i).getCell(head.getColumnIndex()));
            }
            rows.add(row);
        }
        return rows;
    }
}
