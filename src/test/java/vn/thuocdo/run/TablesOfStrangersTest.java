package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/**
 * Tables of offices, schools, builders and companies, as CSV and as a workbook: each is scored right as it stands, or asks one
 * question, and the answer that the message shows leads to the score.
 */
class TablesOfStrangersTest {

    private static final Path TABLES = Tool.CHECKOUT.resolve("src/test/resources/strangers");

    @TempDir
    Path folder;

    /** Table, items, completed items, units that have items. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "inspection, 3, 2, 2",
        "inspection-marks, 4, 3, 3",
        "par-index, 4, 2, 2",
        "construction, 3, 1, 3",
        "okr-one-column, 4, 2, 2",
        "okr-two-columns, 3, 1, 2",
        "agency-fiscal-years, 4, 2, 2",
        "school-year, 5, 3, 2",
        "company-kpi, 4, 3, 2",
        "kpi-weights, 4, 3, 2",
        "months, 3, 1, 3",
        "annex-signed, 3, 2, 2",
        "two-row-header, 3, 2, 2",
        "two-row-marks, 4, 2, 2",
        "words-among-figures, 5, 3, 2",
        "figures-among-words, 5, 3, 2",
        "shares-told-twice, 8, 4, 2",
        "percentages, 2, 2, 1",
        "answers-beside-documents, 2, 1, 2",
        "agency-short-years, 3, 2, 2",
        "party-cells, 2, 1, 2",
        "levels-over-target, 3, 2, 2",
        "share-of-target, 3, 2, 2"
    })
    void theTableIsScoredRightAsItStands(String table, int assigned, int completed, int units) throws IOException {
        assertIsScored("score", csv(table), assigned, completed, units);
        assertIsScored("score", workbook(table), assigned, completed, units);
    }

    /** What {@code init --for} writes of a table is loaded as it stands, and scores as the table does. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "inspection, 3, 2, 2",
        "par-index, 4, 2, 2",
        "construction, 3, 1, 3",
        "okr-two-columns, 3, 1, 2",
        "agency-fiscal-years, 4, 2, 2",
        "company-kpi, 4, 3, 2",
        "two-row-marks, 4, 2, 2",
        "words-among-figures, 5, 3, 2",
        "figures-among-words, 5, 3, 2"
    })
    void theProjectThatIsWrittenForATableScoresIt(String table, int assigned, int completed, int units)
            throws IOException {
        for (String name : List.of(csv(table), workbook(table))) {
            Tool.Run init = Tool.in(folder).run("init", "--for", name, "--force");
            assertThat(init.status()).as(init.err()).isEqualTo(ExitStatus.DONE);
            assertIsScored("score", ".", assigned, completed, units);
        }
    }

    /** Table, code of the one question, the declaration that it shows, and the score with that. */
    @ParameterizedTest(name = "{0} asks {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "par-index-subtotals | R103 | columns: {unit: Cơ quan chấm điểm} | 5 | 2 | 3",
                "contracts | R103 | columns: {unit: Nhà thầu} | 3 | 2 | 2",
                "agency-units-of-measure | R103 | columns: {unit: Owner} | 4 | 2 | 3",
                "plain-owners | R103 | columns: {unit: Owner} | 4 | 2 | 4",
                "new-rural-criteria | R116 | columns: {task: [TT, Nội dung tiêu chí]} | 5 | 4 | 2",
                "dossiers | R240 | values: {target: 100%} | 3 | 1 | 3",
                "estimates | R240 | columns: {completion: Ước thực hiện} | 3 | 2 | 2"
            })
    void oneQuestionLeadsToTheScore(
            String table, String code, String declaration, int assigned, int completed, int units) throws IOException {
        for (String name : List.of(csv(table), workbook(table))) {
            Tool.Run asked = Tool.in(folder).run("score", name);
            assertThat(asked.status()).isEqualTo(ExitStatus.INPUT_ERRORS);
            assertThat(asked.err().lines().filter(line -> line.contains(": error ")))
                    .singleElement()
                    .asString()
                    .contains(code + ":", declaration);
            Project.in(folder)
                    .file("thuocdo.yaml", "sources:", "  assignments:", "    path: " + name, "    " + declaration);
            assertIsScored("score", ".", assigned, completed, units);
        }
    }

    /** Where the targets stand in another table, the table of results has words and figures all the same. */
    @Test
    void aShareIsAFigureOfWhatIsMeasuredAlsoWhereTheTargetStandsElsewhere() throws IOException {
        Project.in(folder)
                .file("thuocdo.yaml", "year: 2025", "sources: {assignments: giao.csv, results: kq.csv}")
                .file(
                        "giao.csv",
                        "STT,Chỉ tiêu,ĐVT,Kế hoạch,Đơn vị chủ trì",
                        "1,Tỷ lệ hồ sơ,%,90,Sở Y tế",
                        "2,Ban hành,,,Sở Y tế",
                        "3,Rà soát,,,Sở Y tế",
                        "4,Đối thoại,,,Sở Y tế",
                        "5,Số hóa,,,Sở Y tế",
                        "6,Tỷ lệ đơn,%,90,Sở Y tế")
                .file(
                        "kq.csv",
                        "STT,Kỳ,Đơn vị,Kết quả thực hiện",
                        "1,Q4/2025,Sở Y tế,95%",
                        "2,Q4/2025,Sở Y tế,Hoàn thành",
                        "3,Q4/2025,Sở Y tế,Chưa triển khai",
                        "4,Q4/2025,Sở Y tế,Đang lấy ý kiến",
                        "5,Q4/2025,Sở Y tế,95%",
                        "6,Q4/2025,Sở Y tế,Đã xử lý 45/50 đơn");
        assertIsScored("score", ".", 6, 3, 1);
    }

    @Test
    void aTableWithAColumnForEachUnitShowsTheSourcesThatReadIt() throws IOException {
        for (String name : List.of(csv("communes-as-columns"), workbook("communes-as-columns"))) {
            String sources = onlyMessage(name, "R241");
            Project.in(folder).file("thuocdo.yaml", sources.substring(sources.indexOf("sources:")));
            assertIsScored("score", ".", 9, 6, 3);
        }
    }

    @Test
    void aTableThatLiesOnItsSideIsToldToBeTurned() throws IOException {
        assertThat(onlyMessage(csv("transposed"), "R242")).contains("Đơn vị", "transpose");
        assertThat(onlyMessage(workbook("transposed"), "R242")).contains("Đơn vị", "transpose");
    }

    private String onlyMessage(String table, String code) {
        Tool.Run asked = Tool.in(folder).run("score", table);
        assertThat(asked.status()).isEqualTo(ExitStatus.INPUT_ERRORS);
        List<String> messages =
                asked.err().lines().filter(line -> line.startsWith(table)).toList();
        assertThat(messages).singleElement().asString().contains(code + ":");
        return messages.get(0);
    }

    private void assertIsScored(String command, String input, int assigned, int completed, int units) {
        Tool.Run run = Tool.in(folder).run(command, input, "-f", "json");
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        JsonNode json = run.json();
        assertThat(json.at("/summary/assigned").asInt()).isEqualTo(assigned);
        assertThat(json.at("/summary/completed").asInt()).isEqualTo(completed);
        int withItems = 0;
        for (JsonNode unit : json.at("/units")) {
            withItems += unit.at("/assigned").asInt() > 0 ? 1 : 0;
        }
        assertThat(withItems).isEqualTo(units);
    }

    private String csv(String table) throws IOException {
        String name = table + ".csv";
        Files.write(folder.resolve(name), Files.readAllBytes(TABLES.resolve(name)));
        return name;
    }

    /** The same table in a workbook, its whole numbers as numbers. */
    private String workbook(String table) throws IOException {
        String name = table + ".xlsx";
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                Reader text = Files.newBufferedReader(TABLES.resolve(table + ".csv"));
                CSVParser rows = CSVFormat.DEFAULT
                        .builder()
                        .setIgnoreEmptyLines(false)
                        .get()
                        .parse(text);
                OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            Sheet sheet = workbook.createSheet("Sheet1");
            for (CSVRecord record : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int field = 0; field < record.size(); field++) {
                    fill(row, field, record.get(field));
                }
            }
            workbook.write(out);
        }
        return name;
    }

    private static void fill(Row row, int field, String text) {
        if (text.matches("[0-9]{1,9}")) {
            row.createCell(field).setCellValue(Integer.parseInt(text));
        } else if (!text.isEmpty()) {
            row.createCell(field).setCellValue(text);
        }
    }
}
