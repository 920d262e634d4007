package vn.thuocdo.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.testing.Found;

class YamlTableTest {

    private final Findings.Builder diagnostics = Findings.builder();

    @Test
    void aListOfMapsIsATableOfAllItsKeys() throws IOException {
        Table table = open("- unit: A\n  task: T1\n- task: T2\n  unit: B\n  target: 90\n")
                .orElseThrow();
        assertThat(table.header()).containsExactly("unit", "task", "target");
        assertThat(rows(table)).containsExactly("t.yaml:1:3 [A, T1, ]", "t.yaml:3:3 [B, T2, 90]");
    }

    @Test
    void everyCellIsTextAsWritten() throws IOException {
        assertThat(rows(open("- {id: 010, no: no, tt: 11.10, n: ~, e: }\n").orElseThrow()))
                .containsExactly("t.yaml:1:3 [010, no, 11.10, ~, ]");
    }

    @Test
    void aListInACellStandsForItsTexts() throws IOException {
        // As "QĐ 1; KH 2" would in a table of another format.
        assertThat(rows(open("- id: T1\n  basis:\n    - QĐ 1\n    - KH 2\n").orElseThrow()))
                .containsExactly("t.yaml:1:3 [T1, QĐ 1; KH 2]");
    }

    @Test
    void blanksAroundATextAreLeftOut() throws IOException {
        assertThat(rows(open("- id: ' T1 '\n  name: |\n    Ký số\n").orElseThrow()))
                .containsExactly("t.yaml:1:3 [T1, Ký số]");
    }

    @Test
    void aCellIsPlacedAtItsValueAndAMissingOneAtItsRow() throws IOException {
        Table table = open("- unit: A\n  task: T1\n- unit: B\n").orElseThrow();
        List<Row> rows = new ArrayList<>();
        table.forEach(rows::add);
        assertThat(rows.get(0).at(1)).hasToString("t.yaml:2:9");
        assertThat(rows.get(1).at(1)).hasToString("t.yaml:3:3");
        assertThat(table.headerAt(1)).hasToString("t.yaml:2:3");
    }

    @Test
    void blankRowsArePassedOver() throws IOException {
        assertThat(rows(open("- unit: A\n- unit:\n  task: ' '\n- {}\n- unit: B\n")
                        .orElseThrow()))
                .containsExactly("t.yaml:1:3 [A, ]", "t.yaml:5:3 [B, ]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit: A | t.yaml:1:1 NOT_A_TABLE",
                "A | t.yaml:1:1 NOT_A_TABLE",
                "- A\\n- unit: B | t.yaml:1:3 NOT_A_TABLE",
                "- unit: {id: A} | t.yaml:1:3 NOT_A_TABLE",
                "- unit: [[A]] | t.yaml:1:3 NOT_A_TABLE",
                "- [A, T1]\\n- x | t.yaml:1:3 NOT_A_TABLE, t.yaml:2:3 NOT_A_TABLE",
                "'' | t.yaml EMPTY_TABLE",
                "# nothing | t.yaml EMPTY_TABLE",
                "[] | t.yaml:1:1 EMPTY_TABLE",
                "- {}\\n- {} | t.yaml:1:1 EMPTY_TABLE",
                "- unit: &a A\\n- unit: *a | t.yaml:2:9 ALIAS",
                "- unit: A\\n  unit: B | t.yaml:2:3 REPEATED_KEY",
                "- unit: A\\n---\\n- unit: B | t.yaml:3:1 SECOND_DOCUMENT",
            })
    void whatIsNoListOfMapsIsNoTable(String yaml, String faults) {
        assertThat(open(yaml.replace("\\n", "\n"))).isEmpty();
        assertThat(String.join(", ", Found.in(diagnostics))).isEqualTo(faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {"t.yaml", "t.yml", "t.YAML", "t.json"})
    void yamlAndJsonAreKnownByTheirExtensions(String name) throws IOException {
        Table table = Tables.open(
                        Input.bytes(name, "[{\"unit\": \"A\", \"target\": 90}]".getBytes(StandardCharsets.UTF_8)),
                        Layout.UNDECLARED,
                        header -> true,
                        diagnostics)
                .orElseThrow();
        assertThat(rows(table)).containsExactly(name + ":1:2 [A, 90]");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNoFault() throws IOException {
        assertThat(rows(open("\uFEFF- unit: A\r\n  task: T1\r\n").orElseThrow()))
                .containsExactly("t.yaml:1:3 [A, T1]");
    }

    @Test
    void whatIsNotUtf8IsPlacedAtItsByte() {
        byte[] yaml = "- unit: A\n- unit: Sở\n".getBytes(StandardCharsets.UTF_8);
        yaml[yaml.length - 2] = (byte) 0xFF;
        assertThat(Tables.open(Input.bytes("t.yaml", yaml), Layout.UNDECLARED, header -> true, diagnostics))
                .isEmpty();
        assertThat(Found.in(diagnostics)).containsExactly("t.yaml:2:10 NOT_UTF8");
    }

    private Optional<Table> open(String yaml) {
        return Tables.open(
                Input.bytes("t.yaml", yaml.getBytes(StandardCharsets.UTF_8)),
                Layout.UNDECLARED,
                header -> true,
                diagnostics);
    }

    private static List<String> rows(Table table) throws IOException {
        List<String> rows = new ArrayList<>();
        table.forEach(row -> {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(row.cell(i).text());
            }
            rows.add(row.at() + " " + cells);
        });
        return rows;
    }
}
