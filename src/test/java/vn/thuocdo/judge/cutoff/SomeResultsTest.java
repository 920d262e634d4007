package vn.thuocdo.judge.cutoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.judge.Reports;
import vn.thuocdo.model.LazyResults;
import vn.thuocdo.model.NumberList;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.model.Unit;

/** Some results, chosen by their places among all. */
class SomeResultsTest {

    @Test
    void someOfTheResultsSayWhatTheSameOnesSayAmongAll() {
        NumberList places = new NumberList();
        places.add(1);
        places.add(3);

        SomeResults some = new SomeResults(new NumberedResults(), places);

        assertThat(some.size()).isEqualTo(2);
        assertThat(IntStream.rangeClosed(0, 5).map(some::begin)).containsExactly(0, 0, 1, 1, 2, 2);
        assertThat(List.of(some.pattern(some.row(0)), some.pattern(some.row(1))))
                .containsExactly(11, 13);
        assertThat(List.of(some.day(some.row(0)), some.day(some.row(1)))).containsExactly(21, 23);
        assertThat(List.of(some.reportedOn(some.row(0)), some.reportedOn(some.row(1))))
                .containsExactly(31, 33);
        assertThat(List.of(some.at(some.row(0)), some.at(some.row(1))))
                .containsExactly(new Location.Line("results.csv", 51, 0), new Location.Line("results.csv", 53, 0));
        assertThat(List.of(some.decimal(some.row(0)), some.decimal(some.row(1))))
                .containsExactly(41L, 43L);
        assertThat(List.of(some.sharesDecimal(some.row(0)), some.sharesDecimal(some.row(1))))
                .containsExactly(false, true);
        assertThat(List.of(some.reports(some.row(0)), some.reports(some.row(1))))
                .containsExactly(true, false);
        assertThat(some.unit(1).id()).isEqualTo("U3");
        assertThat(some.task(0).id()).isEqualTo("T1");
        assertThat(some.get(0)).isEqualTo(Reports.met(1, "2023-06-30"));
    }

    /** Results of which each says its own place, in every answer another way. */
    private static final class NumberedResults extends LazyResults {

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
        public int begin(int item) {
            return item;
        }

        @Override
        public int row(int place) {
            return place;
        }

        @Override
        public int firstDay() {
            return 20;
        }

        @Override
        public int lastDay() {
            return 24;
        }

        @Override
        public int pattern(int row) {
            return 10 + row;
        }

        @Override
        public boolean reports(int row) {
            return row == 1;
        }

        @Override
        public int day(int row, int pattern) {
            return 20 + row;
        }

        @Override
        public int reportedOn(int row) {
            return 30 + row;
        }

        @Override
        public Location at(int row) {
            return new Location.Line("results.csv", 50 + row, 0);
        }

        @Override
        public long decimal(int row) {
            return 40L + row;
        }

        @Override
        public boolean sharesDecimal(int row) {
            return row == 3;
        }
    }
}
