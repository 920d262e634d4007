package vn.thuocdo.trend;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thuocdo.model.Period;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;

/**
 * A scoreboard at the end of a period.
 *
 * @param day the last day of the period, and the as-of date of the scoreboard
 */
public record Point(Period period, LocalDate day, Scoreboard board) {
    /** The rate of all units together at each point, in their order. */
    public static Map<Period, Rate> totals(List<Point> points) {
        Map<Period, Rate> totals = new LinkedHashMap<>();
        points.forEach(point -> totals.put(point.period(), point.board().total()));
        return totals;
    }
}
