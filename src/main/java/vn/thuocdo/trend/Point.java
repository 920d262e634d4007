package vn.thuocdo.trend;

import java.time.LocalDate;
import vn.thuocdo.model.Period;
import vn.thuocdo.score.Scoreboard;

/**
 * A scoreboard at the end of a period.
 *
 * @param day the last day of the period, and the as-of date of the scoreboard
 */
public record Point(Period period, LocalDate day, Scoreboard board) {}
