package vn.thuocdo.score;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.method.Ranking;

/**
 * The rank of a unit among those of its bloc, also where all are ranked together.
 *
 * @param bloc never empty
 * @param rank by the exact rate; equal rates share a rank (1, 1, 3)
 * @param units of the bloc that have a rate
 */
public record BlocPlace(String bloc, int rank, int units) {

    /** The place of a unit; absent where it has no rate or no bloc, or is ranked within its bloc anyway. */
    public static Optional<BlocPlace> of(Scorecard card, Scoreboard board) {
        String bloc = card.unit().bloc();
        if (bloc.isEmpty() || card.rank().isEmpty() || board.method().ranking() == Ranking.BLOC) {
            return Optional.empty();
        }
        BigFraction rate = card.rate().value().orElseThrow();
        List<BigFraction> rates = board.cards().stream()
                .filter(other -> other.unit().bloc().equals(bloc))
                .flatMap(other -> other.rate().value().stream())
                .toList();
        long better = rates.stream().filter(other -> other.compareTo(rate) > 0).count();
        return Optional.of(new BlocPlace(bloc, Math.toIntExact(better) + 1, rates.size()));
    }
}
