package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Methods.method;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocdo.model.Unit;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** Among which units a rank is given. */
class RankingTest {

    @Test
    void unitsAreRankedWithinTheirBlocAndListedOneBlocAfterTheOther() {
        assertThat(ranks("ranking: bloc")).containsExactly("C 1", "D 1", "E 3", "A 1", "B 2", "F 1");
    }

    @Test
    void unitsAreRankedWithinTheirKind() {
        assertThat(ranks("ranking: kind")).containsExactly("D 1", "B 2", "E 2", "C 1", "A 2", "F 2");
    }

    @Test
    void byDefaultAllUnitsAreRankedTogether() {
        assertThat(ranks("ranking: all")).containsExactly("C 1", "D 1", "A 3", "F 3", "B 5", "E 5");
    }

    /** "Third of five" is told of the units that a unit is ranked with, and a unit without a rate is not among them. */
    @Test
    void aUnitIsRankedWithThoseOfItsBlocThatHaveARate() {
        Scoreboard board = board("ranking: bloc");
        Unit first = unit(board, "C");
        assertThat(board.card(unit(board, "F")).unit().id()).isEqualTo("F");

        assertThat(board.rankedWith(first)).extracting(card -> card.unit().id()).containsExactly("C", "D", "E");
        assertThat(board.rankedWith(unit(board, "F")))
                .extracting(card -> card.unit().id())
                .containsExactly("F");
        assertThat(board.card(first).unit().id()).isEqualTo("C");
    }

    private static Unit unit(Scoreboard board, String id) {
        return board.cards().stream()
                .map(Scorecard::unit)
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ranks(String rule) {
        return board(rule).cards().stream()
                .filter(card -> card.rank().isPresent())
                .map(card -> card.unit().id() + " " + card.rank().orElseThrow())
                .toList();
    }

    /** G has nothing to do, and is in no bloc as F is. */
    private static Scoreboard board(String rule) {
        return Scoring.undated()
                .by(method(rule))
                .with(unit("A", "Khối 10", "so", 1))
                .with(unit("B", "Khối 10", "huyen", 0))
                .with(unit("C", "Khối 9", "so", 2))
                .with(unit("D", "Khối 9", "huyen", 2))
                .with(unit("E", "Khối 9", "huyen", 0))
                .with(unit("F", "", "so", 1))
                .with("G")
                .score()
                .board();
    }

    private static List<Item> unit(String id, String bloc, String kind, int done) {
        Item one = item(id, "T1").inBloc(bloc).ofKindOfUnit(kind);
        Item other = item(id, "T2").inBloc(bloc).ofKindOfUnit(kind);
        return List.of(done > 0 ? one.done() : one, done > 1 ? other.done() : other);
    }
}
