package vn.thuocdo.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {

    @Test
    void aPlaceIsPrintedAsEditorsTakeIt() {
        assertThat(new Location.Line("results/2023-q3.csv", 14, 3)).hasToString("results/2023-q3.csv:14:3");
        assertThat(new Location.Line("results/2023-q3.csv", 14, 0)).hasToString("results/2023-q3.csv:14");
        assertThat(new Location.File("a.csv")).hasToString("a.csv");
        assertThat(new Location.Nowhere()).hasToString("");
    }

    @ParameterizedTest
    @CsvSource({"1, A", "3, C", "26, Z", "27, AA", "52, AZ", "53, BA", "702, ZZ", "703, AAA", "16384, XFD"})
    void aCellOfASheetIsNamedAsTheSheetNamesIt(int column, String letters) {
        assertThat(new Location.Sheet("report.xlsx", "Sheet1", 14, column))
                .hasToString("report.xlsx:Sheet1!" + letters + "14");
    }

    @Test
    void aRowOfASheetIsNamedByItsNumber() {
        assertThat(new Location.Sheet("report.xlsx", "Sheet1", 14, 0)).hasToString("report.xlsx:Sheet1!14");
    }

    @Test
    void aFieldIsAPlaceInTheSameLine() {
        assertThat(new Location.Line("a.csv", 14, 0).field(3)).hasToString("a.csv:14:3");
        assertThat(new Location.Sheet("a.xlsx", "S", 14, 0).field(3)).hasToString("a.xlsx:S!C14");
        assertThat(new Location.File("a.csv").field(3)).hasToString("a.csv");
    }

    @Test
    void placesOrderByFileThenSheetThenLineThenField() {
        List<Location> inOrder = List.of(
                new Location.Nowhere(),
                new Location.File("a.csv"),
                new Location.Line("a.csv", 2, 0),
                new Location.Line("a.csv", 2, 1),
                new Location.Line("a.csv", 2, 10),
                new Location.Line("a.csv", 10, 1),
                new Location.File("b.xlsx"),
                new Location.Sheet("b.xlsx", "Q1", 30, 1),
                new Location.Sheet("b.xlsx", "Q2", 2, 1),
                new Location.Sheet("b.xlsx", "Q2", 2, 27),
                new Location.Sheet("b.xlsx", "Q2", 14, 1));
        assertThat(Stream.of(7, 2, 9, 0, 5, 10, 3, 8, 1, 6, 4)
                        .<Location>map(inOrder::get)
                        .sorted())
                .isEqualTo(inOrder);
    }
}
