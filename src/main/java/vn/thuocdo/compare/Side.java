package vn.thuocdo.compare;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.score.Scoreboard;

/**
 * One side of the comparison.
 *
 * @param title empty where the project has none
 * @param asOf absent where no data has a date
 * @param part of which year it is, where that was chosen for a report within another year; absent where it was not
 */
public record Side(String title, Optional<LocalDate> asOf, Scoreboard board, Optional<PartOfYear> part) {

    /** A side as it is. */
    public Side(String title, Optional<LocalDate> asOf, Scoreboard board) {
        this(title, asOf, board, Optional.empty());
    }

    /**
     * The part of a year that a report within another year is compared with (<i>cùng kỳ</i>).
     *
     * @param isWhole whether it is the whole year, because nothing was reported by the same day
     */
    public record PartOfYear(int year, boolean isWhole) {}

    Side withBoard(Scoreboard other) {
        return new Side(title, asOf, other, part);
    }
}
