package vn.thuocdo.trend;

import java.util.List;
import java.util.Optional;
import vn.thuocdo.model.Unit;
import vn.thuocdo.score.Scorecard;

/**
 * The results of one unit from period to period.
 *
 * @param cards one for each point; absent where the unit was not there
 */
public record Course(Unit unit, List<Optional<Scorecard>> cards) {
    public Course {
        cards = List.copyOf(cards);
    }
}
