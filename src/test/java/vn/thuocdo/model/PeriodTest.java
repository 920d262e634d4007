package vn.thuocdo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.model.Period.Kind;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2023, 0, 2023",
        "HALF, 2023, 2, 2023-H2",
        "QUARTER, 2023, 3, 2023-Q3",
        "MONTH, 2023, 9, 2023-09",
        "MONTH, 2023, 10, 2023-10",
        "MONTHS, 2023, 9, 2023-9M",
        "SPAN, 2022, 2023, 2022-2023",
        "FISCAL_YEAR, 2023, 0, FY2023",
        "FISCAL_QUARTER, 2022, 1, FY2022Q1",
    })
    void isWrittenInOneSpelling(Kind kind, int year, int number, String spelling) {
        assertThat(new Period(kind, year, number)).hasToString(spelling);
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2023, 1",
        "YEAR, 0, 0",
        "YEAR, 10000, 0",
        "HALF, 2023, 0",
        "HALF, 2023, 3",
        "QUARTER, 2023, 0",
        "QUARTER, 2023, 5",
        "MONTH, 2023, 0",
        "MONTH, 2023, 13",
        "MONTHS, 2023, 13",
        "SPAN, 2023, 2022", // ends before it begins
        "SPAN, 2023, 10000",
        "FISCAL_YEAR, 2023, 1",
        "FISCAL_QUARTER, 2023, 5",
    })
    void aPeriodThatIsNoneCannotBeBuilt(Kind kind, int year, int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(kind, year, number));
    }

    @Test
    void onlyFiscalPeriodsNeedAFiscalYear() {
        assertThat(Kind.values())
                .filteredOn(kind ->
                        new Period(kind, 2, kind == Kind.SPAN ? 2 : kind.name().endsWith("YEAR") ? 0 : 1).isFiscal())
                .containsExactly(Kind.FISCAL_YEAR, Kind.FISCAL_QUARTER);
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2023, 0, 2022",
        "HALF, 2023, 2, 2023-H1",
        "HALF, 2023, 1, 2022-H2",
        "QUARTER, 2023, 4, 2023-Q3",
        "QUARTER, 2023, 1, 2022-Q4",
        "MONTH, 2023, 1, 2022-12",
        "FISCAL_YEAR, 2023, 0, FY2022",
        "FISCAL_QUARTER, 2023, 1, FY2022Q4",
    })
    void followsAnotherOfItsKind(Kind kind, int year, int number, String before) {
        assertThat(new Period(kind, year, number).previous().map(Period::toString))
                .contains(before);
    }

    @ParameterizedTest
    @CsvSource({"MONTHS, 2023, 9", "SPAN, 2022, 2023", "YEAR, 1, 0", "QUARTER, 1, 1"})
    void followsNoneWhereThereIsNoSequenceOrItIsTheFirst(Kind kind, int year, int number) {
        assertThat(new Period(kind, year, number).previous()).isEmpty();
    }
}
