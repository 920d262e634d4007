package vn.thuocdo.read.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.OldText;

final class EncodingTest {

    private static String read(Encoding encoding, byte[] bytes) throws IOException {
        Reader text = new InputStreamReader(new ByteArrayInputStream(bytes), encoding.newDecoder());
        StringWriter read = new StringWriter();
        try (Reader composed = encoding.isDecomposed() ? new ComposingReader(text) : text) {
            composed.transferTo(read);
        }
        return read.toString();
    }

    /** The alphabet the other tests rest on: 67 letters beyond ASCII, small and capital, each once and composed. */
    @Test
    void theAlphabetIsComplete() {
        assertThat(OldText.SMALL.chars().distinct().count()).isEqualTo(67);
        assertThat(OldText.CAPITAL).isEqualTo(OldText.SMALL.toUpperCase(java.util.Locale.ROOT));
        assertThat(Normalizer.isNormalized(OldText.SMALL + OldText.CAPITAL, Normalizer.Form.NFC))
                .isTrue();
    }

    @Test
    void everyLetterOfVniIsRead() throws IOException {
        String all = OldText.SMALL + OldText.CAPITAL;
        assertThat(read(Encoding.VNI, OldText.vni(all))).isEqualTo(all);
    }

    @Test
    void everyLetterOfWindows1258IsReadAndComposed() throws IOException {
        String all = OldText.SMALL + OldText.CAPITAL;
        assertThat(read(Encoding.WINDOWS_1258, OldText.windows1258(all))).isEqualTo(all);
    }

    @Test
    void everyLetterOfTcvn3IsRead() throws IOException {
        String all = OldText.SMALL + OldText.TCVN3_CAPITAL;
        assertThat(read(Encoding.TCVN3, OldText.tcvn3(all))).isEqualTo(all);
    }

    /** TCVN3 has no such capitals; a font showed the small letters as capitals, and the text does not say which font. */
    @Test
    void capitalsWithToneMarksOfTcvn3AreSmall() throws IOException {
        assertThat(read(Encoding.TCVN3, OldText.tcvn3("TỈNH VĨNH PHÚC, ĐÔNG"))).isEqualTo("TỉNH VĩNH PHúC, ĐÔNG");
    }

    /** Word processors put them in whatever the font. */
    @ParameterizedTest
    @EnumSource(names = {"TCVN3", "VNI"})
    void typographicMarksAreThoseOfWindows(Encoding encoding) throws IOException {
        assertThat(read(encoding, "“a – b…”".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("“a – b…”");
    }

    /** A mark on the last letter of a chunk of bytes must not be lost, nor the last letter of the file. */
    @ParameterizedTest
    @EnumSource(names = {"VNI", "WINDOWS_1258"})
    void marksAreComposedAcrossChunks(Encoding encoding) throws IOException {
        for (int before = 8185; before < 8200; before++) {
            String text = "x".repeat(before) + "ấ";
            byte[] bytes = encoding == Encoding.VNI ? OldText.vni(text) : OldText.windows1258(text);
            assertThat(read(encoding, bytes)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TCVN3,0xAF",
        "TCVN3,0xB0",
        "TCVN3,0xFF",
        "TCVN3,0x81",
        "VNI,0xC7",
        "VNI,0xDF",
        "VNI,0xFF",
        "WINDOWS_1252,0x81",
        "WINDOWS_1258,0xD2,",
        "UTF_8,0xB8",
        "UTF_16LE,0x41"
    })
    void aByteThatMeansNothingIsNeverReplaced(Encoding encoding, String hex) throws IOException {
        byte[] bytes = {Integer.decode(hex).byteValue()};
        if (encoding == Encoding.WINDOWS_1258) {
            // A mark alone is a letter there, if an odd one.
            assertThat(read(encoding, bytes)).isEqualTo("\u0309");
        } else {
            assertThatThrownBy(() -> read(encoding, bytes)).isInstanceOf(CharacterCodingException.class);
        }
    }

    /** In VNI a mark that fits no letter before it shows that the text is in another encoding. */
    @ParameterizedTest
    @ValueSource(strings = {"bù", "ù", " ù", "eê", "aâù", "Sõ"})
    void aMarkWithoutItsLetterIsNoVni(String shown) {
        byte[] bytes = shown.getBytes(Charset.forName("windows-1252"));
        assertThatThrownBy(() -> read(Encoding.VNI, bytes)).isInstanceOf(CharacterCodingException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8,UTF_8",
        "UTF8,UTF_8",
        "Utf-16,UTF_16",
        "utf-16le,UTF_16LE",
        "UTF_16BE,UTF_16BE",
        "windows-1258,WINDOWS_1258",
        "CP1258,WINDOWS_1258",
        "cp1252,WINDOWS_1252",
        "latin1,ISO_8859_1",
        "iso-8859-1,ISO_8859_1",
        "tcvn3,TCVN3",
        "ABC,TCVN3",
        "vni,VNI",
        "VNI-Windows,VNI"
    })
    void namesAreKnownWhateverTheirCaseAndHyphens(String name, Encoding encoding) {
        assertThat(Encoding.named(name)).contains(encoding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "utf", "viscii", "windows", "tiếng Việt"})
    void otherNamesAreNotGuessedAt(String name) {
        assertThat(Encoding.named(name)).isEmpty();
    }

    /** The table of windows-1258 is the platform's; this says that the platform has it. */
    @Test
    void thePlatformReadsWindows1258() {
        assertThat(Charset.forName("windows-1258")
                        .decode(ByteBuffer.wrap(new byte[] {(byte) 0xFE}))
                        .toString())
                .isEqualTo("₫");
    }
}
