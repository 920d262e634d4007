package vn.thuocdo.read.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.input.Input;

/** Separators, lines, quotation marks and bounds of CSV. */
final class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorThatMakesAHeaderIsTaken(String separator) throws IOException {
        String table = "unit,task,actual\nSở Y tế,T1,90\n".replace(",", separator);
        OpenedTable opened = OpenedTable.of("t.csv", table);
        assertThat(opened.rows()).containsExactly("t.csv:2 Sở Y tế|T1|90");
        assertThat(opened.form().delimiter()).isEqualTo(separator);
        assertThat(opened.found()).isEmpty();
    }

    /** Most commas are decimal here, and every row has one. */
    @Test
    void decimalCommasDoNotMakeACommaTheSeparator() throws IOException {
        OpenedTable opened = OpenedTable.of("t.csv", "unit;task;actual;target\nA;T1;99,7;98,5\nB;T1;1.909,5;98,5\n");
        assertThat(opened.rows()).containsExactly("t.csv:2 A|T1|99,7|98,5", "t.csv:3 B|T1|1.909,5|98,5");
    }

    /** In titles above a header stands any punctuation. */
    @Test
    void titlesAboveTheHeaderDoNotMisleadTheSearch() throws IOException {
        OpenedTable opened = OpenedTable.of(
                "t.csv",
                "Biểu 1, kèm theo Quyết định, năm 2023\nĐơn vị tính: %, lượt\n\nunit;task;actual\nA;T1;99,7\n");
        assertThat(opened.rows()).containsExactly("t.csv:5 A|T1|99,7");
        assertThat(opened.form().delimiter()).isEqualTo(";");
    }

    /** Without a header that is known, the separator that cuts most rows alike; the message then shows the columns. */
    @Test
    void withoutAKnownHeaderTheEvenestSeparatorIsTaken() {
        OpenedTable opened = OpenedTable.of("t.csv", "đv;nv;kq\nA;T1;99,7\nB;T1;87,2\nC;T2;12\n");
        assertThat(opened.form().delimiter()).isEqualTo(";");
        assertThat(opened.table().orElseThrow().header()).containsExactly("đv", "nv", "kq");
    }

    @Test
    void separatorsWithinQuotationMarksDoNotCount() throws IOException {
        OpenedTable opened = OpenedTable.of("t.csv", "unit;task;note\nA;T1;\"a; b; c\"\n");
        assertThat(opened.rows()).containsExactly("t.csv:2 A|T1|a; b; c");
    }

    @Test
    void aDeclaredSeparatorWins() throws IOException {
        byte[] table = "unit,task;note\nA,T1;x\n".getBytes(StandardCharsets.UTF_8);
        OpenedTable opened = OpenedTable.of("t.csv", table, OpenedTable.delimitedBy(';'));
        assertThat(opened.form().delimiter()).isEqualTo(";");
        assertThat(opened.rows()).containsExactly("t.csv:2 A,T1|x");
    }

    @ParameterizedTest
    @ValueSource(chars = {'"', '\n', '\r'})
    void whatHasItsOwnMeaningInCsvIsNoSeparator(char c) {
        assertThatThrownBy(() -> OpenedTable.delimitedBy(c)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Excel writes and honours it; the header is then on the second line. */
    @ParameterizedTest
    @CsvSource({"sep=;,\\n", "SEP=;,\\r\\n", "'\"sep=;\"',\\r", "sep=;,\\n\\n"})
    void excelsSeparatorLineIsHonouredAndNoRow(String line, String lineEnd) throws IOException {
        String end = lineEnd.translateEscapes();
        OpenedTable opened = OpenedTable.of("t.csv", line + end + "unit;task" + end + "A;T1" + end);
        int first = end.equals("\n\n") ? 5 : 3;
        assertThat(opened.rows()).containsExactly("t.csv:" + first + " A|T1");
        assertThat(opened.found()).isEmpty();
        assertThat(opened.form().delimiter()).isEqualTo(";");
    }

    /** The first cell of a table of one column may well be long and have commas. */
    @Test
    void aTsvFileIsSeparatedByTabsThoughItHasMoreCommas() throws IOException {
        OpenedTable opened = OpenedTable.of("t.tsv", "đv\tnv, kq, a\nA, b, c\tT1, d, e\n");
        assertThat(opened.form().delimiter()).isEqualTo("\t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyEndOfLineIsOne(String end) throws IOException {
        String table = String.join(
                end, "unit,task,note", "A,T1,x", "", ",,", "B,T1,\"dòng 1" + end + "dòng 2\"", "C,T1,y", "");
        OpenedTable opened = OpenedTable.of("t.csv", table);
        assertThat(opened.rows())
                .containsExactly("t.csv:2 A|T1|x", "t.csv:5 B|T1|dòng 1" + end + "dòng 2", "t.csv:7 C|T1|y");
        assertThat(opened.found()).isEmpty();
    }

    @Test
    void aFileWithoutALastEndOfLineLosesNothing() throws IOException {
        assertThat(OpenedTable.of("t.csv", "unit,task\nA,T1").rows()).containsExactly("t.csv:2 A|T1");
    }

    @Test
    void quotationMarksWithinAnUnquotedFieldAreText() throws IOException {
        assertThat(OpenedTable.of("t.csv", "unit,task,note\nA,T1,ống 5\" mới\nB,T1,x\n")
                        .rows())
                .containsExactly("t.csv:2 A|T1|ống 5\" mới", "t.csv:3 B|T1|x");
    }

    @Test
    void doubledQuotationMarksAreOne() throws IOException {
        assertThat(OpenedTable.of("t.csv", "unit,task,note\nA,T1,\"Đề án \"\"06\"\"\"\nB,T1,\"\"\n")
                        .rows())
                .containsExactly("t.csv:2 A|T1|Đề án \"06\"", "t.csv:3 B|T1|");
    }

    @Test
    void anUnclosedQuotationMarkIsReportedWhereItOpens() throws IOException {
        OpenedTable opened = OpenedTable.of("t.csv", "unit,task,note\nA,T1,x\nB,T1,\"mở\nC,T1,y\nD,T1,z\n");
        assertThat(opened.rows()).containsExactly("t.csv:2 A|T1|x");
        assertThat(opened.found()).containsExactly("t.csv:3:3 UNCLOSED_QUOTE []");
    }

    /** The next mark seems to close it; the text after that betrays it. */
    @Test
    void anUnclosedQuotationMarkThatALaterOneSeemsToCloseIsReportedWhereItOpens() throws IOException {
        OpenedTable opened = OpenedTable.of("t.csv", "unit,task,note\nB,T1,\"mở\nC,T1,\"y\"\nD,T1,z\n");
        assertThat(opened.foundInAll()).containsExactly("t.csv:2:3 UNCLOSED_QUOTE []");
    }

    /** Its field begins on a later line than its row. */
    @Test
    void theLineIsThatOfTheFieldNotOfTheRow() throws IOException {
        OpenedTable opened = OpenedTable.of("t.csv", "unit,note,task\nA,\"1\n2\n3\",\"mở\nB,x,T1\n");
        assertThat(opened.foundInAll()).containsExactly("t.csv:4:3 UNCLOSED_QUOTE []");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"5\" ống\"", "\"a\"b", "\"a\" b"})
    void textAfterAClosingQuotationMarkIsPlacedAtItsField(String field) throws IOException {
        OpenedTable opened = OpenedTable.of("t.csv", "unit,task,note\nA,T1,x\nB,T1," + field + "\nC,T1,y\n");
        assertThat(opened.foundInAll()).containsExactly("t.csv:3:3 BROKEN_CSV []");
    }

    /** Two missing marks make one field of several rows, without any error; then the count of separators betrays it. */
    @Test
    void rowsSwallowedBetweenTwoQuotationMarksAreWarnedOf() throws IOException {
        OpenedTable opened = OpenedTable.of("t.csv", "unit,task,note\nA,T1,\"x\nB,T1,y\nC,T1,z\"\nD,T1,\n");
        assertThat(opened.foundInAll()).containsExactly("t.csv:2 ROWS_IN_QUOTES [3]");
        assertThat(opened.foundInAll()).as("walked again").hasSize(1);
    }

    @Test
    void linesOfProseBetweenQuotationMarksAreNotRows() throws IOException {
        OpenedTable opened = OpenedTable.of("t.csv", "unit,task,note,a\nA,T1,\"một, hai\nba, bốn, năm\",x\n");
        assertThat(opened.foundInAll()).isEmpty();
    }

    /** Numbers of rows do not matter; a fault is said once, however often the rows are walked. */
    @Test
    void aFaultIsSaidOnce() throws IOException {
        OpenedTable opened = OpenedTable.of("t.csv", "unit,task\nA,T1\n\"B");
        opened.rows();
        opened.rows();
        assertThat(opened.found()).hasSize(1);
    }

    @Test
    void moreFieldsThanAnyTableHasEndInADiagnostic() throws IOException {
        OpenedTable opened = OpenedTable.of("t.csv", "unit,task\nA,T1\n" + ",".repeat(2_000_000) + "\nB,T1\n");
        assertThat(opened.rows()).containsExactly("t.csv:2 A|T1");
        assertThat(opened.found()).containsExactly("t.csv:3:16385 TOO_MANY_FIELDS [16384]");
    }

    @Test
    void asManyFieldsAsASheetHasColumnsAreRead() throws IOException {
        OpenedTable opened = OpenedTable.of("t.csv", "unit,task" + ",".repeat(16_382) + "\nA,T1\n");
        assertThat(opened.rows()).containsExactly("t.csv:2 A|T1");
    }

    @Test
    void aFieldOfAMillionCharactersEndsInADiagnosticWhereItBegins() throws IOException {
        String table = "unit,task,note\nA,T1,x\nB,T1," + "y".repeat(1_100_000) + "\n";
        OpenedTable opened = OpenedTable.of("t.csv", table);
        assertThat(opened.rows()).containsExactly("t.csv:2 A|T1|x");
        assertThat(opened.found()).containsExactly("t.csv:3:3 OVERLONG [1000000]");
    }

    @Test
    void aLongButBoundedFieldIsRead() throws IOException {
        OpenedTable opened = OpenedTable.of("t.csv", "unit,task,note\nA,T1,\"" + "y,".repeat(490_000) + "\"\nB,T1,x\n");
        assertThat(opened.rows()).hasSize(2);
    }

    /** A gigabyte that never was on disk: what is read of it must not be kept. */
    @ParameterizedTest
    @ValueSource(strings = {"y", ",", "\"", "é"})
    void aGigabyteInOneRowEndsWithinFixedMemory(String content) throws IOException {
        byte[] head = "unit,task,note\nA,T1,\"".getBytes(StandardCharsets.UTF_8);
        byte[] rest = content.getBytes(StandardCharsets.UTF_8);
        Findings.Builder diagnostics = Findings.builder();
        Optional<Table> table = Tables.open(
                Input.of("t.csv", () -> new Endless(head, rest, 1L << 30)),
                Layout.UNDECLARED,
                header -> header.contains("unit"),
                diagnostics);
        table.orElseThrow().forEach(row -> {});
        assertThat(diagnostics.count()).isEqualTo(1);
    }

    /** A head, then one text again and again. */
    private static final class Endless extends InputStream {
        private final byte[] head;
        private final byte[] rest;
        private final long length;
        private long at;

        Endless(byte[] head, byte[] rest, long length) {
            this.head = head;
            this.rest = rest;
            this.length = length;
        }

        @Override
        public int read() {
            if (at >= length) {
                return -1;
            }
            int b = at < head.length ? head[(int) at] : rest[(int) ((at - head.length) % rest.length)];
            at++;
            return b & 0xFF;
        }
    }
}
