package vn.thuocdo.report;

import java.util.List;
import java.util.Optional;
import vn.thuocdo.model.Unit;
import vn.thuocdo.score.Scorecard;

/**
 * What is said at a terminal after a document, so that nobody has to go back to its beginning.
 *
 * @param outcome what came out, in a line
 * @param unit as the reader would name the unit to ask about first; absent where none stands out
 */
public record Closing(String outcome, Optional<String> unit) {

    /** The name of a unit, by which a command knows it; its id where other units are called the same. */
    public static String named(Unit unit, List<Scorecard> cards) {
        boolean several = cards.stream()
                .map(Scorecard::unit)
                .filter(other -> !other.equals(unit))
                .anyMatch(other -> other.name().equalsIgnoreCase(unit.name())
                        || other.aliases().stream().anyMatch(unit.name()::equalsIgnoreCase));
        return several ? unit.id() : unit.name();
    }
}
