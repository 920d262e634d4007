package vn.thuocdo.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts from data, fit for a terminal. */
class PrintableTest {

    @ParameterizedTest
    @ValueSource(strings = {"Sở Thông tin và Truyền thông", "ặ", "Đắk Lắk", "ỡ", "nghiêng ngửa"})
    void aTextIsAsWideInEveryNormalForm(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        assertThat(Printable.width(composed)).isEqualTo(composed.length());
        for (Normalizer.Form form : Normalizer.Form.values()) {
            assertThat(Printable.width(Normalizer.normalize(text, form))).isEqualTo(composed.length());
        }
    }

    @Test
    void marksThatNoComposedLetterHoldsTakeNoColumn() {
        // A windows-1258 text: the letter composed, its tone beside it; and a mark that composes with nothing.
        assertThat(Printable.width("a\u0323")).isEqualTo(1);
        assertThat(Printable.width("\u0103\u0323")).isEqualTo(1);
        assertThat(Printable.width("x\u0323\u0302\u0301")).isEqualTo(1);
        assertThat(Printable.width("a\u200Bb\u00ADc")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"漢字, 4", "한국, 4", "ＡＢ, 4", "ガ, 2", "📊, 2", "≥90%, 4", "80–<90%, 7", "█, 1", "…, 1", "'', 0"})
    void wideCharactersTakeTwoColumns(String text, int width) {
        assertThat(Printable.width(text)).isEqualTo(width);
        // A decomposed syllable of Hangul is several characters that stand in one place.
        assertThat(Printable.width(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(width);
    }

    @Test
    void paddingIsByWidthNotByLength() {
        String decomposed = Normalizer.normalize("Sở Y tế", Normalizer.Form.NFD);
        assertThat(Printable.left(decomposed, 10)).isEqualTo(decomposed + "   ");
        assertThat(Printable.right("漢", 4)).isEqualTo("  漢");
        assertThat(Printable.left("longer than that", 4)).isEqualTo("longer than that");
    }

    @Test
    void nothingInADataTextSteersATerminal() {
        assertThat(Printable.line("a\u001b[31mb")).isEqualTo("a\\u001b[31mb");
        assertThat(Printable.line("a\u0007\u009b2J")).isEqualTo("a\\u0007\\u009b2J");
        assertThat(Printable.line("one\r\ntwo\tthree")).isEqualTo("one  two three");
        // Marks that turn the direction of writing can make one file's name look like another's.
        assertThat(Printable.line("a\u202Efdp.exe")).isEqualTo("a\\u202efdp.exe");
        assertThat(Printable.line("a\u2028b")).isEqualTo("a\\u2028b");
    }

    @Test
    void whatIsHarmlessStaysAsItIs() {
        String text = "Sở TT&TT — “87%” ≥ 80 📊 漢字";
        assertThat(Printable.line(text)).isSameAs(text);
    }
}
