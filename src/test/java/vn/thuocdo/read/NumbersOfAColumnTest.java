package vn.thuocdo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Target;
import vn.thuocdo.read.column.Source;

/** What one cell leaves open, the other cells of its column may settle. */
class NumbersOfAColumnTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // another cell of the column | what 1.234 is then
                "'99,7' | 1234",
                "'1.909.917,82' | 1234",
                "1.234.567 | 1234",
                "'-0,5%' | 1234",
                "99.7 | 1.234",
                "'1,234,567' | 1.234",
                "'1,234.5 lượt' | 1.234",
            })
    void anotherCellOfTheColumnSettlesIt(String other, BigDecimal number) {
        for (String rows : new String[] {"A,T1,1.234\nA,T2,\"" + other + "\"", "A,T2,\"" + other + "\"\nA,T1,1.234"}) {
            GivenTables.Outcome read = results("unit,task,actual\n" + rows + "\n");
            assertThat(read.found()).isEmpty();
            assertThat(read.programme().results().get(0).figure())
                    .contains(new Figure.Amount(Quantity.of(number, false)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "87", // reads alike either way
                "''", "2.345", // as open as the first
            })
    void aCellThatProvesNothingSettlesNothing(String other) {
        assertThat(results("unit,task,actual\nA,T1,1.234\nA,T2," + other + "\n").found())
                .contains("results.csv:2:3 AMBIGUOUS_NUMBER");
    }

    @Test
    void cellsThatContradictEachOtherSettleNothing() {
        GivenTables.Outcome read = results("unit,task,actual\nA,T1,1.234\nA,T2,\"99,7\"\nA,T3,99.7\n");
        assertThat(read.found()).containsExactly("results.csv:2:3 AMBIGUOUS_NUMBER");
        assertThat(read.programme().results())
                .filteredOn(result -> result.figure().isPresent())
                .hasSize(2);
    }

    @Test
    void anotherColumnSettlesNothing() {
        assertThat(results("unit,task,numerator,denominator\nA,T1,1.234,\"2,5\"\n")
                        .found())
                .containsExactly("results.csv:2:3 AMBIGUOUS_NUMBER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"estimate", "appraised_actual"})
    void aColumnThatStandsInForTheReportedFigureSettlesItsOwn(String header) {
        GivenTables.Outcome read = results("unit,task," + header + "\nA,T1,1.234\nA,T2,\"1.302,75\"\n");
        assertThat(read.found()).doesNotContain("results.csv:2:3 AMBIGUOUS_NUMBER");
        assertThat(read.programme().results().get(0).figure())
                .contains(new Figure.Amount(Quantity.of(new BigDecimal("1234"), false)));
    }

    @Test
    void anotherFileSettlesNothing() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("unit,task\nA,T1\n")
                .table(Source.Role.RESULTS, "a.csv", "unit,task,actual\nA,T1,1.234\n")
                .table(Source.Role.RESULTS, "b.csv", "unit,task,actual\nA,T1,\"99,7\"\n")
                .read();
        assertThat(read.found()).containsExactly("a.csv:2:3 AMBIGUOUS_NUMBER");
    }

    @Test
    void aTargetIsSettledByTheOtherTargetsAlsoBehindASignOfComparison() {
        GivenTables.Outcome read = new GivenTables()
                .assignments("unit,task,target\nA,T1,2.000 lượt\nA,T2,\"≥\u00A099,5\"\n")
                .read();
        assertThat(read.found()).isEmpty();
        assertThat(((Target.Threshold) read.assignments().get(0).target().orElseThrow())
                        .bound()
                        .value())
                .isEqualTo(Quantity.of(new BigDecimal("2000"), false).value());
    }

    @Test
    void aBrokenFileIsReportedOnceThoughItsColumnsAreLookedAtAgain() {
        GivenTables.Outcome read = results("unit,task,actual,numerator\nA,T1,1.234,1.234\nA,T2,\"open");
        assertThat(read.found()).containsOnlyOnce("results.csv:3:3 UNCLOSED_QUOTE");
    }

    private static GivenTables.Outcome results(String csv) {
        return new GivenTables()
                .assignments("unit,task\nA,T1\nA,T2\nA,T3\n")
                .results(csv)
                .read();
    }
}
