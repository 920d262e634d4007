package vn.thuocdo.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.Language;

/** What people open in Excel holds nothing that Excel, or the eye, takes for something else. */
final class SpreadsheetCsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                " =1+1",
                "\u00A0=1+1",
                "\u200B=1+1",
                "\u0000=1+1",
                "\u202E=1+1",
                "\uFEFF=1+1",
                "\uFF1D1+1",
                "\uFF0B1+1",
                "\uFF0D1+1",
                "\uFF20SUM(A1)",
                "\uFE661+1",
                "\uFE621+1",
                "\uFE631+1",
                "\uFE6BSUM(A1)",
                "\u207C1+1",
                "\u208C1+1",
                "\u207A1+1"
            })
    void whatBeginsAFormulaInAnyFormStandsBehindAnApostrophe(String text) throws IOException {
        assertThat(written(text).replace("\"", "")).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+5", "-5,5", "-5.5%", "Sở Y tế", "a=b", "\u22125", "1-2"})
    void numbersAndOtherTextsStayAsTheyAre(String text) throws IOException {
        assertThat(written(text).replace("\"", "")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u202Eb", "a\u2066b", "a\u0000b", "a\u001Bb", "a\u007Fb", "a\u0085b", "a\u2028b", "a\uFFFEb"})
    void whatSteersOrTurnsIsShownAndNotSent(String text) throws IOException {
        assertThat(written(text)).isEqualTo(String.format("a\\u%04xb", (int) text.charAt(1)));
    }

    private static String written(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SpreadsheetCsv.write(List.of(List.of(text, "x")), Language.VI, out);
        String row = out.toString(StandardCharsets.UTF_8).substring(1);
        return row.substring(0, row.lastIndexOf(';'));
    }
}
