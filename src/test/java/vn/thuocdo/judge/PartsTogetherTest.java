package vn.thuocdo.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.MadeResults;
import vn.thuocdo.model.NumberList;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.model.Unit;

/** What is counted of parts of the data adds up to what is counted of all of it. */
class PartsTogetherTest {

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

    @Test
    void whatAMethodAsksForMayBeInAnyPart() {
        MethodNeeds anything = new MethodNeeds(true, false, false);
        MethodNeeds deadlines = new MethodNeeds(true, true, false);
        MethodNeeds exceedable = new MethodNeeds(true, false, true);

        assertThat(MethodNeeds.NONE.and(MethodNeeds.NONE)).isEqualTo(MethodNeeds.NONE);
        assertThat(MethodNeeds.NONE.and(anything)).isEqualTo(anything);
        assertThat(anything.and(MethodNeeds.NONE)).isEqualTo(anything);
        assertThat(deadlines.and(anything)).isEqualTo(deadlines);
        assertThat(anything.and(deadlines)).isEqualTo(deadlines);
        assertThat(exceedable.and(anything)).isEqualTo(exceedable);
        assertThat(anything.and(exceedable)).isEqualTo(exceedable);
    }

    @Test
    void whatIsIgnoredAddsUpAndTheFirstPartNamesThePlace() {
        IgnoredData one = new IgnoredData(Map.of(Code.WEIGHTS_IGNORED, new IgnoredData.Tally(2, line(5))));
        IgnoredData other = new IgnoredData(Map.of(
                Code.WEIGHTS_IGNORED,
                new IgnoredData.Tally(3, line(8)),
                Code.NO_BASELINE,
                new IgnoredData.Tally(1, line(9))));

        assertThat(one.and(other))
                .isEqualTo(new IgnoredData(Map.of(
                        Code.WEIGHTS_IGNORED,
                        new IgnoredData.Tally(5, line(5)),
                        Code.NO_BASELINE,
                        new IgnoredData.Tally(1, line(9)))));
    }

    @Test
    void someOfTheResultsSayWhatTheSameOnesSayAmongAll() {
        NumberList places = new NumberList();
        places.add(3);
        places.add(1);

        SomeResults some = new SomeResults(new NumberedResults(), places);

        assertThat(some.size()).isEqualTo(2);
        assertThat(List.of(some.item(0), some.item(1))).containsExactly(53, 51);
        assertThat(List.of(some.pattern(0), some.pattern(1))).containsExactly(13, 11);
        assertThat(List.of(some.day(0), some.day(1))).containsExactly(23, 21);
        assertThat(List.of(some.reportedOn(0), some.reportedOn(1))).containsExactly(33, 31);
        assertThat(List.of(some.decimal(0), some.decimal(1))).containsExactly(43L, 41L);
        assertThat(List.of(some.sharesDecimal(0), some.sharesDecimal(1))).containsExactly(true, false);
        assertThat(some.unit(0).id()).isEqualTo("U3");
        assertThat(some.task(1).id()).isEqualTo("T1");
        assertThat(some.get(1)).isEqualTo(Reports.met(1, "2023-06-30"));
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

    /** Results of which each says its own place, in every answer another way. */
    private static final class NumberedResults extends MadeResults {

        @Override
        public int size() {
            return 5;
        }

        @Override
        public Result get(int place) {
            return Reports.met(place, "2023-06-30");
        }

        @Override
        public Unit unit(int place) {
            return new Unit("U" + place, "", "", "", "", List.of());
        }

        @Override
        public Task task(int place) {
            return new Task("T" + place, "", TaskKind.TARGET, "", "", Optional.empty(), List.of());
        }

        @Override
        public int item(int place) {
            return 50 + place;
        }

        @Override
        public int pattern(int place) {
            return 10 + place;
        }

        @Override
        public int day(int place) {
            return 20 + place;
        }

        @Override
        public int reportedOn(int place) {
            return 30 + place;
        }

        @Override
        public long decimal(int place) {
            return 40L + place;
        }

        @Override
        public boolean sharesDecimal(int place) {
            return place == 3;
        }
    }
}
