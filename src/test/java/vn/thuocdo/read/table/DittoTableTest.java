package vn.thuocdo.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.text.WordTable;

class DittoTableTest {

    @ParameterizedTest
    @CsvSource({
        "-nt-, true",
        "-NT-, true",
        "– nt –, true",
        "nt, true",
        "Như trên, true",
        "As above, true",
        "'\"', true",
        "'', false",
        "-, false",
        "NT, false",
        "Nt, false",
        "Sở Nội vụ, false",
        "như trên địa bàn, false"
    })
    void saysAsAbove(String text, boolean isAsAbove) {
        assertEquals(isAsAbove, DittoTable.isAsAbove(text));
    }

    @Test
    void everyTextOfTheListSaysAsAbove() {
        List<String> missed = new ArrayList<>();
        for (List<String> row : WordTable.rows("as-above")) {
            if (!DittoTable.isAsAbove(row.get(0))) {
                missed.add(row.get(0));
            }
        }
        assertEquals(List.of(), missed);
    }

    @Test
    void holdsTheNearestTextAboveInItsOwnField() throws IOException {
        List<List<String>> read = read(List.of(
                List.of("-nt-", "30/6"),
                List.of("Sở A", "-nt-"),
                List.of("", "x"),
                List.of("nt", "nt"),
                List.of("nt")));
        assertEquals(
                List.of(
                        List.of("-nt-", "30/6"),
                        List.of("Sở A", "30/6"),
                        List.of("", "x"),
                        List.of("Sở A", "x"),
                        List.of("Sở A")),
                read);
    }

    @Test
    void findsWhatStandsAboveInARecordThatWasTaken() throws IOException {
        List<List<String>> read = new ArrayList<>();
        DittoTable.of(new Given(List.of(List.of("Sở A"), List.of("Sở B"), List.of("nt"), List.of("Sở B"))))
                .forEach((record, line) -> line % 2 == 1, row -> read.add(texts(row)));
        assertEquals(List.of(List.of("Sở A"), List.of("Sở B"), List.of("Sở B")), read);
    }

    private static List<List<String>> read(List<List<String>> rows) throws IOException {
        List<List<String>> read = new ArrayList<>();
        DittoTable.of(new Given(rows)).forEach(row -> read.add(texts(row)));
        return read;
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            texts.add(row.cell(i).text());
        }
        return texts;
    }

    /** A table of rows, each of which is offered as a record first. */
    private record Given(List<List<String>> rows) implements Table {

        @Override
        public List<String> header() {
            return List.of();
        }

        @Override
        public Location at() {
            return new Location.File("t.csv");
        }

        @Override
        public Location headerAt(int field) {
            return at();
        }

        @Override
        public Form form() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void walk(Predicate<Row> goesOn) {
            boolean more = true;
            for (int i = 0; i < rows.size() && more; i++) {
                more = goesOn.test(row(i));
            }
        }

        @Override
        public void forEach(RecordTaker taker, Consumer<Row> action) {
            for (int i = 0; i < rows.size(); i++) {
                if (!taker.takes(null, i)) {
                    action.accept(row(i));
                }
            }
        }

        private Row row(int index) {
            List<Cell> cells =
                    rows.get(index).stream().<Cell>map(Cell.Text::new).toList();
            return new TextRow(new Location.Line("t.csv", index + 1, 0), cells);
        }
    }
}
