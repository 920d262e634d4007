package vn.thuocdo.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.OldText;

/** How the bytes of a file become text, and what is said where they do not. */
final class DecodingTest {

    private static final String TABLE = "unit,task,actual\nSở Y tế,T1,90\n";
    private static final String[] ROWS = {"t.csv:2 Sở Y tế|T1|90"};

    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof Integer b) {
                bytes.write(b);
            } else {
                bytes.writeBytes(
                        part instanceof byte[] some ? some : part.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static void assertReads(String encoding, byte[] bytes) throws IOException {
        OpenedTable opened = OpenedTable.of("t.csv", bytes);
        assertThat(opened.rows()).containsExactly(ROWS);
        assertThat(opened.found()).isEmpty();
        assertThat(opened.form().encoding()).isEqualTo(encoding);
    }

    @Test
    void utf8IsReadWithAndWithoutItsMark() throws IOException {
        assertReads("UTF-8", bytes(TABLE));
        assertReads("UTF-8", bytes(0xEF, 0xBB, 0xBF, TABLE));
    }

    /** Excel's "Unicode Text" has the mark; what other programs write often has none. */
    @Test
    void utf16IsReadWithAndWithoutItsMarkInEitherOrder() throws IOException {
        byte[] little = TABLE.getBytes(StandardCharsets.UTF_16LE);
        byte[] big = TABLE.getBytes(StandardCharsets.UTF_16BE);
        assertReads("UTF-16LE", bytes(0xFF, 0xFE, little));
        assertReads("UTF-16LE", little);
        assertReads("UTF-16BE", bytes(0xFE, 0xFF, big));
        assertReads("UTF-16BE", big);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1258", "tcvn3", "vni"})
    void anEncodingFromBeforeUnicodeIsNamedAndNotReadUnasked(String name) throws IOException {
        byte[] table = encoded(name, TABLE);
        OpenedTable opened = OpenedTable.of("t.csv", table);
        assertThat(opened.foundInAll())
                .singleElement()
                .asString()
                .startsWith("t.csv:2:")
                .contains("NOT_UTF8")
                .containsIgnoringCase(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1258", "tcvn3", "vni"})
    void aDeclaredEncodingIsRead(String name) throws IOException {
        OpenedTable opened = OpenedTable.of("t.csv", encoded(name, TABLE), OpenedTable.inEncoding(name));
        assertThat(opened.rows()).containsExactly(ROWS);
        assertThat(opened.found()).isEmpty();
        assertThat(opened.form().encoding()).isEqualToIgnoringCase(name);
    }

    private static byte[] encoded(String name, String text) {
        return switch (name) {
            case "windows-1258" -> OldText.windows1258(text);
            case "tcvn3" -> OldText.tcvn3(text);
            default -> OldText.vni(text);
        };
    }

    @Test
    void westernEncodingsAreReadWhereDeclared() throws IOException {
        byte[] table = "unit,task\nMinistère,T1\n".getBytes(Charset.forName("windows-1252"));
        assertThat(OpenedTable.of("t.csv", table, OpenedTable.inEncoding("windows-1252"))
                        .rows())
                .containsExactly("t.csv:2 Ministère|T1");
        assertThat(OpenedTable.of("t.csv", table, OpenedTable.inEncoding("ISO-8859-1"))
                        .rows())
                .containsExactly("t.csv:2 Ministère|T1");
        assertThat(OpenedTable.of("t.csv", table).foundInAll())
                .containsExactly("t.csv:2:7 NOT_UTF8 [0xE8, windows-1252]");
    }

    /** "utf-16" leaves the order to the mark, to the zero bytes, and at last to Windows. */
    @Test
    void declaredUtf16FindsItsOrder() throws IOException {
        byte[] big = TABLE.getBytes(StandardCharsets.UTF_16BE);
        for (byte[] table : Arrays.asList(bytes(0xFE, 0xFF, big), big, TABLE.getBytes(StandardCharsets.UTF_16LE))) {
            assertThat(OpenedTable.of("t.csv", table, OpenedTable.inEncoding("utf-16"))
                            .rows())
                    .containsExactly(ROWS);
        }
    }

    /** The column counts letters, not bytes; a line ends with LF, CR or both. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void theFirstByteThatDoesNotBelongIsPlaced(String lineEnd) throws IOException {
        byte[] table = bytes("unit,task", lineEnd, "Sở Y tế,T1", lineEnd, "Sở Nội v", 0xF4, ",T1", lineEnd);
        assertThat(OpenedTable.of("t.csv", table).foundInAll()).containsExactly("t.csv:3:9 NOT_UTF8 [0xF4, ]");
    }

    @Test
    void aFaultFarIntoAFileIsPlacedToo() throws IOException {
        String rows = "Sở Y tế,T1\n".repeat(20_000);
        byte[] table = bytes("unit,task\n", rows, "x", 0xFF, ",T1\n");
        assertThat(OpenedTable.of("t.csv", table).foundInAll()).containsExactly("t.csv:20002:2 NOT_UTF8 [0xFF, ]");
    }

    /** The file was cut off within a letter. */
    @Test
    void aLetterCutOffAtTheEndIsAFault() throws IOException {
        byte[] whole = bytes("unit,task\nSở Y tế,Tế");
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        assertThat(OpenedTable.of("t.csv", cut).foundInAll()).containsExactly("t.csv:2:10 NOT_UTF8 [0xE1, ]");
    }

    @Test
    void aByteThatTheDeclaredEncodingLacksIsAFaultThatNamesTheLikelyOne() throws IOException {
        byte[] table = OldText.windows1258("unit,task\nHÀ NỘI,T1\n");
        assertThat(OpenedTable.of("t.csv", table, OpenedTable.inEncoding("tcvn3"))
                        .foundInAll())
                .containsExactly("t.csv:2:2 NOT_IN_ENCODING [0xC0, TCVN3, windows-1258]");
    }

    @Test
    void declaredUtf16OverUtf8IsAFaultThatNamesUtf8() throws IOException {
        OpenedTable opened = OpenedTable.of("t.csv", bytes(TABLE + "\n\n"), OpenedTable.inEncoding("utf-16be"));
        assertThat(opened.foundInAll()).isNotEmpty().allMatch(found -> found.contains("t.csv"));
    }

    /** What is declared wins, but the garbled names that follow should not be a riddle. */
    @Test
    void utf8DeclaredAsABytewiseEncodingIsWarnedOf() throws IOException {
        OpenedTable opened = OpenedTable.of("t.csv", bytes(TABLE), OpenedTable.inEncoding("windows-1252"));
        assertThat(opened.found()).contains("t.csv DECLARED_OTHERWISE [windows-1252, UTF-8]");
    }

    @Test
    void anUnknownEncodingIsAnErrorThatListsThoseKnown() {
        OpenedTable opened = OpenedTable.of("t.csv", bytes(TABLE), OpenedTable.inEncoding("vietnamese"));
        assertThat(opened.found())
                .containsExactly("t.csv UNKNOWN_ENCODING [vietnamese, UTF-8, UTF-16, UTF-16LE, UTF-16BE, windows-1258,"
                        + " windows-1252, ISO-8859-1, TCVN3, VNI]");
    }

    @Test
    void aFileOfZeroBytesIsNoText() {
        assertThat(OpenedTable.of("t.csv", new byte[100_000]).found()).containsExactly("t.csv NOT_TEXT []");
    }

    @Test
    void aWorkbookUnderTheWrongNameIsReadAsWhatItIs() {
        byte[] zip = bytes("PK", 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 33, 0, 0xB5, 0x55);
        assertThat(OpenedTable.of("t.csv", zip).found())
                .containsExactly("t.csv BROKEN_WORKBOOK []", "t.csv NAMED_OTHERWISE [csv, xlsx]");
    }

    @Test
    void yamlIsReadInAnyEncodingToo() throws IOException {
        String yaml = "- unit: Sở Y tế\n  task: T1\n";
        assertThat(OpenedTable.of("t.yaml", yaml.getBytes(StandardCharsets.UTF_16LE))
                        .rows())
                .containsExactly("t.yaml:1:3 Sở Y tế|T1");
        assertThat(OpenedTable.of("t.yaml", OldText.tcvn3(yaml), OpenedTable.inEncoding("TCVN3"))
                        .rows())
                .containsExactly("t.yaml:1:3 Sở Y tế|T1");
        assertThat(OpenedTable.of("t.yaml", OldText.tcvn3(yaml)).found())
                .containsExactly("t.yaml:1:10 NOT_UTF8 [0xEB, TCVN3]");
    }
}
