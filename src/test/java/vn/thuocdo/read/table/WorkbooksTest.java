package vn.thuocdo.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuocdo.read.table.GivenWorkbook.Formula;
import vn.thuocdo.read.table.GivenWorkbook.Shown;
import vn.thuocdo.testing.OldText;

/** Workbooks as offices make them, in both formats of Excel, and files that only bear the name. */
class WorkbooksTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ODS")
    void titlesAboveTheHeaderAreFoundAndCounted(BookFile.Format format) throws IOException {
        OpenedTable table = GivenWorkbook.in(format)
                .sheet("S")
                .row(1, "PHỤ LỤC", "Biểu 1")
                .row(2, "(Kèm theo Quyết định 1)")
                .row(4, "unit", "task")
                .row(5, "Sở Y tế", "T1")
                .openIn(folder);
        assertThat(table.rows()).containsExactly(shown(format) + ":S!5 Sở Y tế|T1");
        assertThat(table.found()).containsExactly(shown(format) + ":S!4 TITLE_ROWS [2]");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ODS")
    void cellsMergedDownCountInEveryRowTheyCover(BookFile.Format format) throws IOException {
        OpenedTable table = GivenWorkbook.in(format)
                .sheet("S")
                .row(1, "unit", "task")
                .row(2, "Sở Y tế", "T1")
                .row(3, null, "T2")
                .row(4, null, "T3")
                .merged("A2:A3")
                .openIn(folder);
        assertThat(table.rows())
                .containsExactly(
                        shown(format) + ":S!2 Sở Y tế|T1",
                        shown(format) + ":S!3 Sở Y tế|T2",
                        shown(format) + ":S!4 |T3");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ODS")
    void aHeaderOfTwoRowsIsOne(BookFile.Format format) throws IOException {
        OpenedTable table = GivenWorkbook.in(format)
                .sheet("S")
                .row(1, null, null, "Đơn vị tính: %")
                .row(2, "unit", "task", "2024")
                .row(3, null, null, "target", "actual")
                .row(4, "Sở Y tế", "T1", 90, 91)
                .merged("A2:A3", "B2:B3", "C2:D2", "C1:D1")
                .openIn(folder);
        assertThat(table.table().orElseThrow().header())
                .as("a single cell right above is no part of it")
                .containsExactly("unit", "task", "2024 / target", "2024 / actual");
        assertThat(table.rows()).containsExactly(shown(format) + ":S!4 Sở Y tế|T1|90|91");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ODS")
    void aFirstRowWhoseLastHeadingSpansColumnsIsNotTheWholeHeader(BookFile.Format format) throws IOException {
        OpenedTable table = GivenWorkbook.in(format)
                .sheet("S")
                .row(1, "unit", "task", "Kết quả")
                .row(2, null, null, "Hoàn thành", "Chưa hoàn thành")
                .row(3, "Sở Y tế", "T1", null, "x")
                .merged("A1:A2", "B1:B2", "C1:D1")
                .openIn(folder);
        assertThat(table.table().orElseThrow().header())
                .containsExactly("unit", "task", "Kết quả / Hoàn thành", "Kết quả / Chưa hoàn thành");
        assertThat(table.rows()).containsExactly(shown(format) + ":S!3 Sở Y tế|T1||x");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ODS")
    void theFirstVisibleSheetWithTheColumnsIsRead(BookFile.Format format) throws IOException {
        GivenWorkbook workbook = GivenWorkbook.in(format)
                .sheet("Nháp")
                .row(1, "unit", "task")
                .row(2, "Sở Y tế", "cũ")
                .hidden()
                .sheet("Bìa")
                .row(1, "BÁO CÁO")
                .sheet("Quý I")
                .row(1, "unit", "task")
                .row(2, "Sở Y tế", "T1")
                .sheet("Quý II")
                .row(1, "unit", "task")
                .row(2, "Sở Y tế", "T2");
        OpenedTable table = workbook.openIn(folder);
        String file = shown(format);
        assertThat(table.rows()).containsExactly(file + ":Quý I!2 Sở Y tế|T1");
        assertThat(table.found())
                .containsExactly(
                        file + ":Bìa SHEET_NOT_READ [Quý I, ]",
                        file + ":Nháp HIDDEN_SHEET [\"Nháp\"]",
                        file + ":Quý II SECOND_SHEET [Quý I, \"Quý II\", " + file + "]");

        assertThat(workbook.openIn(folder, "QUÝ II").rows()).containsExactly(file + ":Quý II!2 Sở Y tế|T2");
        assertThat(workbook.openIn(folder, "Nháp").rows())
                .as("a hidden sheet is read where it is declared")
                .containsExactly(file + ":Nháp!2 Sở Y tế|cũ");
        assertThat(workbook.openIn(folder, "Quý III").found().get(0)).contains("UNKNOWN_SHEET", "Quý I\", \"Quý II");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ODS")
    void cellsAreReadAsExcelShowsThem(BookFile.Format format) throws IOException {
        OpenedTable table = GivenWorkbook.in(format)
                .sheet("S")
                .row(1, "unit", "task", "a", "b", "c", "d", "e", "f", "g")
                .row(
                        2,
                        "x",
                        "y",
                        new Shown(0.87, "0%"),
                        LocalDate.of(2024, 12, 31),
                        new Shown(45566, "m/yyyy"),
                        new Formula("0.7+0.1+0.1"),
                        141530.54999999999,
                        new Formula("1/8"),
                        new Formula("CONCATENATE(\"Sở \",\"Y tế\")"))
                .calculated()
                .openIn(folder);
        assertThat(table.rows())
                .containsExactly(shown(format) + ":S!2 x|y|87%|2024-12-31|10/2024|0.9|141530.55|0.125|Sở Y tế");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ODS")
    void aWorkbookWithoutCellsIsAnEmptyTable(BookFile.Format format) {
        assertThat(GivenWorkbook.in(format).sheet("S").openIn(folder).found())
                .containsExactly(shown(format) + " EMPTY_TABLE []");
    }

    @Test
    void aFormulaThatWasNeverCalculatedDoesNotPassForABlankCell() throws IOException {
        Path file = folder.resolve("a.xlsx");
        xlsx(
                file,
                "<row r='1'><c r='A1' t='inlineStr'><is><t>unit</t></is></c>"
                        + "<c r='B1' t='inlineStr'><is><t>task</t></is></c></row>"
                        + "<row r='2'><c r='A2'><f>B9&amp;C9</f></c><c r='B2'><v>1</v></c></row>");
        assertThat(GivenWorkbook.open(file, Layout.UNDECLARED).rows()).containsExactly("a.xlsx:S!2 =B9&C9|1");
    }

    @Test
    void aCellAtTheFarCornerMakesNoRowsAndColumns() throws IOException {
        Path file = folder.resolve("a.xlsx");
        xlsx(
                file,
                "<row r='1'><c r='A1' t='inlineStr'><is><t>unit</t></is></c>"
                        + "<c r='B1' t='inlineStr'><is><t>task</t></is></c></row>"
                        + "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>");
        assertThat(GivenWorkbook.open(file, Layout.UNDECLARED).rows())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("a.xlsx:S!1048576 ");
    }

    /** By hand, by a filter or as part of a closed group: the file says the same of all three. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ODS")
    void hiddenRowsAreReadAndCounted(BookFile.Format format) throws IOException {
        GivenWorkbook workbook = GivenWorkbook.in(format).sheet("S").row(1, "unit", "task");
        for (int row = 2; row <= 9; row++) {
            workbook.row(row, "A", "T" + row);
        }

        OpenedTable table = workbook.hiddenRows(3, 4, 5, 6, 7, 9).openIn(folder);

        assertThat(table.rows()).hasSize(8);
        assertThat(table.foundInAll()).containsExactly(shown(format) + ":S!3 HIDDEN_ROWS [6, 3, 4, 5, 6, 7, …]");
    }

    /** Columns in which nothing stands are hidden by many, up to the edge of the sheet. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ODS")
    void hiddenColumnsThatHoldSomethingAreReadAndCounted(BookFile.Format format) throws IOException {
        OpenedTable table = GivenWorkbook.in(format)
                .sheet("S")
                .row(1, "unit", "task", "target", "deadline")
                .row(2, "A", "T1", 90, "2025")
                .row(3, "A", "T2", 80, null)
                .hiddenColumns(3, 4, 6)
                .openIn(folder);

        assertThat(table.rows()).hasSize(2);
        assertThat(table.foundInAll()).containsExactly(shown(format) + ":S!C1 HIDDEN_COLUMNS [2, C, D]");
    }

    @Test
    void theColumnsOfAClosedGroupAreHidden() throws IOException {
        OpenedTable table = GivenWorkbook.in(BookFile.Format.XLSX)
                .sheet("S")
                .row(1, "unit", "task", "target", "deadline")
                .row(2, "A", "T1", 90, "2025")
                .closedGroup(3, 4)
                .openIn(folder);

        assertThat(table.foundInAll()).containsExactly("a.xlsx:S!C1 HIDDEN_COLUMNS [2, C, D]");
    }

    /** As .VnTime and VNI-Times showed them; what stands under a font of today stays, and so do numbers. */
    @ParameterizedTest
    @CsvSource({"TCVN3, XLS", "TCVN3, XLSX", "VNI, XLS", "abc, XLS"})
    void aWorkbookUnderAFontFromBeforeUnicodeIsReadAsItWasSeen(String encoding, BookFile.Format format)
            throws IOException {
        GivenWorkbook workbook = GivenWorkbook.in(format)
                .sheet("S")
                .row(1, "unit", "task", shownAs(encoding, "Tình trạng"), shownAs(encoding, "Thời hạn"))
                .row(2, shownAs(encoding, "Sở Y tế"), "Số hóa hồ sơ", shownAs(encoding, "Đang thực hiện được ư"), 12);

        OpenedTable table = GivenWorkbook.open(
                workbook.saveIn(folder),
                new Layout(Optional.empty(), OptionalInt.empty(), Optional.of(encoding), Optional.empty()));

        assertThat(table.rows()).containsExactly(shown(format) + ":S!2 Sở Y tế|Số hóa hồ sơ|Đang thực hiện được ư|12");
    }

    private static String shownAs(String encoding, String text) {
        byte[] bytes = encoding.equals("VNI") ? OldText.vni(text) : OldText.tcvn3(text);
        return new String(bytes, Charset.forName("windows-1252"));
    }

    @Test
    void whatIsNoWorkbookIsNamed() throws IOException {
        assertThat(opened("a.xlsx", "unit,task\n1,2\n".getBytes(StandardCharsets.UTF_8))
                        .found())
                .singleElement()
                .asString()
                .contains("a.xlsx");
        assertThat(opened("b.xlsx", new byte[0]).found()).containsExactly("b.xlsx EMPTY_TABLE []");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ODS")
    void aDamagedWorkbookIsDiagnosedWhereverItBreaksOff(BookFile.Format format) throws IOException {
        Path file = GivenWorkbook.in(format)
                .sheet("S")
                .row(1, "unit", "task")
                .row(2, "Sở Y tế", "T1")
                .saveIn(folder);
        List<String> whole = GivenWorkbook.open(file, Layout.UNDECLARED).rows();
        byte[] sound = Files.readAllBytes(file);
        for (int length = 1; length < sound.length; length += 1 + sound.length / 60) {
            OpenedTable table = opened(file.getFileName().toString(), Arrays.copyOf(sound, length));
            if (table.foundInAll().isEmpty()) {
                // What was lost is the padding at the end.
                assertThat(table.rows()).as("broken off after %d bytes", length).isEqualTo(whole);
            }
        }
    }

    @Test
    void aWorkbookUnderAPasswordIsSaidToBeEncrypted() throws Exception {
        Path file = GivenWorkbook.in(BookFile.Format.XLSX)
                .sheet("S")
                .row(1, "unit", "task")
                .saveIn(folder);
        Path locked = folder.resolve("b.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (OutputStream out = encryptor.getDataStream(container)) {
                Files.copy(file, out);
            }
            try (OutputStream out = Files.newOutputStream(locked)) {
                container.writeFilesystem(out);
            }
        }
        assertThat(GivenWorkbook.open(locked, Layout.UNDECLARED).found())
                .containsExactly("b.xlsx ENCRYPTED_WORKBOOK []");
    }

    /** Sixty megabytes of blanks in a file of as many kilobytes. */
    @Test
    void aBombIsRefused() throws IOException {
        Path file = folder.resolve("a.xlsx");
        xlsx(file, "<row r='1'>" + " ".repeat(60 << 20) + "</row>");
        assertThat(Files.size(file)).isLessThan(1 << 17);
        assertThat(GivenWorkbook.open(file, Layout.UNDECLARED).found())
                .singleElement()
                .asString()
                .contains("a.xlsx");
    }

    private OpenedTable opened(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return GivenWorkbook.open(file, Layout.UNDECLARED);
    }

    private static String shown(BookFile.Format format) {
        return format == BookFile.Format.XLSX ? "a.xlsx" : "a.xls";
    }

    /** A workbook of one sheet, written without Excel or POI. */
    private static void xlsx(Path file, String rows) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packages = "http://schemas.openxmlformats.org/package/2006/";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='" + packages
                            + "content-types'><Default Extension='xml' ContentType='application/xml'/>" + "</Types>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns='" + packages + "relationships'><Relationship Id='r1' Type='" + office
                            + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='" + main + "' xmlns:r='" + office
                            + "'><sheets><sheet name='S' sheetId='1' r:id='r1'/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns='" + packages + "relationships'><Relationship Id='r1' Type='" + office
                            + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns='" + main + "'><dimension ref='A1'/><sheetData>" + rows
                            + "</sheetData></worksheet>");
        }
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
