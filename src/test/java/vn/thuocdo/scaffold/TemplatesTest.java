package vn.thuocdo.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Office;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** Templates go out, are filled in, come back, and are read as they are. */
class TemplatesTest {

    private static final String SAMPLE =
            Tool.CHECKOUT.resolve("samples/vinh-phuc-2023").toString();

    /** Where the head stands: below the title, the unit, the project and what to do. */
    private static final int HEAD = 6;

    private static final int ASSIGNED = 1;
    private static final int LAST = 2;
    private static final int STATUS = 3;
    private static final int ACTUAL = 4;

    /** Columns that only the tool reads, behind the others: of the period, the unit and the item. */
    private static final int IDS = 3;

    @TempDir
    Path folder;

    /** It was broken at its hyphens in the narrow column. */
    @Test
    void aDeadlineInEnglishIsNeverBroken() throws IOException {
        nextYear("en");
        try (InputStream in = Files.newInputStream(templates().get(0));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(text(book.getSheetAt(0).getRow(HEAD + 1).getCell(ASSIGNED)))
                    .matches("(.*; )?due\u00a0[0-9]{2}\u00a0[A-Z][a-z]{2}\u00a0[0-9]{4}");
        }
    }

    /** A form for the first quarter of 2024 was headed as the results of 2023. */
    @Test
    void aFormIsHeadedByTheYearThatItIsFor() throws IOException {
        Tool.in(folder).run("init", "2024/send", "--from", SAMPLE, "--templates", "2024-Q1", "--lang", "vi", "-q");

        try (InputStream in = Files.newInputStream(templates().get(0));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(text(book.getSheetAt(0).getRow(2).getCell(0)))
                    .contains("năm 2024")
                    .doesNotContain("2023");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void everyUnitOfTheSampleHasOneAndABlankOneReportsNothing(String language) throws IOException {
        nextYear(language);
        assertThat(templates()).hasSize(36);

        Tool.Run run = Tool.in(folder).run("score", "2024", "-r", "2024/send/*.xlsx", "-f", "json", "--lang", language);
        for (Path template : templates()) {
            Tool.Run check = Tool.in(folder)
                    .run(
                            "check",
                            "2024",
                            "-r",
                            "2024/send/" + template.getFileName(),
                            "--lang",
                            language,
                            "-f",
                            "json");
            assertThat(check.status()).as("%s: %s", template, check.out()).isEqualTo(ExitStatus.DONE);
            assertThat(codes(check)).as("%s", template).isEmpty();
        }
        assertThat(run.status()).isIn(ExitStatus.DONE, ExitStatus.IO_FAILED);
    }

    /** Every item of every unit is reported as done or reached, and every unit comes to 100 %. */
    @Test
    void whatUnitsFillInIsWhatIsScored() throws IOException {
        nextYear("vi");
        List<String> arguments = new java.util.ArrayList<>(List.of("score", "2024", "-f", "json", "-q"));
        for (Path template : templates()) {
            fill(template);
            arguments.addAll(List.of("-r", "2024/send/" + template.getFileName()));
        }

        Tool.Run run = Tool.in(folder).run(arguments.toArray(String[]::new));

        assertThat(run.err()).isEmpty();
        JsonNode summary = run.json().path("summary");
        assertThat(summary.path("assigned").asInt()).isGreaterThan(300);
        assertThat(summary.path("completed").asInt())
                .isEqualTo(summary.path("assigned").asInt());
    }

    /** Ids that Excel would make numbers or dates of, and texts that it would run, are texts. */
    @Test
    void everythingThatIsFilledInBeforehandIsText() throws IOException {
        Project.in(folder)
                .file("a.csv", "unit,task,task_name,target", "010,11.10,=1+1,90", "010,1/3,@SUM(A1),", "=cmd(),T,x,5");

        Tool.Run run = Tool.in(folder).run("init", "send", "--from", "a.csv", "--templates", "2024-Q1", "-q");

        assertThat(run.err()).isEmpty();
        try (InputStream in = Files.newInputStream(folder.resolve("send/010.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                }
            }
        }
        assertThat(codes(Tool.in(folder)
                        .run("check", "-a", "a.csv", "-r", "send/010.xlsx", "-r", "send/=cmd().xlsx", "-f", "json")))
                .isEmpty();
    }

    /** Given cells are locked; the others drop down a list, or doubt what is no number or day. */
    @Test
    void cellsThatAreToBeFilledInSayWhatTheyTake() throws IOException {
        nextYear("vi");
        try (InputStream in = Files.newInputStream(templates().get(0));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getProtect()).isTrue();
            Row first = sheet.getRow(HEAD + 1);
            assertThat(IntStream.rangeClosed(0, LAST).mapToObj(first::getCell))
                    .allMatch(cell -> cell.getCellStyle().getLocked());
            int ids = first.getLastCellNum() - IDS;
            assertThat(IntStream.range(STATUS, ids).mapToObj(first::getCell))
                    .noneMatch(cell -> cell.getCellStyle().getLocked());
            assertThat(IntStream.range(ids, ids + IDS).mapToObj(first::getCell))
                    .allMatch(cell -> cell.getCellStyle().getLocked());
            assertThat(text(sheet.getRow(0).getCell(0))).isEqualTo("Báo cáo kết quả thực hiện quý I/2024");
            assertThat(text(first.getCell(ids))).isEqualTo("quý I/2024");

            List<? extends DataValidation> validations = sheet.getDataValidations();
            assertThat(validations).hasSize(6);
            DataValidation words = validations.get(0);
            assertThat(words.getValidationConstraint().getExplicitListValues())
                    .containsExactly("Hoàn thành", "Đang thực hiện", "Chưa thực hiện", "Không phát sinh");
            CellRangeAddress place = words.getRegions().getCellRangeAddress(0);
            assertThat(place.getFirstColumn()).isEqualTo(STATUS);
            assertThat(place.getFirstRow()).isEqualTo(HEAD + 1);
            assertThat(place.getLastRow()).isEqualTo(lastItem(sheet));
        }
    }

    /** People see ids only where names are not enough for who reads the form again. */
    @Test
    void idsStandOnlyWhereNamesDoNotTellItemsApart() throws IOException {
        Project.in(folder)
                .file("named.csv", "unit,task,task_name,target", "A,T1,Đường,90%", "A,T2,Cầu,5", "B,T1,Đường,5")
                .file("alike.csv", "unit,task,task_name,target", "A,T1,Đường,90%", "A,T2,Cầu,5", "B,T3,đường,5");

        assertThat(rowOfForm("named.csv", "named/A.xlsx")).startsWith("Đường", "≥ 90%");
        assertThat(rowOfForm("alike.csv", "alike/A.xlsx")).startsWith("T1", "Đường", "≥ 90%");
    }

    /** The id tells which item a row is of, behind the others; the name is for people alone. */
    @Test
    void aFormFitsAfterItsItemsWereGivenOtherNames() throws IOException {
        Project.in(folder)
                .file("a.csv", "unit,task,task_name,target", "A,T1,Đường,90%", "A,T2,Cầu,5")
                .file("renamed.csv", "unit,task,task_name,target", "A,T1,Đường xã,90%", "A,T2,Cầu,5");
        assertThat(Tool.in(folder)
                        .run("init", "send", "--from", "a.csv", "--templates", "2024-Q1", "-q")
                        .err())
                .isEmpty();
        Path form = folder.resolve("send/A.xlsx");
        try (InputStream in = Files.newInputStream(form);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Row head = book.getSheetAt(0).getRow(HEAD - 1);
            int last = head.getLastCellNum() - 1;
            assertThat(text(book.getSheetAt(0).getRow(HEAD).getCell(last))).isEqualTo("T1");
        }
        Map<String, String> typed = new TreeMap<>(Map.of(
                new CellAddress(HEAD, ACTUAL).formatAsString(), "95",
                new CellAddress(HEAD + 1, ACTUAL).formatAsString(), "7"));
        fill(form, typed);

        Tool.Run run = Tool.in(folder).run("score", "-a", "renamed.csv", "-r", "send/A.xlsx", "-f", "json", "-q");

        assertThat(run.err()).isEmpty();
        assertThat(run.json().path("summary").path("completed").asInt()).isEqualTo(2);
    }

    /** The id of the unit tells whose form it is, beside that of the item. Hidden columns are lost where a form is copied. */
    @Test
    void aFormFitsAfterItsUnitWasGivenAnotherName() throws IOException {
        Project.in(folder)
                .file("units.csv", "id,name", "so-yt,Sở Y tế")
                .file("a.csv", "unit,task,task_name,target", "so-yt,T1,Đường,90%", "so-yt,T2,Cầu,5")
                .file("thuocdo.yaml", "sources: {units: units.csv, assignments: a.csv}");
        assertThat(Tool.in(folder)
                        .run("init", "send", "--from", ".", "--templates", "2024-Q1", "-q", "--lang", "vi")
                        .err())
                .isEmpty();
        Path form = folder.resolve("send/Sở Y tế.xlsx");
        fill(
                form,
                new TreeMap<>(Map.of(
                        new CellAddress(HEAD, ACTUAL).formatAsString(), "95",
                        new CellAddress(HEAD + 1, ACTUAL).formatAsString(), "7")));
        Project.in(folder).file("units.csv", "id,name", "so-yt,Sở Sức khỏe");

        Tool.Run run = Tool.in(folder).run("score", ".", "-r", "send/Sở Y tế.xlsx", "-f", "json", "-q");

        assertThat(run.err()).isEmpty();
        assertThat(run.json().path("summary").path("completed").asInt()).isEqualTo(2);
        try (InputStream in = Files.newInputStream(form);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheetAt(0);
            int last = sheet.getRow(HEAD).getLastCellNum() - 1;
            assertThat(IntStream.rangeClosed(0, last).filter(sheet::isColumnHidden))
                    .isEmpty();
            assertThat(book.getPrintArea(0)).contains("$A$1:$K$");
            assertThat(text(sheet.getRow(1).getCell(0))).isEqualTo("Đơn vị: Sở Y tế");
            assertThat(text(sheet.getRow(HEAD).getCell(last - 1))).isEqualTo("so-yt");
        }
    }

    /** Fourteen columns had shared the width of a page, in letters of five points. */
    @Test
    void aPrintedFormLeavesRoomForLetters() throws IOException {
        nextYear("vi");
        try (InputStream in = Files.newInputStream(templates().get(0));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(book.getPrintArea(0)).endsWith("!$A$1:$K$" + (sheet.getLastRowNum() + 1));
            int characters = IntStream.rangeClosed(0, 10)
                    .map(column -> sheet.getColumnWidth(column) / 256)
                    .sum();
            assertThat(characters).isLessThan(215);
        }
    }

    /** Numbers are asked of targets alone, so that people see which rows want a status. */
    @Test
    void aTaskIsNotAskedForNumbers() throws IOException {
        Project.in(folder).file("a.csv", "unit,task,kind,target", "A,T1,target,90%", "A,T2,task,");
        Tool.in(folder).run("init", "send", "--from", "a.csv", "--templates", "2024-Q1", "-q");

        try (InputStream in = Files.newInputStream(folder.resolve("send/A.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheetAt(0);
            int first = lastItem(sheet) - 1;
            assertThat(sheet.getRow(first).getCell(ACTUAL).getCellStyle().getLocked())
                    .isFalse();
            assertThat(sheet.getRow(first + 1).getCell(ACTUAL).getCellStyle().getLocked())
                    .isTrue();
            assertThat(sheet.getRow(first + 1).getCell(STATUS).getCellStyle().getLocked())
                    .isFalse();
        }
    }

    /** Forms of a year asked for what was done in the year before. */
    @Test
    void whatWasCompletedBeforeThePeriodIsNotAskedAgain() throws IOException {
        Project.in(folder)
                .file(
                        "a.csv",
                        "unit,task,kind,target,deadline",
                        "A,met,target,90%,2023-12-31",
                        "A,goes on,target,90%,2024-12-31",
                        "A,not met,target,90%,2023-12-31",
                        "A,done,task,,2024-12-31",
                        "A,done in the period,task,,2024-12-31",
                        "A,open,task,,2023-12-31")
                .file(
                        "r.csv",
                        "unit,task,period,actual,status",
                        "A,met,2023-Q4,95%,",
                        "A,goes on,2023-Q4,95%,",
                        "A,not met,2023-Q4,80%,",
                        "A,done,2023-Q4,,done",
                        "A,done in the period,2024-Q1,,done")
                .file("thuocdo.yaml", "sources: {assignments: a.csv, results: r.csv}");
        Tool.in(folder).run("init", "send", "--from", ".", "--templates", "2024-Q1", "-q");

        try (InputStream in = Files.newInputStream(folder.resolve("send/A.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(IntStream.rangeClosed(lastItem(sheet) - 3, lastItem(sheet))
                            .mapToObj(i -> text(sheet.getRow(i).getCell(0))))
                    .containsExactlyInAnyOrder("goes on", "not met", "done in the period", "open");
            assertThat(text(sheet.getRow(4).getCell(0)))
                    .isEqualTo("Completed before this period and not asked again: 2.");
        }
    }

    /** The last row that says of which unit it is; below it one signs. */
    private static int lastItem(Sheet sheet) {
        int last = sheet.getLastRowNum();
        while (sheet.getRow(last) == null || sheet.getRow(last).getLastCellNum() <= ACTUAL + IDS + 6) {
            last--;
        }
        return last;
    }

    private List<String> rowOfForm(String table, String form) throws IOException {
        String sent = form.substring(0, form.indexOf('/'));
        Tool.Run run = Tool.in(folder).run("init", sent, "--from", table, "--templates", "2024-Q1", "-q");
        assertThat(run.err()).isEmpty();
        try (InputStream in = Files.newInputStream(folder.resolve(form));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Row row = book.getSheetAt(0).getRow(lastItem(book.getSheetAt(0)) - 1);
            return IntStream.range(0, row.getLastCellNum())
                    .mapToObj(i -> text(row.getCell(i)))
                    .toList();
        }
    }

    @Test
    void whatWasReportedLastStandsBesideTheEmptyCells() throws IOException {
        Project.in(folder)
                .file("a.csv", "unit,task,target", "A,T1,90%", "A,T2,", "A,T3,5", "A,T4,90%")
                .file(
                        "r.csv",
                        "unit,task,period,actual,numerator,denominator,status",
                        "A,T1,2023-Q4,\"87.5%\",,,",
                        "A,T2,2023-Q4,,,,In progress",
                        "A,T4,2023-Q4,,18000,20000,")
                .file("thuocdo.yaml", "sources: {assignments: a.csv, results: r.csv}", "title: Year 2024");

        Tool.Run run = Tool.in(folder).run("init", "send", "--from", ".", "--templates", "2024-Q1", "-q");

        assertThat(run.err()).isEmpty();
        try (InputStream in = Files.newInputStream(folder.resolve("send/A.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(text(sheet.getRow(2).getCell(0))).isEqualTo("Year 2024");
            assertThat(IntStream.rangeClosed(HEAD + 1, HEAD + 4)
                            .mapToObj(i -> text(sheet.getRow(i).getCell(LAST))))
                    .containsExactly("87.5%", "In progress", "", "18,000/20,000");
        }
    }

    /** Where LibreOffice is installed: it keeps what was filled in, and the lists. */
    @Test
    void aFormThatLibreOfficeSavedIsReadAsItIs() throws Exception {
        assumeTrue(Office.isThere(), "LibreOffice is not installed");
        nextYear("vi");
        Path template = templates().get(0);
        fill(template);
        Path resaved = Office.converted(template, "xlsx", folder.resolve("saved"));

        assertThat(scored(resaved)).isEqualTo(scored(template));
        try (InputStream in = Files.newInputStream(resaved);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getSheetAt(0).getProtect()).isTrue();
            assertThat(book.getSheetAt(0).getDataValidations()).isNotEmpty();
        }
    }

    /** Where LibreOffice is installed. Rows below the table are no items, also once they are filled in. */
    @ParameterizedTest
    @CsvSource({"vi, xlsx", "vi, ods", "en, xlsx", "en, ods"})
    void aSignedFormThatLibreOfficeSavedHasNothingToSay(String language, String format) throws Exception {
        assumeTrue(Office.isThere(), "LibreOffice is not installed");
        nextYear(language);
        Path template = templates().get(0);
        sign(template);
        Path saved = Office.converted(template, format, folder.resolve("saved"));

        Tool.Run check = Tool.in(folder).run("check", "2024", "-r", saved.toString(), "-f", "json");

        assertThat(check.status()).isEqualTo(ExitStatus.DONE);
        assertThat(codes(check)).isEmpty();
    }

    /** What is typed into the places for signatures. */
    private static void sign(Path form) throws IOException {
        Map<String, String> typed = new TreeMap<>();
        try (InputStream in = Files.newInputStream(form);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheetAt(0);
            int right = sheet.getRow(lastItem(sheet) + 2).getLastCellNum() - 2;
            typed.put(
                    new CellAddress(lastItem(sheet) + 2, right).formatAsString(), "Vĩnh Yên, ngày 05 tháng 4 năm 2024");
            typed.put(new CellAddress(sheet.getLastRowNum(), 0).formatAsString(), "Nguyễn Thị Hoa");
            typed.put(new CellAddress(sheet.getLastRowNum(), right).formatAsString(), "Trần Văn Bình");
        }
        fill(form, typed);
    }

    /** An item whose deadline is over is asked about until it is done, and nobody may think that the day was moved. */
    @Test
    void aDeadlineBeforeThePeriodIsOverdueInTheFormAndToldAtTheTerminal() throws IOException {
        Project.in(folder).file("a.csv", "unit,task,target,deadline", "A,T1,90%,2023-12-31", "A,T2,90%,2024-03-31");

        Tool.Run run = Tool.in(folder).run("init", "send", "--from", "a.csv", "--templates", "2024-Q1");

        assertThat(run.err()).contains("note J362: items that the forms ask about", "before 2024-01-01: 1;");
        try (InputStream in = Files.newInputStream(folder.resolve("send/A.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(IntStream.rangeClosed(lastItem(sheet) - 1, lastItem(sheet))
                            .mapToObj(
                                    i -> text(sheet.getRow(i).getCell(ASSIGNED)).replace('\u00a0', ' ')))
                    .containsExactly("≥ 90%; due 31 Dec 2023, overdue", "≥ 90%; due 31 Mar 2024");
        }
    }

    /** Where LibreOffice is installed: what is typed there is what is scored. */
    @Test
    void aFormThatWasFilledInWithinLibreOfficeIsReadAsItIs() throws Exception {
        assumeTrue(Office.isThere(), "LibreOffice is not installed");
        nextYear("vi");
        Path template = templates().get(0);

        Path filled = Office.filledIn(template, asked(template), folder.resolve("filled"));
        fill(template);

        assertThat(scored(filled)).isEqualTo(scored(template));
    }

    private static Stream<String> codes(Tool.Run check) {
        return check.json()
                .path("diagnostics")
                .path("items")
                .valueStream()
                .map(item -> item.path("code").asString());
    }

    private JsonNode scored(Path results) {
        JsonNode json = Tool.in(folder)
                .run("score", "2024", "-r", results.toString(), "-f", "json", "-q")
                .json();
        assertThat(json.path("summary").path("completed").asInt()).isPositive();
        return json.path("units");
    }

    private void nextYear(String language) {
        assertThat(Tool.in(folder)
                        .run("init", "2024", "--from", SAMPLE, "--lang", language, "-q")
                        .status())
                .isEqualTo(ExitStatus.DONE);
        assertThat(Tool.in(folder)
                        .run("init", "2024/send", "--from", "2024", "--templates", "2024-Q1", "--lang", language, "-q")
                        .status())
                .isEqualTo(ExitStatus.DONE);
    }

    private List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("2024/send"))) {
            return files.sorted().toList();
        }
    }

    /** Typed into the file of a form. */
    private static void fill(Path template) throws IOException {
        fill(template, asked(template));
    }

    private static void fill(Path template, Map<String, String> typed) throws IOException {
        XSSFWorkbook book;
        try (InputStream in = Files.newInputStream(template)) {
            book = new XSSFWorkbook(in);
        }
        typed.forEach((name, text) -> {
            CellAddress place = new CellAddress(name);
            Cell cell = book.getSheetAt(0).getRow(place.getRow()).getCell(place.getColumn());
            if (place.getColumn() == ACTUAL) {
                cell.setCellValue(Double.parseDouble(text));
            } else {
                cell.setCellValue(text);
            }
        });
        try (OutputStream out = Files.newOutputStream(template)) {
            book.write(out);
        }
        book.close();
    }

    /** What a person would type, by the names of cells: the status of a task, and of a target the number it asks for. */
    private static Map<String, String> asked(Path template) throws IOException {
        Map<String, String> typed = new TreeMap<>();
        try (InputStream in = Files.newInputStream(template);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheetAt(0);
            for (int i = HEAD + 1; i <= lastItem(sheet); i++) {
                String number = text(sheet.getRow(i).getCell(ASSIGNED))
                        .replaceFirst(";? ?hạn.*", "")
                        .replaceFirst("^[≥≤] ", "")
                        .replace(".", "");
                if (number.isEmpty()) {
                    typed.put(new CellAddress(i, STATUS).formatAsString(), "Hoàn thành");
                } else {
                    typed.put(
                            new CellAddress(i, ACTUAL).formatAsString(),
                            number.replaceAll("[^0-9,].*", "").replace(',', '.'));
                }
            }
        }
        return typed;
    }

    private static String text(Cell cell) {
        return cell == null ? "" : cell.getStringCellValue();
    }
}
