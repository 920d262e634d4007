package vn.thuocdo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuocdo.model.Period.Kind;

class ReportingPeriodTest {

    private static final ReportingCalendar ADMINISTRATIVE =
            new ReportingCalendar(ReportingCalendar.Kind.ND_09_2019, Optional.empty());

    @Test
    void aQuarterOfTheDecreeRunsFromThe15thToThe14th() {
        ReportingPeriod quarter = ReportingPeriod.of(new Period(Kind.QUARTER, 2023, 1), ADMINISTRATIVE, 10)
                .orElseThrow();

        assertThat(quarter.from()).isEqualTo("2022-12-15");
        assertThat(quarter.to()).isEqualTo("2023-03-14");
        assertThat(quarter.due()).isEqualTo("2023-03-24");
        assertThat(quarter.contains(LocalDate.of(2022, 12, 15))).isTrue();
        assertThat(quarter.contains(LocalDate.of(2022, 12, 14))).isFalse();
        assertThat(quarter.contains(LocalDate.of(2023, 3, 15))).isFalse();
    }

    @Test
    void thePeriodBeforeEndsWhereItBegins() {
        ReportingPeriod half = ReportingPeriod.of(new Period(Kind.HALF, 2023, 1), ReportingCalendar.PLAIN, 0)
                .orElseThrow();

        assertThat(half.follows(LocalDate.of(2022, 6, 30))).isFalse();
        assertThat(half.follows(LocalDate.of(2022, 7, 1))).isTrue();
        assertThat(half.follows(LocalDate.of(2022, 12, 31))).isTrue();
        assertThat(half.follows(LocalDate.of(2023, 1, 1))).isFalse();
        assertThat(half.contains(LocalDate.of(2023, 1, 1))).isTrue();
    }
}
