package vn.thuocdo.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.encoding.Encoding;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.read.table.Layout;
import vn.thuocdo.read.table.Table;
import vn.thuocdo.read.table.Tables;

/** Bytes as a table of any text format, in any encoding, whatever is declared. */
final class TablesFuzzTest {

    private static final List<String> NAMES = List.of("t.csv", "t.tsv", "t.yaml", "t.json", "-");
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|', ' ', 'x', '\0');

    /** @param data a byte for the name, one for the encoding, one for the delimiter, then the file */
    @FuzzTest
    void bytesAreATableOrADiagnostic(byte[] data) throws IOException {
        if (data.length < 3) {
            return;
        }
        Input input = Input.bytes(choice(NAMES, data[0]).orElse("t"), Arrays.copyOfRange(data, 3, data.length));
        Layout layout = new Layout(
                Optional.empty(),
                OptionalInt.empty(),
                choice(Arrays.asList(Encoding.values()), data[1]).map(Encoding::word),
                choice(DELIMITERS, data[2]));
        Findings.Builder diagnostics = Findings.builder();
        Optional<Table> opened = Tables.open(input, layout, header -> header.contains("unit"), diagnostics);
        if (opened.isEmpty()) {
            assertThat(diagnostics.hasErrors()).isTrue();
            return;
        }
        List<String> rows = rows(opened.get());
        int found = diagnostics.count();
        assertThat(rows(opened.get())).as("walked again").isEqualTo(rows);
        assertThat(diagnostics.count()).as("said again").isEqualTo(found);
    }

    /** A byte within the list chooses from it; any other leaves the choice open. */
    private static <T> Optional<T> choice(List<T> choices, byte choice) {
        int place = choice & 0xFF;
        return place < choices.size() ? Optional.of(choices.get(place)) : Optional.empty();
    }

    private static List<String> rows(Table table) throws IOException {
        List<String> rows = new ArrayList<>();
        int[] line = {0};
        table.forEach(row -> {
            assertThat(row.at().line()).isGreaterThanOrEqualTo(line[0]);
            line[0] = row.at().line();
            StringBuilder cells = new StringBuilder().append(row.at());
            for (int field = 0; field < row.size(); field++) {
                cells.append('|').append(row.cell(field).text()).append('@').append(row.at(field));
            }
            rows.add(cells.toString());
        });
        return rows;
    }
}
