package vn.thuocdo.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.model.ReportingPeriod;
import vn.thuocdo.model.Tier;
import vn.thuocdo.score.ReportingCompliance;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.testing.RandomProject;
import vn.thuocdo.testing.Scoring;

/** What holds of every programme, on tables made from seeds. */
class TrendPropertiesTest {

    private static final String SEEDS = "vn.thuocdo.testing.Seeds#many";

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(SEEDS)
    void theOrderOfRowsDoesNotMatter(long seed) {
        Trend trend = trend(RandomProject.of(seed), 3);
        Trend shuffled = trend(RandomProject.of(seed).shuffle(), 3);

        assertThat(rates(shuffled)).isEqualTo(rates(trend));
        assertThat(named(shuffled)).isEqualTo(named(trend));
        assertThat(shuffled.forecast()).isEqualTo(trend.forecast());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(SEEDS)
    void theLastPointIsTheScoreAsOfItsDay(long seed) {
        Trend trend = trend(RandomProject.of(seed), 4);

        assertThat(trend.last().board().cards())
                .extracting(Scorecard::rate)
                .isEqualTo(RandomProject.of(seed).score(Method.COMPLETION).board().cards().stream()
                        .map(Scorecard::rate)
                        .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(SEEDS)
    void anItemGoesBackFromWhatItWas(long seed) {
        Trend trend = trend(RandomProject.of(seed), 4);

        for (Setback setback : trend.setbacks()) {
            assertThat(isMet(trend, setback, setback.met())).isTrue();
            assertThat(isMet(trend, setback, setback.lost())).isFalse();
            assertThat(isMet(trend, setback, trend.last().period())).isEqualTo(setback.regained());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(SEEDS)
    void whatIsExpectedIsAWholeAtMostAndHasATier(long seed) {
        for (int quarter = 1; quarter < 4; quarter++) {
            Trend trend = trend(RandomProject.of(seed), quarter);
            Forecast.Expected expected = (Forecast.Expected) trend.forecast();
            List<Tier> tiers = trend.last().board().tiers();

            assertThat(expected.units()).allSatisfy(unit -> {
                assertThat(unit.expected()).isBetween(BigFraction.ZERO, BigFraction.ONE);
                assertThat(unit.tier()).isPresent();
            });
            assertThat(tiers.stream().mapToLong(expected::unitsIn).sum())
                    .isEqualTo(expected.units().size())
                    .isEqualTo(trend.courses().units().size()
                            - trend.last().board().notAssessable().size());
            assertThat(expected.units())
                    .extracting(Forecast.UnitForecast::expected)
                    .isSorted();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(SEEDS)
    void everyItemIsReportedOnOrSettledOrMissed(long seed) {
        LocalDate day = end(quarter(3));
        Scoring.Scored scored = RandomProject.of(seed).score(Method.COMPLETION, day);
        ReportingPeriod period =
                ReportingPeriod.of(quarter(3), ReportingCalendar.PLAIN, 10).orElseThrow();

        ReportingCompliance compliance = ReportingCompliance.of(scored.board().verdicts(), period, day);

        assertThat(compliance.units())
                .allSatisfy(unit -> assertThat(unit.reported()
                                + unit.settled()
                                + unit.missing().size())
                        .isEqualTo(unit.items()));
        assertThat(compliance.items()).isEqualTo(scored.board().total().assigned());
    }

    private static boolean isMet(Trend trend, Setback setback, Period at) {
        return trend.points().stream()
                .filter(point -> point.period().equals(at))
                .flatMap(point -> point.board().cards().stream())
                .flatMap(card -> card.met().stream())
                .anyMatch(met -> met.unit().equals(setback.assignment().unit())
                        && met.task().equals(setback.assignment().task()));
    }

    private static List<List<Optional<BigFraction>>> rates(Trend trend) {
        return trend.courses().units().stream()
                .map(course -> course.cards().stream()
                        .map(card -> card.flatMap(some -> some.rate().value()))
                        .toList())
                .toList();
    }

    private static List<String> named(Trend trend) {
        return trend.setbacks().stream()
                .map(setback -> setback.assignment().unit().id() + " "
                        + setback.assignment().task().id() + " " + setback.lost())
                .toList();
    }

    /** The first quarters of 2023. */
    private static Trend trend(RandomProject project, int quarters) {
        List<Point> points = new ArrayList<>();
        for (int i = 1; i <= quarters; i++) {
            LocalDate day = end(quarter(i));
            points.add(new Point(
                    quarter(i), day, project.score(Method.COMPLETION, day).board()));
        }
        return Trend.of(points, ReportingCalendar.PLAIN);
    }

    private static LocalDate end(Period period) {
        return ReportingCalendar.PLAIN.lastDay(period).orElseThrow();
    }

    private static Period quarter(int number) {
        return new Period(Period.Kind.QUARTER, 2023, number);
    }
}
