package vn.thuocdo.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.testing.Found;

class CsvRowsTest {

    private final Findings.Builder diagnostics = Findings.builder();

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void rowsEndAsOnEverySystemAndStandOnTheirPhysicalLine(String end) throws IOException {
        assertThat(rows(String.join(end, "a,b", "1,2", "3,4", ""))).containsExactly("t.csv:2 [1, 2]", "t.csv:3 [3, 4]");
        assertThat(rows(String.join(end, "a,b", "1,2", "3,4")))
                .as("without an end of the last line")
                .containsExactly("t.csv:2 [1, 2]", "t.csv:3 [3, 4]");
        assertThat(Found.in(diagnostics)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aRecordWithLineBreaksInQuotesStandsWhereItStarts(String end) throws IOException {
        String csv = String.join(end, "a,b", "\"one", "two", "\",2", "3,\"four", "five\"", "6,7");
        assertThat(rows(csv))
                .containsExactly(
                        "t.csv:2 [one" + end + "two, 2]", "t.csv:5 [3, four" + end + "five]", "t.csv:7 [6, 7]");
    }

    @Test
    void aHeaderWithALineBreakInQuotesIsOneHeader() throws IOException {
        assertThat(open("\"Thời\nhạn\",b\n1,2\n").orElseThrow().header()).containsExactly("Thời\nhạn", "b");
        assertThat(rows("\"Thời\nhạn\",b\n1,2\n")).containsExactly("t.csv:3 [1, 2]");
    }

    @Test
    void blankLinesAndRowsOfBlanksArePassedOverAndCounted() throws IOException {
        assertThat(rows("\n\na,b\n\n1,2\n,\n  ,\u00A0\n\"\",\"\"\n3,4\n\n"))
                .containsExactly("t.csv:5 [1, 2]", "t.csv:9 [3, 4]");
        assertThat(rows("a,b\r\n\r\n1,2\r\n")).containsExactly("t.csv:3 [1, 2]");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeader() throws IOException {
        assertThat(open("\uFEFFunit,task\nA,T1\n").orElseThrow().header()).containsExactly("unit", "task");
        assertThat(open("\uFEFF\"unit\",task\nA,T1\n").orElseThrow().header()).containsExactly("unit", "task");
    }

    @Test
    void quotesKeepCommasAndQuotesAndBlanksAroundAreLeftOut() throws IOException {
        assertThat(rows("a,b\n\"1,909\",\"say \"\"yes\"\"\"\n  x ,\u00A0y\u200B\n\" in quotes \",z\n"))
                .containsExactly("t.csv:2 [1,909, say \"yes\"]", "t.csv:3 [x, y]", "t.csv:4 [in quotes, z]");
    }

    @Test
    void aRowMayBeShorterOrLongerAndItsMissingCellsAreBlank() throws IOException {
        Table table = open("a,b,c\n1\n1,2,3,4\n").orElseThrow();
        List<Row> rows = new ArrayList<>();
        table.forEach(rows::add);
        assertThat(rows).extracting(Row::size).containsExactly(1, 4);
        assertThat(rows.get(0).cell(2)).isEqualTo(Cell.BLANK);
        assertThat(rows.get(1).at(3)).hasToString("t.csv:3:4");
    }

    @Test
    void placesNameTheLineAndTheField() throws IOException {
        Table table = open("a,b\n1,2\n").orElseThrow();
        assertThat(table.headerAt(1)).hasToString("t.csv:1:2");
        table.forEach(row -> {
            assertThat(row.at()).hasToString("t.csv:2");
            assertThat(row.at(0)).hasToString("t.csv:2:1");
        });
    }

    @Test
    void theRowsCanBeWalkedAnyNumberOfTimes() throws IOException {
        Table table = open("a,b\n1,2\n").orElseThrow();
        for (int i = 0; i < 3; i++) {
            int[] rows = {0};
            table.forEach(row -> rows[0]++);
            assertThat(rows[0]).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a,b\\n1,2\\n3,\"open\\n5,6\\n | t.csv:3:2 UNCLOSED_QUOTE", // swallows the rest, so it is placed where
                // it opens
                "a,b\\n\"1\"x,2\\n | t.csv:2:1 BROKEN_CSV",
                "a,b\\n1,2\\n\\n\\n\"open | t.csv:5:1 UNCLOSED_QUOTE",
            })
    void aRecordThatIsNoneEndsTheFileWithItsPlace(String csv, String fault) throws IOException {
        rows(csv.replace("\\n", "\n"));
        assertThat(Found.in(diagnostics)).containsExactly(fault);
    }

    @Test
    void theRowsBeforeABrokenOneAreStillRead() throws IOException {
        assertThat(rows("a,b\n1,2\n3,\"open\n")).containsExactly("t.csv:2 [1, 2]");
    }

    @Test
    void aBrokenHeaderIsNoTable() {
        assertThat(open("\"a,b\n1,2\n")).isEmpty();
        assertThat(Found.in(diagnostics)).containsExactly("t.csv:1:1 UNCLOSED_QUOTE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n\n", "\uFEFF", ",,,\n \n"})
    void anEmptyFileIsNoTable(String csv) {
        assertThat(open(csv)).isEmpty();
        assertThat(Found.in(diagnostics)).containsExactly("t.csv EMPTY_TABLE");
    }

    @Test
    void aHeaderAloneIsATableWithoutRows() throws IOException {
        assertThat(rows("a,b\n")).isEmpty();
        assertThat(Found.in(diagnostics)).isEmpty();
    }

    @Test
    void titleRowsAboveTheHeaderAreNamedInANote() throws IOException {
        Table table = Tables.open(
                        input("TỔNG HỢP,Biểu 1\nNăm 2023,\n\nunit,task\nA,T1\n"),
                        Layout.UNDECLARED,
                        header -> header.contains("unit"),
                        diagnostics)
                .orElseThrow();
        assertThat(table.header()).containsExactly("unit", "task");
        assertThat(Found.inDetail(diagnostics)).containsExactly("t.csv:4 TITLE_ROWS [2]");
    }

    @Test
    void aHeaderIsSoughtInTheFirstSixtyRowsAlone() {
        // Else the whole of a table that is no such one would be searched, and a row of it be taken for its header.
        for (int titles : new int[] {59, 60}) {
            Table table = Tables.open(
                            input("x,y\n".repeat(titles) + "unit,task\nA,T1\n"),
                            Layout.UNDECLARED,
                            header -> header.contains("unit"),
                            diagnostics)
                    .orElseThrow();
            assertThat(table.header()).containsExactly(titles == 59 ? "unit" : "x", titles == 59 ? "task" : "y");
        }
    }

    @Test
    void aDeclaredHeaderRowIsTheHeader() throws IOException {
        Layout declared = new Layout(Optional.empty(), OptionalInt.of(2), Optional.empty(), Optional.empty());
        Table table = Tables.open(input("unit,task\nx,y\nA,T1\n"), declared, header -> true, diagnostics)
                .orElseThrow();
        assertThat(table.header()).containsExactly("x", "y");
    }

    @Test
    void withoutAHeaderThatSufficesTheFirstRowIsTheHeader() {
        // Its columns are then missing, which says what to mend.
        assertThat(Tables.open(input("x,y\nA,T1\n"), Layout.UNDECLARED, header -> false, diagnostics)
                        .orElseThrow()
                        .header())
                .containsExactly("x", "y");
    }

    private Optional<Table> open(String csv) {
        return Tables.open(input(csv), Layout.UNDECLARED, header -> true, diagnostics);
    }

    private static Input input(String csv) {
        return Input.bytes("t.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> rows(String csv) throws IOException {
        List<String> rows = new ArrayList<>();
        open(csv).orElseThrow().forEach(row -> {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(row.cell(i).text());
            }
            rows.add(row.at() + " " + cells);
        });
        return rows;
    }
}
