package vn.thuocdo.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.MalformedInputException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.testing.Found;

class YamlTextTest {

    private final Findings.Builder diagnostics = Findings.builder();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "yes",
                "on",
                "true",
                "null",
                "~",
                "010",
                "0x1F",
                "0o17",
                "11.10",
                "1e3",
                "1_000",
                ".inf",
                "12:30:45",
                "2023-12-31",
                "1.909.917,82",
                "26/30",
                "100%",
                "≥ 90"
            })
    void everyScalarStaysTheTextItIs(String text) {
        // Jackson 2 reads no as false and 010 as 8; 11.10 and 11.1 are two tasks.
        assertThat(shown(parse("k: " + text))).isEqualTo("{k=" + text + "}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "k:        | {k=}",
                "k: ''     | {k=}",
                "k: 'it''s' | {k=it's}",
                "k: \"a\\tb\" | {k=a\tb}",
                "k: \"# no comment\" # a comment | {k=# no comment}",
                "k: a#b    | {k=a#b}",
                "{a: 1, b: [x, y]} | {a=1, b=[x, y]}",
                "[{unit: A, task: T1}] | [{unit=A, task=T1}]",
                "{\"a\": \"1\"} | {a=1}", // JSON is YAML
                "a         | a",
            })
    void stylesAreAllTheSame(String yaml, String tree) {
        assertThat(shown(parse(yaml))).isEqualTo(tree);
    }

    @Test
    void blockScalarsKeepOrFoldTheirLines() {
        assertThat(shown(parse("k: |\n  a\n  b\n"))).isEqualTo("{k=a\nb\n}");
        assertThat(shown(parse("k: >-\n  a\n  b\n"))).isEqualTo("{k=a b}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEndsOfEverySystemCountAsLines(String end) {
        Node root = parse(String.join(end, "# first", "a: 1", "b:", "  - x", ""));
        assertThat(shown(root)).isEqualTo("{a=1, b=[x]}");
        assertThat(((Node.Mapping) root).entries().get("b").keyAt()).hasToString("t.yaml:3:1");
    }

    @Test
    void keysAndValuesKnowTheirPlaces() {
        Node.Mapping root = (Node.Mapping) parse("a: 1\nb:\n  - x\n  - y: z\n");
        assertThat(root.at()).hasToString("t.yaml:1:1");
        assertThat(root.entries().get("a").value().at()).hasToString("t.yaml:1:4");
        Node.Sequence list = (Node.Sequence) root.entries().get("b").value();
        assertThat(list.at()).hasToString("t.yaml:3:3");
        assertThat(list.items().get(0).at()).hasToString("t.yaml:3:5");
        Node.Mapping inner = (Node.Mapping) list.items().get(1);
        assertThat(inner.entries().get("y").keyAt()).hasToString("t.yaml:4:5");
        assertThat(inner.entries().get("y").value().at()).hasToString("t.yaml:4:8");
    }

    @Test
    void keysKeepTheOrderOfTheFile() {
        assertThat(shown(parse("z: 1\na: 2\nm: 3\n"))).isEqualTo("{z=1, a=2, m=3}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# a comment alone\n", "   "})
    void anEmptyDocumentIsNothingAndNoFault(String yaml) {
        assertThat(read(yaml)).isEmpty();
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: &x 1\\nb: *x | t.yaml:2:4 ALIAS",
                "- &x {a: 1}\\n- *x | t.yaml:2:3 ALIAS",
                "base: &b {a: 1}\\nc:\\n  <<: *b | t.yaml:3:3 MERGE_KEY, t.yaml:3:7 ALIAS",
                "<<: {a: 1} | t.yaml:1:1 MERGE_KEY",
                "a: !!str 010 | t.yaml:1:4 TAG",
                "a: !java.lang.Runtime x | t.yaml:1:4 TAG",
                "a: !!map {b: 1} | t.yaml:1:4 TAG",
                "a: !!seq [b] | t.yaml:1:4 TAG",
                "a: 1\\na: 2 | t.yaml:2:1 REPEATED_KEY",
                "a: 1\\n\"a\": 2 | t.yaml:2:1 REPEATED_KEY",
                "- {a: 1, a: 1} | t.yaml:1:10 REPEATED_KEY",
                "a: 1\\n---\\nb: 2 | t.yaml:3:1 SECOND_DOCUMENT",
                "a: 1\\n...\\n---\\nb: 2 | t.yaml:4:1 SECOND_DOCUMENT",
            })
    void whatYamlDoesBehindTheBackIsRefusedWithItsPlace(String yaml, String faults) {
        read(yaml.replace("\\n", "\n"));
        assertThat(String.join(", ", found())).isEqualTo(faults);
    }

    @Test
    void allSuchFaultsAreToldAtOnce() {
        read("a: &x 1\nb: *x\na: !!str 2\n<<: {}\n---\nc: 1\n");
        assertThat(found())
                .containsExactly(
                        "t.yaml:2:4 ALIAS",
                        "t.yaml:3:1 REPEATED_KEY",
                        "t.yaml:3:4 TAG",
                        "t.yaml:4:1 MERGE_KEY",
                        "t.yaml:6:1 SECOND_DOCUMENT");
    }

    @Test
    void aRepeatedKeySaysWhereItWasFirstAndTheFirstCounts() {
        assertThat(shown(parse("a: 1\nb: 2\na: 3\n"))).isEqualTo("{a=1, b=2}");
        assertThat(Found.inDetail(diagnostics)).containsExactly("t.yaml:3:1 REPEATED_KEY [a, t.yaml:1:1]");
    }

    @Test
    void theSameKeyInTwoMapsIsNotRepeated() {
        parse("- a: 1\n- a: 2\n");
        assertThat(found()).isEmpty();
    }

    @Test
    void anAnchorThatNothingRefersToIsHarmless() {
        assertThat(shown(parse("a: &x 1\n"))).isEqualTo("{a=1}");
        assertThat(found()).isEmpty();
    }

    @Test
    void aLaughBombIsRefusedAndNeverExpanded() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [lol, lol]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%1$d: &a%1$d [*a%2$d, *a%2$d]\n".formatted(i, i - 1));
        }
        read(bomb.toString());
        assertThat(found()).hasSize(58).allMatch(fault -> fault.endsWith(" ALIAS"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: [1 | t.yaml:",
                "a: 'open | t.yaml:",
                "a: 1\\n b: 2 | t.yaml:2:3",
                "a:\\n\\tb: 1 | t.yaml:2:1", // a tab indents nothing in YAML
                "\\tb: 1 | t.yaml:1",
                "a: @b | t.yaml:1",
                "a: %b | t.yaml:1",
                "a: b: c | t.yaml:1",
                "a: *nowhere | t.yaml:1",
                "*a : 1 | t.yaml:1",
                "- a\\nb: 1 | t.yaml:2:1",
                "? [a, b]\\n: c | t.yaml:",
                "? {a: b}\\n: c | t.yaml:",
                "a: \"\\z\" | t.yaml:1",
                "a: \\u0000 | t.yaml",
                "} | t.yaml:1",
            })
    void whatIsNoYamlIsAFaultWithItsPlace(String yaml, String place) {
        read(yaml.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0000", "\u0000"));
        assertThat(found()).hasSize(1);
        assertThat(found().get(0)).startsWith(place).matches(".* (BROKEN_YAML|ALIAS|CONTROL_CHARACTER)");
    }

    @Test
    void itSaysWhatIsWrongInOneLine() {
        read("- a\nb: 1\n");
        assertThat(Found.inDetail(diagnostics)).hasSize(1);
        assertThat(Found.inDetail(diagnostics).get(0))
                .contains("INDENTATION")
                .doesNotContain("\n")
                .doesNotContain("in reader");
    }

    @Test
    void thirtyTwoLevelsAreTheDeepest() {
        parse("[".repeat(32) + "]".repeat(32));
        assertThat(found()).isEmpty();
        parse("[".repeat(33) + "]".repeat(33));
        assertThat(Found.inDetail(diagnostics)).containsExactly("t.yaml:1:33 TOO_DEEP [32]");
    }

    @Test
    void whatStandsAfterSomethingTooDeepIsStillRead() {
        assertThat(shown(parse("a: " + "[".repeat(40) + "]".repeat(40) + "\nb: 1\nb: 2\n")))
                .endsWith("b=1}");
        assertThat(found()).containsExactly("t.yaml:1:35 TOO_DEEP", "t.yaml:3:1 REPEATED_KEY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- "})
    void aHundredThousandLevelsAreAFaultAndNoOverflow(String level) {
        read(level.repeat(100_000));
        assertThat(found()).isNotEmpty().allMatch(fault -> fault.matches(".* (BROKEN_YAML|TOO_DEEP)"));
    }

    @Test
    void aDocumentHasALargestSize() {
        read("a: " + "xxxx ".repeat(640_000));
        assertThat(found()).containsExactly("t.yaml:1:3145729 OVERLONG");
    }

    @Test
    void aTextThatCannotBeReadIsTheReadersBusiness() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new MalformedInputException(1);
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> YamlText.parse(broken, "t.yaml", diagnostics))
                .isInstanceOf(CharacterCodingException.class);
        assertThat(found()).isEmpty();
    }

    private Optional<Node> read(String yaml) {
        try {
            return YamlText.parse(new StringReader(yaml), "t.yaml", diagnostics);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Node parse(String yaml) {
        return read(yaml).orElseThrow();
    }

    private List<String> found() {
        return Found.in(diagnostics);
    }

    private static String shown(Node node) {
        if (node instanceof Node.Mapping map) {
            return map.entries().entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + shown(entry.getValue().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Node.Sequence list) {
            return list.items().stream().map(YamlTextTest::shown).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((Node.Scalar) node).text();
    }
}
