package vn.thuocdo.read.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.OldText;

/** What a message may name as the likely encoding. It is never read in unasked, so "it can't be told" is an answer. */
final class RecognitionTest {

    private static final Path UNITS = Path.of("samples/vinh-phuc-2023/units.csv");

    /** The vocabulary of a real table, every line alone: the shortest evidence there is. */
    @Test
    void eachLineOfARealTableIsRecognisedInEachEncoding() throws IOException {
        List<String> lines = Files.readAllLines(UNITS).stream()
                .filter(line -> !line.chars().allMatch(c -> c < 128))
                .toList();
        assertThat(lines).hasSizeGreaterThan(30);
        for (String line : lines) {
            assertThat(Recognition.likely(OldText.windows1258(line))).as(line).contains(Encoding.WINDOWS_1258);
            assertThat(Recognition.likely(OldText.tcvn3(line))).as(line).contains(Encoding.TCVN3);
            assertThat(Recognition.likely(OldText.vni(line))).as(line).contains(Encoding.VNI);
            assertThat(Recognition.likely(line.getBytes(StandardCharsets.UTF_8)))
                    .as(line)
                    .contains(Encoding.UTF_8);
            assertThat(Recognition.likely(line.getBytes(StandardCharsets.UTF_16LE)))
                    .as(line)
                    .contains(Encoding.UTF_16LE);
            assertThat(Recognition.likely(line.getBytes(StandardCharsets.UTF_16BE)))
                    .as(line)
                    .contains(Encoding.UTF_16BE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sở Y tế", "Hà Nội", "Công an tỉnh", "đã hoàn thành", "Sở TT&TT: chưa đạt", "Quý III"})
    void aFewWordsAreEnough(String words) {
        assertThat(Recognition.likely(OldText.tcvn3(words))).contains(Encoding.TCVN3);
        assertThat(Recognition.likely(OldText.vni(words))).contains(Encoding.VNI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ministère réalisé, à côté; Jürgen Größe", "naïve résumé, São Tomé e Príncipe"})
    void westernWordsAreWindows1252(String words) {
        assertThat(Recognition.likely(words.getBytes(Charset.forName("windows-1252"))))
                .contains(Encoding.WINDOWS_1252);
    }

    /** One damaged byte does not make a file another encoding. */
    @Test
    void utf8WithADamagedByteIsNotTakenForAnother() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("Sở Y tế, Sở Nội vụ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xB8);
        assertThat(Recognition.likely(bytes.toByteArray())).isEmpty();
    }

    @Test
    void whatMakesNoWordsIsNotRecognised() {
        byte[] noise = new byte[256];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 151 + 7);
        }
        assertThat(Recognition.likely(noise)).isEmpty();
    }

    @Test
    void zerosAloneAreNoUtf16() {
        assertThat(Recognition.utf16(new byte[100])).isEmpty();
    }
}
