package vn.thuocdo.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.YamlFault;

/** What the parser says of broken texts is told apart, since only then can it be said in the reader's language. */
class YamlFaultTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a:/\tb: c | TAB",
                "a: @x | SPECIAL_CHARACTER",
                "a: b: c | SECOND_COLON",
                "a: x/  b: c | SECOND_COLON",
                "a: x/b | MISSING_COLON",
                "a: \"x/b: c | OPEN_QUOTE",
                "a: 'it's' | OPEN_QUOTE",
                "a: \"C:\\q\" | ESCAPE",
                "a: [90, 80/b: c | OPEN_BRACKET",
                "a: {b: 1/c: 2 | OPEN_BRACKET",
                "a: 1/- b | INDENTATION",
                "a:/   b: c/  d: e | INDENTATION"
            })
    void whatIsBrokenIsToldApart(String text, YamlFault fault) throws IOException {
        Findings.Builder findings = Findings.builder();
        YamlText.parse(new StringReader(text.replace('/', '\n')), "t.yaml", findings);
        assertThat(findings.build().sorted())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).isEqualTo(List.of(fault)));
    }
}
