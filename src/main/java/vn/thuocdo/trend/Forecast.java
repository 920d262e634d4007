package vn.thuocdo.trend;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Tier;
import vn.thuocdo.model.Unit;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;

/** What to expect at the end of the year. It changes no verdict. */
public sealed interface Forecast {

    /** The year at whose end it is expected. */
    Period year();

    /**
     * Every unit goes on at its average speed since the year began: the rate, less that at the end of the year before
     * where there is one, grows by the same part in each period that is left; it does not fall below 0, nor rise above
     * 1, or above what it is already. Exact, as all rates.
     *
     * @param over how many periods of the year are over
     * @param of how many it has
     * @param units by expected rate from the lowest, those that are not assessable left out
     */
    record Expected(Period year, int over, int of, List<UnitForecast> units) implements Forecast {
        public Expected {
            units = List.copyOf(units);
        }

        /** The units expected to stay below a rate, 1 for all. */
        public List<UnitForecast> below(BigFraction rate) {
            return units.stream()
                    .filter(unit -> unit.expected().compareTo(rate) < 0)
                    .toList();
        }

        public long unitsIn(Tier tier) {
            return units.stream()
                    .filter(unit -> unit.tier().equals(Optional.of(tier)))
                    .count();
        }
    }

    /**
     * The expectation for one unit.
     *
     * @param now its rate at the last point
     * @param expected its rate at the end of the year
     * @param tier the highest one whose bound that rate reaches, without gates and quota; absent where the method gives
     *     none
     */
    record UnitForecast(Unit unit, BigFraction now, BigFraction expected, Optional<Tier> tier) {}

    /** Nothing can be expected. */
    record Unknown(Period year, Reason reason) implements Forecast {}

    /** Why nothing can be expected. */
    enum Reason {
        /** The last point is the end of its year. */
        YEAR_IS_OVER,
        /** The denominator changes from period to period, so rates have no speed. */
        DENOMINATOR_CHANGES,
        /** Items have another target in each period, so rates have no speed. */
        INTERIM_TARGETS
    }

    static Forecast of(Courses courses, YearSoFar soFar) {
        Scoreboard board = courses.last().board();
        int points = courses.points().size();
        if (soFar.left() == 0) {
            return new Unknown(soFar.year(), Reason.YEAR_IS_OVER);
        }
        if (!board.countsAllAssigned()) {
            return new Unknown(soFar.year(), Reason.DENOMINATOR_CHANGES);
        }
        if (board.cards().stream()
                .flatMap(card -> card.assignments().stream())
                .anyMatch(item -> item.period().isPresent())) {
            return new Unknown(soFar.year(), Reason.INTERIM_TARGETS);
        }
        int before = points - 1 - soFar.over();
        List<UnitForecast> forecasts = courses.units().stream()
                .flatMap(course -> {
                    Optional<BigFraction> start = before < 0 ? Optional.empty() : rate(course, before);
                    return rate(course, points - 1)
                            .map(now -> forecast(course.unit(), start, now, soFar, board))
                            .stream();
                })
                .sorted(Comparator.comparing(UnitForecast::expected))
                .toList();
        return new Expected(soFar.year(), soFar.over(), soFar.over() + soFar.left(), forecasts);
    }

    private static Optional<BigFraction> rate(Course course, int point) {
        return course.cards().get(point).map(Scorecard::rate).flatMap(rate -> rate.value());
    }

    private static UnitForecast forecast(
            Unit unit, Optional<BigFraction> start, BigFraction now, YearSoFar soFar, Scoreboard board) {
        BigFraction gained = now.subtract(start.orElse(BigFraction.ZERO));
        BigFraction straight = now.add(gained.multiply(BigFraction.of(soFar.left(), soFar.over())));
        BigFraction most = Collections.max(List.of(BigFraction.ONE, now));
        BigFraction expected = Collections.max(List.of(BigFraction.ZERO, Collections.min(List.of(straight, most))));
        return new UnitForecast(
                unit,
                now,
                expected,
                board.tiers().stream().filter(tier -> tier.reachedBy(expected)).findFirst());
    }

    /** The default bound below which a unit is at risk: that of the second lowest tier. */
    public static Optional<BigFraction> risk(Scoreboard board) {
        List<Tier> tiers = board.tiers();
        return tiers.size() < 2
                ? Optional.empty()
                : Optional.of(
                        Quantity.of(tiers.get(tiers.size() - 2).lower(), true).ratio());
    }
}
