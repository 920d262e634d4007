package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.judge.method.Ranking;
import vn.thuocdo.model.State;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** Where units stand among those of their bloc. */
class BlocPlaceTest {

    private static final List<Item> ITEMS = List.of(
            item("A", "T1").inBloc("North").done(),
            item("A", "T2").inBloc("North"),
            item("B", "T1").inBloc("North").done(),
            item("C", "T1").inBloc("North").done(),
            item("D", "T1").inBloc("North").state(State.CANCELLED),
            item("E", "T1").inBloc("South").done(),
            item("F", "T1").done());

    @Test
    void unitsOfOneRateShareAPlaceAndTheNextIsBehindThemAll() {
        Scoring.Scored scored = Scoring.undated().with(ITEMS).score();

        assertThat(place(scored, "B")).isEqualTo(new BlocPlace("North", 1, 3));
        assertThat(place(scored, "C")).isEqualTo(new BlocPlace("North", 1, 3));
        assertThat(place(scored, "A")).isEqualTo(new BlocPlace("North", 3, 3));
        assertThat(place(scored, "E")).isEqualTo(new BlocPlace("South", 1, 1));
    }

    @Test
    void aUnitWithoutARateOrABlocHasNone() {
        Scoring.Scored scored = Scoring.undated().with(ITEMS).score();

        assertThat(BlocPlace.of(scored.card("D"), scored.board())).isEmpty();
        assertThat(BlocPlace.of(scored.card("F"), scored.board())).isEmpty();
    }

    @Test
    void whereUnitsAreRankedWithinTheirBlocsTheRankSaysIt() {
        Method ofBlocs = Method.COMPLETION.draft().ranking(Ranking.BLOC).method();

        Scoring.Scored scored = Scoring.undated().by(ofBlocs).with(ITEMS).score();

        assertThat(BlocPlace.of(scored.card("B"), scored.board())).isEmpty();
    }

    private static BlocPlace place(Scoring.Scored scored, String unit) {
        return BlocPlace.of(scored.card(unit), scored.board()).orElseThrow();
    }
}
