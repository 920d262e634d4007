package vn.thuocdo.read.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.growth.GivenOds.cell;
import static vn.thuocdo.growth.GivenOds.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.growth.GivenOds;

/** OpenDocument spreadsheets as other programs than LibreOffice may write them, and as nobody should. */
class OpenDocumentTest {

    private static final String HEADER = row("unit", "task");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "office:value-type='float' office:value='0.1'                      | 0,1      | 0.1",
                "office:value-type='float' office:value='1.5E3'                    | 1500     | 1500",
                "office:value-type='percentage' office:value='0.87'                | 87%      | 87%",
                "office:value-type='currency' office:value='1500000'               | 1,5 tr   | 1500000",
                "office:value-type='float' office:value='87' table:style-name='p'  | 87%      | 87%",
                "office:value-type='date' office:date-value='2024-12-31'           | 31/12/24 | 2024-12-31",
                "office:value-type='date' office:date-value='2024-12-31T17:30:00'  | 31/12/24 | 2024-12-31",
                "office:value-type='date' office:date-value='2024-10-01' table:style-name='m' | 10/24 | 10/2024",
                "office:value-type='date' office:date-value='2024-13-01'           | 13/2024  | 13/2024",
                "office:value-type='time' office:time-value='PT08H30M00S'          | 8:30     | 8:30",
                "office:value-type='time' office:time-value='half past'            | rưỡi     | rưỡi",
                "office:value-type='boolean' office:boolean-value='true'           | ĐÚNG     | TRUE",
                "office:value-type='float' office:value='1' table:formula='of:=TRUE()' | TRUE | TRUE",
                "office:value-type='string' office:string-value='a  b'             | a b      | a  b",
                "office:value-type='string' office:string-value=''                 | #DIV/0!  | #DIV/0!",
                "office:value-type='float' office:value='1e999999999'              | rất lớn  | rất lớn",
                "table:formula='of:=[.A1]+1'                                       | ''       | =[.A1]+1",
                "office:value-type='string'                                        | T<text:s text:c='3'/>1 | T   1",
                "office:value-type='string'  | T1<office:annotation><text:p>xem lại</text:p></office:annotation> | T1",
            })
    void cellsAreReadAsTheyAreStored(String attributes, String paragraph, String read) throws IOException {
        GivenOds book = book(HEADER + "<table:table-row>" + cell("office:value-type='string'", "A")
                        + cell(attributes, paragraph) + "</table:table-row>")
                .style("<number:number-style style:name='np'><number:number/><number:text>%</number:text>"
                        + "</number:number-style>")
                .style("<style:style style:family='table-cell' style:name='p' style:data-style-name='np'/>")
                .style("<number:date-style style:name='nm'><number:text>tháng </number:text><number:month/>"
                        + "<number:text>/</number:text><number:year/></number:date-style>")
                .style("<style:style style:family='table-cell' style:name='m' style:data-style-name='nm'/>");
        assertThat(opened(book).rows()).containsExactly("a.ods:S!2 A|" + read);
    }

    @Test
    void rowsAndCellsThatAreWrittenOnceStandAsOftenAsTheySay() throws IOException {
        String twice = "<table:table-row table:number-rows-repeated='2'>"
                + cell("office:value-type='string' table:number-columns-repeated='2'", "A") + "</table:table-row>";
        String blank = "<table:table-row table:number-rows-repeated='1000'><table:table-cell"
                + " table:number-columns-repeated='16384'/></table:table-row>";
        String toTheEnd = "<table:table-row table:number-rows-repeated='1048576'><table:table-cell/></table:table-row>";
        assertThat(opened(book(HEADER + twice + blank + row("B", "T1") + toTheEnd))
                        .rows())
                .containsExactly("a.ods:S!2 A|A", "a.ods:S!3 A|A", "a.ods:S!1004 B|T1");
    }

    @Test
    void groupsHeadersAndWhatIsNoCellAreSeenThrough() throws IOException {
        String rows = "<office:forms><text:p>x</text:p></office:forms><table:table-header-rows>" + HEADER
                + "</table:table-header-rows><table:table-row-group><table:table-row-group>" + row("A", "T1")
                + "</table:table-row-group></table:table-row-group><table:shapes><table:table><table:table-row>"
                + cell("office:value-type='string'", "no row") + "</table:table-row></table:table></table:shapes>"
                + row("B", "T2");
        assertThat(opened(book(rows)).rows()).containsExactly("a.ods:S!2 A|T1", "a.ods:S!3 B|T2");
    }

    @Test
    void theStyleOfARowOrColumnIsThatOfItsCells() throws IOException {
        String columns = "<table:table-column/><table:table-column table:default-cell-style-name='m'/>";
        String day = "<table:table-row>" + cell("office:value-type='string'", "A")
                + cell("office:value-type='date' office:date-value='2024-10-01'", "10/24") + "</table:table-row>";
        GivenOds book = book(columns + HEADER + day)
                .style("<number:date-style style:name='nm'><number:month/><number:year/></number:date-style>")
                .style("<style:style style:family='table-cell' style:name='m' style:data-style-name='nm'/>");
        assertThat(opened(book).rows()).containsExactly("a.ods:S!2 A|10/2024");
    }

    @Test
    void mergedCellsCountInEveryRowTheyCover() throws IOException {
        String merged = "<table:table-row>" + cell("office:value-type='string' table:number-rows-spanned='2'", "A")
                + cell("office:value-type='string'", "T1") + "</table:table-row><table:table-row>"
                + "<table:covered-table-cell/>" + cell("office:value-type='string'", "T2") + "</table:table-row>";
        assertThat(opened(book(HEADER + merged)).rows()).containsExactly("a.ods:S!2 A|T1", "a.ods:S!3 A|T2");
    }

    @Test
    void hiddenSheetsRowsAndColumnsAreTold() throws IOException {
        String hiddenRow = row("A", "T1").replace("<table:table-row>", "<table:table-row table:visibility='filter'>");
        String columns = "<table:table-column/><table:table-column table:visibility='collapse'/>";
        GivenOds book = new GivenOds()
                .style("<style:style style:family='table' style:name='ofH'><style:table-properties"
                        + " table:display='false'/></style:style>")
                .sheet("H", HEADER + row("no", "T0"))
                .sheet("S", columns + HEADER + hiddenRow);
        OpenedTable table = opened(book);
        assertThat(table.rows()).containsExactly("a.ods:S!2 A|T1");
        assertThat(table.foundInAll())
                .containsExactly(
                        "a.ods:H HIDDEN_SHEET [\"H\"]",
                        "a.ods:S!B1 HIDDEN_COLUMNS [1, B]",
                        "a.ods:S!2 HIDDEN_ROWS [1, 2]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table:number-rows-repeated='1048576'",
                "table:number-rows-repeated='99999999999999999999'",
                "table:number-rows-repeated='0'",
                "table:number-rows-repeated='-1'",
            })
    void aRowBeyondTheLastIsDamage(String repeated) throws IOException {
        String rows = row("A", "T1").replace("<table:table-row>", "<table:table-row " + repeated + ">");
        assertThat(opened(book(HEADER + rows)).foundInAll()).allMatch(found -> found.contains("BROKEN_WORKBOOK"));
    }

    /** A hundred bytes that stand for sixteen thousand million cells. */
    @Test
    void aFewCellsThatStandForVeryManyAreRefused() throws IOException {
        String all = "<table:table-row table:number-rows-repeated='1048570'>"
                + cell("office:value-type='string' table:number-columns-repeated='16384'", "A") + "</table:table-row>";
        assertThat(opened(book(HEADER + all)).foundInAll())
                .singleElement()
                .asString()
                .contains("TOO_MUCH_TEXT");
    }

    /** What LibreOffice writes around each cell packs well. */
    @Test
    void aLongTableOfLikeRowsIsNoBomb() throws IOException {
        GivenOds book = book(HEADER + row("Sở Y tế", "T1").repeat(100_000));
        assertThat(opened(book).rows()).hasSize(100_000);
    }

    /** Thirty megabytes of blanks in a file of as many kilobytes. */
    @Test
    void aBombIsRefused() throws IOException {
        GivenOds book = book(HEADER + ("<table:shapes/>" + " ".repeat(1 << 19)).repeat(60));
        assertThat(opened(book).found()).containsExactly("a.ods BLOATED_WORKBOOK []");
    }

    @Test
    void whatIsUnderAPasswordIsSaidToBeEncrypted() throws IOException {
        GivenOds parts = book(HEADER)
                .part("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>");
        assertThat(opened(parts).found()).containsExactly("a.ods ENCRYPTED_WORKBOOK []");
        GivenOds whole = book(HEADER).part("encrypted-package", "x");
        assertThat(opened(whole).found()).containsExactly("a.ods ENCRYPTED_WORKBOOK []");
    }

    @Test
    void entitiesAreNotFollowed() throws IOException {
        GivenOds book = new GivenOds().part("content.xml", """
                <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x><table name="S"><table-row>
                <table-cell value-type="string"><p>&e;</p></table-cell></table-row></table></x>""");
        assertThat(opened(book).foundInAll()).containsExactly("a.ods BROKEN_WORKBOOK []");
    }

    @Test
    void aTextDocumentHoldsNoTable() throws IOException {
        GivenOds text = book(HEADER).part("mimetype", "application/vnd.oasis.opendocument.text");
        assertThat(opened(text).found()).containsExactly("a.ods NO_SPREADSHEET [OpenDocument (.odt)]");
    }

    @Test
    void aDamagedWorkbookIsDiagnosedWhereverItBreaksOff() throws IOException {
        byte[] sound = Files.readAllBytes(book(HEADER + row("Sở Y tế", "T1")).write(folder.resolve("a.ods")));
        for (int length = 1; length < sound.length; length++) {
            Path broken = folder.resolve("b.ods");
            Files.write(broken, Arrays.copyOf(sound, length));
            List<String> found = GivenWorkbook.open(broken, Layout.UNDECLARED).foundInAll();
            assertThat(found).as("broken off after %d bytes", length).isNotEmpty();
        }
    }

    private static GivenOds book(String rows) {
        return new GivenOds().sheet("S", rows);
    }

    private OpenedTable opened(GivenOds book) throws IOException {
        return GivenWorkbook.open(book.write(folder.resolve("a.ods")), Layout.UNDECLARED);
    }
}
