package vn.thuocdo.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Unit;

/**
 * What a scoreboard says to a question.
 *
 * @param value a percentage as 87 for 87 %; absent where the board does not tell
 * @param percent whether it is a percentage
 * @param units the units asked for, where units were
 * @param otherwise where a rate was asked for: the same over each other denominator, by its word
 * @param before where a change was asked for: what it started from
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

    /** This less what another board said; other denominators are no matter then. */
    DataAnswer less(DataAnswer other) {
        Optional<BigFraction> difference = value.flatMap(now -> other.value.map(now::subtract));
        return new DataAnswer(difference, percent, List.of(), Map.of(), other.value);
    }
}
