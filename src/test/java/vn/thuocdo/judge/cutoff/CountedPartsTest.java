package vn.thuocdo.judge.cutoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.thuocdo.diagnostic.Location;

/** What is counted of parts of the results adds up to what is counted of all of them. */
class CountedPartsTest {

    private static final LocalDate JUNE = LocalDate.of(2023, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 31);

    @Test
    void rowsOfOneFileAndDayAddUpAndTheFirstOfThemIsNamed() {
        RowCounts one = counts(Map.of(group(JUNE), tally(3, 7), group(JULY), tally(1, 9)));
        RowCounts other = counts(Map.of(group(JUNE), tally(2, 4)));

        assertThat(one.and(other)).isEqualTo(counts(Map.of(group(JUNE), tally(5, 4), group(JULY), tally(1, 9))));
        assertThat(other.and(one)).isEqualTo(one.and(other));
        assertThat(one.and(RowCounts.NONE)).isEqualTo(one);
    }

    @Test
    void rowsThatDoNotCountAddUpByTheReason() {
        RowCounts some = counts(Map.of(group(JUNE), tally(1, 2)));
        RowCounts more = counts(Map.of(group(JULY), tally(1, 3)));

        UncountedRows both =
                new UncountedRows(some, more, RowCounts.NONE).and(new UncountedRows(more, RowCounts.NONE, some));

        assertThat(both).isEqualTo(new UncountedRows(some.and(more), more, some));
    }

    @Test
    void theLatestDayOfAllPartsIsTheLatest() {
        ReportedDays june = new ReportedDays(true, Optional.of(JUNE));
        ReportedDays july = new ReportedDays(true, Optional.of(JULY));
        ReportedDays undated = new ReportedDays(true, Optional.empty());

        assertThat(june.and(july)).isEqualTo(july);
        assertThat(july.and(june)).isEqualTo(july);
        assertThat(undated.and(june)).isEqualTo(june);
        assertThat(ReportedDays.NONE.and(undated)).isEqualTo(undated);
        assertThat(undated.and(ReportedDays.NONE)).isEqualTo(undated);
        assertThat(ReportedDays.NONE.and(ReportedDays.NONE)).isEqualTo(ReportedDays.NONE);
    }

    private static RowCounts counts(Map<RowCounts.Group, RowCounts.Tally> groups) {
        return new RowCounts(new TreeMap<>(groups));
    }

    private static RowCounts.Group group(LocalDate day) {
        return new RowCounts.Group("results.csv", day);
    }

    private static RowCounts.Tally tally(int count, int line) {
        return new RowCounts.Tally(count, line(line));
    }

    private static Location line(int number) {
        return new Location.Line("results.csv", number, 0);
    }
}
