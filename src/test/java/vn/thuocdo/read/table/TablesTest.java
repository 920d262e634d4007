package vn.thuocdo.read.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.cell.Blanks;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.testing.Found;

class TablesTest {

    private final Findings.Builder diagnostics = Findings.builder();

    @TempDir
    private Path folder;

    @Test
    void aFileThatIsNotThereIsSaidToBeMissing() {
        assertThat(Tables.open(
                        Input.file("giao.csv", folder.resolve("giao.csv")),
                        Layout.UNDECLARED,
                        header -> true,
                        diagnostics))
                .isEmpty();
        assertThat(Found.in(diagnostics)).containsExactly("giao.csv FILE_NOT_FOUND");
    }

    @Test
    void aFolderCannotBeReadAsATable() {
        assertThat(Tables.open(Input.file("giao.csv", folder), Layout.UNDECLARED, header -> true, diagnostics))
                .isEmpty();
        assertThat(Found.in(diagnostics)).containsExactly("giao.csv UNREADABLE");
    }

    @ParameterizedTest
    @CsvSource({
        "a.csv, csv",
        "results/Báo cáo.CSV, csv",
        "a.b.yaml, yaml",
        "folder.d/name, ''",
        "folder.d\\name, ''",
        "-, ''",
        "FILE.TXTI, txti", // also where the machine speaks Turkish
    })
    void anExtensionIsWhatFollowsTheLastDotOfTheName(String shown, String extension) {
        assertThat(Input.bytes(shown, new byte[0]).extension()).isEqualTo(extension);
    }

    @Test
    void anInputCanBeOpenedAgainAndHasItsDigest() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "abc");
        for (Input input :
                new Input[] {Input.file("a.csv", file), Input.bytes("a.csv", "abc".getBytes(StandardCharsets.UTF_8))}) {
            for (int i = 0; i < 2; i++) {
                assertThat(new String(input.open().readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo("abc");
            }
            Input digested = input.digested();
            // FIPS 180-2, appendix B.1.
            assertThat(digested.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }
    }

    /** A file may be replaced while a run goes on: the report names what was scored, not what lies there since. */
    @Test
    void theDigestIsThatOfTheBytesThatWereRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "abc");
        Input input = Input.file("a.csv", file).digested();
        input.open().readAllBytes();
        Files.writeString(file, "another text");

        assertThat(input.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    /** A workbook is not read from its first byte on. */
    @Test
    void whatIsReadAtAnyPlaceIsACopyOfWhatTheDigestWasTakenOf() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "abc");
        Input input = Input.file("a.xlsx", file).digested();
        Path read = input.path();
        Files.writeString(file, "another text");

        assertThat(read).hasContent("abc");
        assertThat(input.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the text before, the bytes at fault, the place of the first of them
                "unit,task\\nA,T1\\nB, | FF | 3:3",
                "unit,task\\r\\nA,T1\\r\\nB, | FF | 3:3",
                "unit,task\\rA,T1\\rB, | FF | 3:3",
                "'' | 80 | 1:1",
                "Sở Y tế, | E1BB | 1:9", // a character that breaks off
                "Sở Y tế, | C0AF | 1:9", // the longer form of a slash, which no decoder may take
                "Sở Y tế, | E08080 | 1:9", // longer than need be
                "Sở Y tế, | EDA080 | 1:9", // half of a surrogate pair
                "Sở Y tế, | F0808080 | 1:9",
                "Sở Y tế, | F4908080 | 1:9", // beyond the last character
                "Sở Y tế, | F5808080 | 1:9",
                "Sở Y tế\u0300, | D0 | 1:10", // windows-1258 sends letters and their marks apart
                "\uD83D\uDE00, | FF | 1:3", // one character of four bytes is one column
            })
    void aByteThatIsNotUtf8IsFoundAtItsLineAndColumn(String before, String bytes, String place) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(before.replace("\\n", "\n").replace("\\r", "\r").getBytes(StandardCharsets.UTF_8));
        text.writeBytes(HexFormat.of().parseHex(bytes));
        text.writeBytes(",x\n".getBytes(StandardCharsets.UTF_8));
        Input input = Input.bytes("t.csv", text.toByteArray());
        assertThat(firstFault(input)).isEqualTo("t.csv:" + place);
        assertThatThrownBy(() -> readAll(input)).isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void aByteOrderMarkTakesNoColumn() throws IOException {
        Input input = Input.bytes("t.csv", HexFormat.of().parseHex("efbbbf41ff"));
        assertThat(firstFault(input)).isEqualTo("t.csv:1:2");
    }

    @Test
    void aTextThatIsUtf8HasNoFault() throws IOException {
        Input input = Input.bytes("t.csv", "\uFEFFSở Y tế \uD83D\uDE00\n".getBytes(StandardCharsets.UTF_8));
        assertThat(readAll(input)).isEqualTo("Sở Y tế \uD83D\uDE00\n");
    }

    @Test
    void aTableThatIsNotUtf8IsRefusedWithThePlaceOfTheByte() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes("unit,task\n".getBytes(StandardCharsets.UTF_8));
        // Nine bytes a row, so that every buffer ends within a character.
        text.writeBytes("Sở,T10\n".repeat(20_000).getBytes(StandardCharsets.UTF_8));
        text.writeBytes(new byte[] {'B', ',', (byte) 0xE1, '\n'});
        Tables.open(Input.bytes("t.csv", text.toByteArray()), Layout.UNDECLARED, header -> true, diagnostics)
                .orElseThrow()
                .forEach(row -> {});
        assertThat(Found.in(diagnostics)).containsExactly("t.csv:20002:3 NOT_UTF8");
    }

    @ParameterizedTest
    @CsvSource({
        "87, false, 87",
        "87.50, true, 87.5%",
        "0.00, false, 0",
        "1E+6, false, 1000000",
        "-0.005, false, -0.005",
    })
    void aNumberCellReadsAsItIsShown(BigDecimal value, boolean percent, String text) {
        assertThat(new Cell.Number(value, percent).text()).isEqualTo(text);
    }

    @Test
    void aDateCellReadsAsItsDay() {
        assertThat(new Cell.Date(LocalDate.of(2023, 12, 31)).text()).isEqualTo("2023-12-31");
    }

    @ParameterizedTest
    @CsvSource({"' a ', a", "'\u00A0\u202F\u2007a\u3000', a", "'\u200B\uFEFFa\t\n', a", "' \u00A0 ', ''", "a b, a b"})
    void blanksAreAlsoThoseThatNobodySees(String text, String stripped) {
        assertThat(Blanks.strip(text)).isEqualTo(stripped);
    }

    private static Decoding decoding(Input input) throws IOException {
        return Decoding.of(input, Optional.empty(), Findings.builder()).orElseThrow();
    }

    private static String firstFault(Input input) throws IOException {
        Findings.Builder found = Findings.builder();
        decoding(input).reportFault(found);
        return found.build().sorted().get(0).at().toString();
    }

    private static String readAll(Input input) throws IOException {
        try (Reader reader = decoding(input).open()) {
            StringBuilder text = new StringBuilder();
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                text.append((char) c);
            }
            return text.toString();
        }
    }
}
