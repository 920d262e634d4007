package vn.thuocdo.judge.cutoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.LazyResults;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.Result;
import vn.thuocdo.read.ProgrammeReader;
import vn.thuocdo.read.row.ProjectCalendar;
import vn.thuocdo.testing.LongTables;

/** What a programme says of a result without making it. */
class ResultsNotMadeTest {

    @Test
    void theirDayAndPlaceAreThoseOfTheResults() {
        Programme programme = ProgrammeReader.read(
                        LongTables.sources(), new ProjectCalendar(OptionalInt.of(2025), ReportingCalendar.PLAIN))
                .programme();

        assertThat(programme.results()).isInstanceOf(LazyResults.class);
        for (Programme each : new Programme[] {programme, programme.materialised()}) {
            Map<Location, LocalDate> made = new HashMap<>();
            for (int place = 0; place < programme.results().size(); place++) {
                Result result = programme.results().get(place);
                made.put(result.at(), result.day().orElseThrow());

                assertThat(LocalDate.ofEpochDay(each.dayNumber(place)))
                        .isEqualTo(result.day().orElseThrow());
            }
            Map<Location, LocalDate> shown = new HashMap<>();
            long middle = LocalDate.of(2025, 12, 15).toEpochDay();
            each.reportedOutside(middle, middle, (at, day) -> shown.put(at, LocalDate.ofEpochDay(day)));
            made.values().removeIf(day -> day.toEpochDay() == middle);

            assertThat(shown).isEqualTo(made).isNotEmpty();
        }
    }
}
