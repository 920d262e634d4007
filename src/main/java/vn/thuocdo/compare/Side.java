package vn.thuocdo.compare;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.score.Scoreboard;

/**
 * One side of the comparison.
 *
 * @param title empty where the project has none
 * @param asOf absent where no data has a date
 */
public record Side(String title, Optional<LocalDate> asOf, Scoreboard board) {}
