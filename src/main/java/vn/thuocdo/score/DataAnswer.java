package vn.thuocdo.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Unit;

/**
 * The answer of a scoreboard to a question about published figures.
 *
 * @param value a percentage as 87 for 87 %; absent where the board has no answer
 * @param percent whether it is a percentage
 * @param units the units asked for, where units were
 * @param otherwise for a rate: the rate over each other denominator, by its word
 * @param before for a change: the earlier value
 */
public record DataAnswer(
        Optional<BigFraction> value,
        boolean percent,
        List<Unit> units,
        Map<String, BigFraction> otherwise,
        Optional<BigFraction> before) {
    public DataAnswer {
        units = List.copyOf(units);
    }

    static DataAnswer number(Optional<BigFraction> value, boolean percent) {
        return new DataAnswer(value, percent, List.of(), Map.of(), Optional.empty());
    }

    static DataAnswer count(long count) {
        return number(Optional.of(BigFraction.of(count)), false);
    }

    static DataAnswer units(List<Unit> units) {
        return new DataAnswer(Optional.of(BigFraction.of(units.size())), false, units, Map.of(), Optional.empty());
    }

    /** This answer less that of another board, without the other denominators. */
    DataAnswer less(DataAnswer other) {
        Optional<BigFraction> difference = value.flatMap(now -> other.value.map(now::subtract));
        return new DataAnswer(difference, percent, List.of(), Map.of(), other.value);
    }
}
