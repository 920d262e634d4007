package vn.thuocdo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Project;
import vn.thuocdo.testing.Tool;

/** The project file of a table, as it is understood. */
class InitForTest {

    private static final Path SAMPLES = Tool.CHECKOUT.resolve("samples");
    private static final Path GOLDEN = Tool.CHECKOUT.resolve("src/test/resources/golden");

    @TempDir
    Path folder;

    static List<Path> tables() throws IOException {
        try (Stream<Path> samples = Files.walk(SAMPLES.resolve("office-annex"));
                Stream<Path> golden = Files.walk(GOLDEN)) {
            return Stream.concat(
                            samples.filter(file -> file.toString().endsWith(".csv")),
                            golden.filter(file ->
                                    file.getFileName().toString().matches("(job|table|giao)\\.(csv|yaml|xlsx)")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theProjectScoresAsTheTableDoes(Path table) throws IOException {
        String name = table.getFileName().toString();
        Files.copy(table, folder.resolve(name));

        assertScoresAlike(Project.in(folder), name);
    }

    @Test
    void soItDoesWhereColumnsArePeriodsOrMarksOrCompletion() {
        Project quarters = Project.in(folder)
                .file("quarters.csv", "Đơn vị,Chỉ tiêu,Kế hoạch năm 2025,Quý I,Quý II", "Sở Y tế,Số lớp,10,3,11");
        assertScoresAlike(quarters, "quarters.csv");
        Project marks = Project.in(folder)
                .file("marks.csv", "Đơn vị,Nhiệm vụ,Đã hoàn thành,Chưa thực hiện", "Sở Y tế,A,x,", "Sở Y tế,B,,x");
        assertScoresAlike(marks, "marks.csv");
        Project share = Project.in(folder)
                .file("share.csv", "Đơn vị,Nhiệm vụ,Tỷ lệ hoàn thành (%)", "Sở Y tế,A,100", "Sở Y tế,B,40");
        assertScoresAlike(share, "share.csv");
        Project twice = Project.in(folder)
                .file("twice.csv", "Đơn vị,Nhiệm vụ,Trạng thái,Tình trạng", "Sở Y tế,A,Hoàn thành,Chưa thực hiện");
        assertScoresAlike(twice, "twice.csv");
    }

    /** A form that comes back contradicts figures of no day, or is replaced by them; nobody but the user knows the day. */
    @Test
    void whereResultsNameNoDayTheProjectHasAPlaceForIt() throws IOException {
        Project project = Project.in(folder)
                .file("undated.csv", "unit,task,target,actual", "A,T1,90,70")
                .file("dated.csv", "unit,task,target,reported_on,actual", "A,T1,90,2024-01-05,70")
                .file("ket-qua/a.csv", "unit,task,period,actual", "A,T1,2024-Q1,95");
        project.run("init", "--for", "dated.csv", "--lang", "vi");
        Path file = folder.resolve("thuocdo.yaml");
        assertThat(Files.readString(file)).doesNotContain("values:").contains("#results: ket-qua/*");

        project.run("init", "--for", "undated.csv", "--lang", "vi", "--force");
        String asWritten = Files.readString(file);
        Files.writeString(file, asWritten.replace("#results:", "results:"));
        Tool.Run undecided = project.run("score", "-f", "csv", "--as-of", "2024-04-05");
        Files.writeString(
                file,
                asWritten
                        .replace("#results:", "results:")
                        .replace("#values: {reported_on: …}", "values: {reported_on: 2023-12-31}"));
        Tool.Run decided = project.run("score", "-f", "csv", "--as-of", "2024-04-05");

        assertThat(undecided.err()).contains("undated.csv:1: cảnh báo P146").contains("ket-qua/a.csv");
        assertThat(undecided.out()).contains(",0/1,");
        assertThat(decided.err()).isEmpty();
        assertThat(decided.out()).contains(",1/1,");
    }

    private static void assertScoresAlike(Project project, String table) {
        Tool.Run init = project.run("init", "--for", table, "--force");
        assertThat(init.status()).as(init.err()).isEqualTo(ExitStatus.DONE);
        Tool.Run ofTable = project.run("score", table, "-f", "csv");
        Tool.Run ofProject = project.run("score", ".", "-f", "csv");

        assertThat(ofProject.out()).isEqualTo(ofTable.out());
        assertThat(ofProject.status()).as(ofProject.err()).isEqualTo(ofTable.status());
    }

    @Test
    void eachColumnIsSaidWithWhatItHoldsAndWhatElseItMayBe() {
        String yaml = written(
                "en",
                "Đơn vị,Nhiệm vụ,Tình trạng,Ghi chú",
                "Sở Y tế,A,Hoàn thành,",
                "Sở Y tế,B,Hoàn thành,gấp",
                "Sở Nội vụ,C,Chờ bốc thăm,");

        assertThat(yaml)
                .contains("# \"Đơn vị\": unit; filled cells: 3: \"Sở Y tế\" (2), \"Sở Nội vụ\"")
                .contains("by its words it may also be: measure")
                .contains("\n      status: \"Tình trạng\"\n")
                .contains("# \"Ghi chú\": not used; filled cells: 1: \"gấp\"")
                .contains(
                        "#    done: []\n    #    in_progress: []\n    #    not_done: []\n    #    decide: [\"Chờ bốc thăm\"]");
        assertThat(yaml.lines().filter(line -> line.startsWith("      # \""))).hasSize(4);
    }

    /** A column of figures was offered as that of units, since "Thực hiện" is also said of who carries something out. */
    @Test
    void aColumnOfNumbersIsNotOfferedAsOneOfNames() {
        String yaml = written("en", "Cơ quan,Nhiệm vụ,Chỉ tiêu giao,Thực hiện", "Sở Y tế,A,90,95", "Sở Y tế,B,80,70");

        assertThat(yaml.lines().filter(line -> line.contains("# \"Thực hiện\"")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("actual").doesNotContain("unit"));
    }

    /** A column that is not used is offered as what it comes nearest to, with its words, so that correcting is editing. */
    @Test
    void whatIsNotUsedIsOfferedAsWhatItComesNearestTo() throws IOException {
        String yaml = written(
                "en",
                "unit,task,target,Progress,Type,Latest",
                "A,T1,90,Shipped,Outcome,95",
                "A,T2,,Slipping,Milestone,",
                "A,T3,,Shipped,Milestone,");

        assertThat(yaml)
                .contains(
                        "\n      #status: \"Progress\"\n", "\n      #kind: \"Type\"\n", "\n      #actual: \"Latest\"\n")
                .contains("# \"Latest\": not used; filled cells: 1: \"95\"; by its cells it may be: actual")
                .containsOnlyOnce("#words:");

        Files.writeString(
                folder.resolve("thuocdo.yaml"),
                yaml.replace("#status: \"Progress\"", "status: \"Progress\"")
                        .replace("#actual: \"Latest\"", "actual: \"Latest\"")
                        .replace("      status: \"…\"\n", "")
                        .replace("#words:", "words:")
                        .replace("#  status:", "  status:")
                        .replace("#    done: []", "    done: [\"Shipped\"]")
                        .replace("#    in_progress: []", "    in_progress: [\"Slipping\"]"));
        Tool.Run run = Project.in(folder).run("score", ".");

        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).contains("3 items assigned · 2 completed");
    }

    /** A workbook with a cover, a hidden list and a second table; numbers, per cents and days are cells of Excel. */
    @Test
    void ofAWorkbookTheSheetIsWrittenDownAndTheOthersAreNamed() throws IOException {
        workbook(folder.resolve("so.xlsx"));

        assertScoresAlike(Project.in(folder), "so.xlsx");

        assertThat(Files.readString(folder.resolve("thuocdo.yaml")))
                .contains("\n    sheet: \"Khối sở\"\n")
                .contains("    # Sheets of the workbook that are not read: [\"Bìa\", \"Bản nháp\", \"Danh mục\"].")
                .contains("# \"Kế hoạch\": target; filled cells: 2: \"90%\", \"1500\"")
                .contains("# \"Thực hiện\": actual; filled cells: 2: \"95.5%\", \"1400.25\"")
                .contains("# \"Thời hạn\": deadline; filled cells: 2: \"2025-06-30\", \"2025-12-31\"")
                .contains("# \"Ghi chú\": not used; no cell is filled");
    }

    private static void workbook(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Bìa").createRow(0).createCell(0).setCellValue("BÁO CÁO");
            workbook.createSheet("Danh mục").createRow(0).createCell(0).setCellValue("Sở Y tế");
            workbook.setSheetHidden(1, true);
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            for (String name : List.of("Khối sở", "Bản nháp")) {
                Sheet sheet = workbook.createSheet(name);
                row(sheet, 0, "KẾT QUẢ THỰC HIỆN");
                row(sheet, 2, "Đơn vị", "Chỉ tiêu", "Kế hoạch", "Thực hiện", "Thời hạn", "Ghi chú");
                row(sheet, 3, "Sở Y tế", "Tỷ lệ bao phủ", 0.9, 0.955, LocalDate.of(2025, 6, 30), "");
                row(sheet, 4, "Sở Y tế", "Số lượt khám", 1500, 1400.25, LocalDate.of(2025, 12, 31), "");
                sheet.getRow(3).getCell(2).setCellStyle(percent);
                sheet.getRow(3).getCell(3).setCellStyle(percent);
                sheet.getRow(3).getCell(4).setCellStyle(day);
                sheet.getRow(4).getCell(4).setCellStyle(day);
            }
            workbook.write(out);
        }
    }

    private static void row(Sheet sheet, int number, Object... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number value) {
                row.createCell(i).setCellValue(value.doubleValue());
            } else if (cells[i] instanceof LocalDate date) {
                row.createCell(i).setCellValue(date);
            } else {
                row.createCell(i).setCellValue(cells[i].toString());
            }
        }
    }

    /** As the score of the table itself advises (R251), but with every sheet. */
    @Test
    void whereUnitsAreSheetsEachIsASource() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            for (String unit : List.of("Sở Nội vụ", "Sở Tư pháp", "Ghi chú")) {
                Sheet sheet = book.createSheet(unit);
                row(sheet, 0, "Nhiệm vụ", "Kết quả");
                row(sheet, 1, "Đề án của " + unit, "Hoàn thành");
            }
            try (OutputStream out = Files.newOutputStream(folder.resolve("so.xlsx"))) {
                book.write(out);
            }
        }
        Project project = Project.in(folder);
        project.run("init", "--for", "so.xlsx");

