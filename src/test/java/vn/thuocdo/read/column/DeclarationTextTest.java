package vn.thuocdo.read.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.yaml.Node;
import vn.thuocdo.read.yaml.YamlText;

class PasteTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cơ quan chủ trì",
                "Agency.Number",
                "Tỷ lệ (%)",
                "a: b",
                "a #b",
                "#N/A",
                "[x]",
                "{x}",
                "x, y",
                "- x",
                "% hoàn thành",
                "\"quoted\"",
                "it's",
                "back\\slash",
                "two\nlines",
                "tab\tbed",
                "*",
                "&x",
                "!x",
                "?",
                "~",
                "null",
                "no",
                "x ",
                "2023"
            })
    void everyHeaderIsReadBackAsItStandsInTheTable(String header) throws IOException {
        Node.Mapping columns = map(parse(DeclarationText.columns(Column.UNIT, header)), "columns");
        assertThat(text(columns.entries().get("unit").value())).isEqualTo(header);
        Node.Mapping except = map(parse(DeclarationText.exceptBlank(header)), "except");
        assertThat(except.entries()).containsOnlyKeys(header);
        Node.Sequence ignored = (Node.Sequence)
                parse(DeclarationText.ignore(header)).entries().get("ignore").value();
        assertThat(text(ignored.items().get(0))).isEqualTo(header);
    }

    @Test
    void wordsStandApartUntilSomebodyDecidesWhatTheyMean() throws IOException {
        assertThat(DeclarationText.words(Column.STATUS, List.of("On it", "a: b")))
                .isEqualTo("words: {status: {done: [], in_progress: [], not_done: [], decide: [On it, \"a: b\"]}}");
        Node.Mapping status =
                map(map(parse(DeclarationText.words(Column.STATUS, List.of("On it", "a: b"))), "words"), "status");
        assertThat(((Node.Sequence) status.entries().get("decide").value()).items())
                .extracting(PasteTextTest::text)
                .containsExactly("On it", "a: b");
    }

    @Test
    void daysThatAllPutTheMonthFirstNameTheirOrderAndOthersMeanNone() {
        assertThat(DeclarationText.datesOrBlanks(Column.REPORTED_ON, List.of("12/31/2023", "3/20/2024")))
                .isEqualTo("dates: mdy");
        assertThat(DeclarationText.datesOrBlanks(Column.REPORTED_ON, List.of("12/31/2023", "TBD")))
                .isEqualTo("missing: {reported_on: [TBD]}");
    }

    private static Node.Mapping parse(String yaml) throws IOException {
        Findings.Builder found = Findings.builder();
        Node node = YamlText.parse(new StringReader(yaml), "x.yaml", found).orElseThrow();
        assertThat(found.count()).isZero();
        return (Node.Mapping) node;
    }

    private static Node.Mapping map(Node.Mapping of, String key) {
        return (Node.Mapping) of.entries().get(key).value();
    }

    private static String text(Node node) {
        return ((Node.Scalar) node).text();
    }
}
