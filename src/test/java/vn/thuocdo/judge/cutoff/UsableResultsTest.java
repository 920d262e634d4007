package vn.thuocdo.judge.cutoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thuocdo.judge.Reports;
import vn.thuocdo.model.Programme;
import vn.thuocdo.model.ProjectYear;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.Result;

class UsableResultsTest {

    private static final Optional<ProjectYear> YEAR = Optional.of(ProjectYear.of(2023, ReportingCalendar.PLAIN));

    @Test
    void resultsOfEarlierYearsAreLeftOutAndOthersKeepTheirOrder() {
        assertThat(usable("2022-06-30", "2023-03-31", "2023-06-30", "2022-01-31", "2023-09-30", "2023-12-31"))
                .containsExactly("2023-03-31", "2023-06-30", "2023-09-30", "2023-12-31");
        assertThat(usable("2023-03-31", "2023-06-30", "2022-06-30", "2023-09-30", "2022-01-31"))
                .containsExactly("2023-03-31", "2023-06-30", "2023-09-30");
        assertThat(usable("2022-06-30")).isEmpty();
    }

    @Test
    void aProgrammeWithoutThemStaysAsItIs() {
        Programme programme = programme("2023-03-31", "2023-06-30");

        assertThat(UsableResults.of(programme, YEAR, Optional.of(LocalDate.of(2023, 12, 31)))
                        .programme())
                .isSameAs(programme);
    }

    private static Stream<String> usable(String... days) {
        return UsableResults.of(programme(days), YEAR, Optional.of(LocalDate.of(2023, 12, 31)))
                .programme()
                .results()
                .stream()
                .map(result -> result.day().orElseThrow().toString());
    }

    private static Programme programme(String... days) {
        List<Result> results = Stream.of(days).map(day -> Reports.met(1, day)).toList();
        return new Programme(List.of(), List.of(), List.of(), results);
    }
}