        assertThat(Files.readString(folder.resolve("thuocdo.yaml")))
                .contains(
                        "    - {path: \"so.xlsx\", sheet: \"Sở Nội vụ\", values: {unit: \"Sở Nội vụ\"}}",
                        "    - {path: \"so.xlsx\", sheet: \"Sở Tư pháp\", values: {unit: \"Sở Tư pháp\"}}",
                        "not read: [\"Ghi chú\"]",
                        "# \"Kết quả\": status");
        assertThat(project.run("score", "-q").out()).contains("2 units · 2 items assigned · 2 completed");
    }

    /** A blank cell is an item without a report, until the file says that it is none. */
    @Test
    void whereUnitsAreColumnsEachIsASource() throws IOException {
        Project project = Project.in(folder)
                .file("dau.csv", "Nhiệm vụ,Thời hạn,Sở Y tế,Sở Nội vụ", "A,31/12/2025,x,x", "B,31/12/2025,x,");
        project.run("init", "--for", "dau.csv");
        Path file = folder.resolve("thuocdo.yaml");
        String first = "- {path: \"dau.csv\", values: {unit: \"Sở Y tế\"}, columns: {status: \"Sở Y tế\"},"
                + " ignore: [\"Sở Nội vụ\"]}";
        String second = "- {path: \"dau.csv\", values: {unit: \"Sở Nội vụ\"}, columns: {status: \"Sở Nội vụ\"},"
                + " ignore: [\"Sở Y tế\"]}";
        assertThat(Files.readString(file)).contains(first, second).doesNotContain("# \"Sở Y tế\"");
        assertThat(project.run("score", "-q").out()).contains("2 units · 4 items assigned · 3 completed");

        String without = second.replace("]}", "], except: {\"Sở Nội vụ\": [\"\"]}}");
        Files.writeString(file, Files.readString(file).replace(second, without));
        assertThat(project.run("score", "-q").out()).contains("2 units · 3 items assigned · 3 completed");
    }

    @Test
    void itIsCorrectedByEditing() throws IOException {
        String yaml = written("vi", "Đơn vị,Nhiệm vụ,Tình trạng", "Sở Y tế,A,Chờ bốc thăm", "Sở Y tế,B,Hoàn thành");
        Files.writeString(
                folder.resolve("thuocdo.yaml"),
                yaml.replace("#words:", "words:")
                        .replace("#  status:", "  status:")
                        .replace("#    in_progress: []", "    in_progress: [\"Chờ bốc thăm\"]"));

        Tool.Run run = Project.in(folder).run("score", ".");

        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).contains("1 hoàn thành");
    }

    /** What words mean is not the tool's to say, neither here nor in a message. */
    @Test
    void wordsThatNobodyDecidedOnAreRefused() throws IOException {
        String yaml = written("en", "Đơn vị,Nhiệm vụ,Tình trạng", "Sở Y tế,A,Chờ bốc thăm", "Sở Y tế,B,Hoàn thành");
        Files.writeString(
                folder.resolve("thuocdo.yaml"),
                yaml.replace("#words:", "words:")
                        .replace("#  status:", "  status:")
                        .replace("#    d", "    d")
                        .replace("#    in_progress", "    in_progress")
                        .replace("#    not_done", "    not_done"));

        Tool.Run run = Project.in(folder).run("score", ".");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("P143").contains("Chờ bốc thăm");
    }

    @Test
    void numbersAndDatesThatCanBeReadTwoWaysAreAskedAbout() {
        String yaml = written(
                "en",
                "unit,task,target,actual,reported_on",
                "A,T1,1.234,N/A,1/13/2025",
                "A,T2,1.500,2.000,2/14/2025",
                "A,T3,90,95,3/4/2025");

        assertThat(yaml)
                .contains("#numbers: en")
                .contains("#dates: mdy")
                .contains("#missing:\n    #  actual: [\"N/A\"]");
    }

    /** No text of a cell or a header is read as anything but itself. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x: y",
                "# remark",
                "\"\"quoted\"\"",
                "back\\slash",
                "line\nbreak",
                "a\u2028b\u2029c\u0085d",
                "\u202Egnihton",
                "{{0}: x}",
                "{0}",
                "- &a *a !!tag",
                "%YAML 1.2\n---\nmethod: x",
                "'"
            })
    void hostileTextsAreInert(String text) throws IOException {
        String cell = "\"" + text.replace("\"\"", "\"").replace("\"", "\"\"") + "\"";
        written("en", "Đơn vị,Nhiệm vụ,Tình trạng," + cell, "Sở Y tế,A," + cell + "," + cell, "Sở Y tế,B,Hoàn thành,");

        Tool.Run check = Project.in(folder).run("check", ".");

        assertThat(check.out() + check.err()).doesNotContain("thuocdo.yaml:").doesNotContain("error R3");
        assertThat(check.err()).contains("2 assignments");
    }

    @Test
    void whatIsThereIsNotOverwritten() throws IOException {
        Project project = Project.in(folder)
                .file("job.csv", "unit,task,status", "A,T1,done")
                .file("thuocdo.yaml", "title: mine");
        Tool.Run run = project.run("init", "--for", "job.csv");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(Files.readString(folder.resolve("thuocdo.yaml"))).contains("mine");
        assertThat(project.run("init", "--for", "job.csv", "--force").status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void theFileMayBeThatOfAFolderAboveTheTable() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Project project = Project.in(folder).file("data/a [1]*.csv", "unit,task,status", "A,T1,done");

        assertThat(project.run("init", ".", "--for", "data/a [1]*.csv").status())
                .isEqualTo(ExitStatus.DONE);
        assertThat(project.run("score", ".").out()).contains("1 completed");
        assertThat(project.run("init", "--for", "data/a [1]*.csv").status()).isEqualTo(ExitStatus.DONE);
        assertThat(project.run("score", "data").out()).contains("1 completed");
    }

    @Test
    void aTableFromElsewhereIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Tool.Run run = Project.in(folder)
                .file("job.csv", "unit,task,status", "A,T1,done")
                .run("init", "data", "--for", "job.csv");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("outside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--from", "--templates"})
    void itGoesWithNoOtherKindOfProject(String option) {
        Tool.Run run = Project.in(folder)
                .file("job.csv", "unit,task,status", "A,T1,done")
                .run("init", "--for", "job.csv", option, option.equals("--from") ? "job.csv" : "2025");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    }

    /** A table of which nothing is understood is written down all the same, to be filled in. */
    @Test
    void whatTheTableLacksIsAskedFor() {
        String yaml = written("en", "Alpha,Beta,Gamma", "1,2,3");

        assertThat(yaml).contains("# \"Alpha\"").contains("#unit: \"…\"").contains("#task: \"…\"");
    }

    @Test
    void wardsAreUnitsAndIndicatorsOfQualityItems() {
        assertThat(written("en", "STT,Ward,Chỉ số chất lượng,Target,Actual", "1,Ward A,Vệ sinh tay,95%,96%"))
                .contains("      unit: \"Ward\"", "      task_name: \"Chỉ số chất lượng\"");
    }

    /** As the score of the table itself says (R103). */
    @Test
    void theNearestHeaderIsOfferedForWhatItLacks() throws IOException {
        assertThat(written("en", "Programme,Indicator,Target,Achieved", "Health,Clinics,4,4"))
                .contains("      #unit: \"Programme\"\n");

        Path file = folder.resolve("thuocdo.yaml");
        Files.writeString(file, Files.readString(file).replace("#unit:", "unit:"));
        assertThat(Project.in(folder).run("score", "-q").out()).contains("1 unit · 1 item assigned · 1 completed");
    }

    @Test
    void withoutAColumnOfResultsItIsAnErrorUntilThatIsFilledIn() {
        written("en", "Đơn vị,Nhiệm vụ,Ý kiến về kết quả", "Sở Y tế,A,Rất tốt");

        Tool.Run run = Project.in(folder).run("score", ".");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("thuocdo.yaml:").contains("P148").doesNotContain("R113");
    }

    @Test
    void aFileThatCannotBeReadIsToldAndNothingWritten() {
        Tool.Run run = Project.in(folder).run("init", "--for", "none.csv");

        assertThat(run.status()).isEqualTo(ExitStatus.IO_FAILED);
        assertThat(run.err()).contains("E101");
        assertThat(folder).isEmptyDirectory();
    }

    private String written(String language, String... lines) {
        Project project = Project.in(folder).file("job.csv", lines);
        Tool.Run run = project.run("init", "--for", "job.csv", "--lang", language);
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        try {
            return Files.readString(folder.resolve("thuocdo.yaml"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
