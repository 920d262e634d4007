package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Item.items;
import static vn.thuocdo.testing.Methods.preset;
import static vn.thuocdo.testing.Reported.undated;
import static vn.thuocdo.testing.ScoreAssertions.assertThat;

import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuocdo.judge.method.Denominator;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Band;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Tier;
import vn.thuocdo.testing.Scoring;

/** Totals, blocs, kinds, groups and what was overachieved. */
class ScoreboardTest {

    @Test
    void theTotalRateIsThatOfAllItemsNotTheMeanOfTheUnits() {
        Scoreboard board = Scoring.undated()
                .with(items("A", 1, 0))
                .with(items("B", 0, 3))
                .with("C")
                .score()
                .board();

        assertThat(board.total().assigned()).isEqualTo(4);
        assertThat(board.total().completed()).isOne();
        assertThat(board.total().value()).contains(BigFraction.of(1, 4));
    }

    @Test
    void withoutAnyItemThereIsNoTotalRate() {
        assertThat(Scoring.undated().with("A").score().board().total().value()).isEmpty();
    }

    @Test
    void blocsAndKindsLeaveOutUnitsWithoutOne() {
        Scoreboard board = Scoring.undated()
                .score(
                        item("A", "T1").inBloc("Khối 10").ofKindOfUnit("so").done(),
                        item("B", "T1").inBloc("Khối 2").ofKindOfUnit("huyen").done(),
                        item("C", "T1").inBloc("Khối 2").ofKindOfUnit("huyen"),
                        item("D", "T1"))
                .board();

        assertThat(board.blocs())
                .extracting(
                        Scoreboard.Section::name,
                        Scoreboard.Section::units,
                        bloc -> bloc.rate().completed())
                .containsExactly(tuple("Khối 2", 2, 1), tuple("Khối 10", 1, 1));
        assertThat(board.kinds())
                .extracting(Scoreboard.Section::name, Scoreboard.Section::units)
                .containsExactly(tuple("huyen", 2), tuple("so", 1));
    }

    @Test
    void groupsStandInNaturalOrderAndKeepTheItemsWithoutOne() {
        Scoring.Scored scored = Scoring.undated()
                .score(
                        item("A", "T1").group("Nhóm 10").done(),
                        item("A", "T2").group("Nhóm 2").done(),
                        item("A", "T3").group("Nhóm 2"),
                        item("A", "T4"),
                        item("B", "T5").group("Nhóm 10"));

        assertThat(scored.card("A").groups())
                .extracting(
                        Scorecard.Group::name,
                        group -> group.rate().completed(),
                        group -> group.rate().assigned())
                .containsExactly(tuple("", 0, 1), tuple("Nhóm 2", 1, 2), tuple("Nhóm 10", 1, 1));
        assertThat(scored.board().groups())
                .extracting(Scorecard.Group::name, group -> group.rate().assigned())
                .containsExactly(tuple("", 1), tuple("Nhóm 2", 2), tuple("Nhóm 10", 2));
    }

    @Test
    void whatReachedItsTargetTwiceIsOverachieved() {
        Scorecard card = Scoring.undated()
                .score(
                        item("T1").atLeast("402").reported(undated().actual("2010")),
                        item("T2").atLeast("60").reported(undated().actual("119")),
                        item("T3").atLeast("60").reported(undated().actual("120")),
                        item("T4").atLeast("60").reported(undated().actual("179.9")),
                        item("T10")
                                .measure("%")
                                .atLeast("30")
                                .reported(undated().part("9", "10")))
                .card();

        assertThat(card.overachieved())
                .extracting(over -> over.task().id(), over -> over.times().intValue())
                .containsExactly(tuple("T1", 5), tuple("T3", 2), tuple("T4", 2), tuple("T10", 3));
        assertThat(card.overachieved().get(0).achievement()).isEqualTo(BigFraction.of(5));
    }

    @Test
    void onlyWhereHigherIsBetterAndTheTargetAboveZeroIsAnythingOverachieved() {
        Scorecard card = Scoring.undated()
                .score(
                        item("T1").atMost("30").reported(undated().actual("3")),
                        item("T2").atLeast("0").reported(undated().actual("5")),
                        item("T3").between("1", "50").reported(undated().actual("40")),
                        item("T4").done(),
                        item("T5").atLeast("3").reported(undated().done()))
                .card();

        assertThat(card.rate().completed()).isEqualTo(5);
        assertThat(card.overachieved()).isEmpty();
    }

    @Test
    void whatAUnitHasToDoAndWhatItMetLeavesOutWhatIsCancelled() {
        Scorecard card = Scoring.undated()
                .score(
                        item("T1").done(),
                        item("T2").reported(undated().notDone()),
                        item("T3"),
                        item("T4").state(State.CANCELLED).done())
                .card();

        assertThat(card.assignments())
                .extracting(assignment -> assignment.task().id())
                .containsExactly("T1", "T2", "T3");
        assertThat(card.met()).extracting(assignment -> assignment.task().id()).containsExactly("T1");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "9, 0", "10, 10", "19, 10", "20, 20", "21, 20"})
    void aBandBeginsAtItsNumberOfItems(int assigned, String band) {
        Scoreboard board = Scoring.undated()
                .with("A")
                .with(items("A", 0, assigned))
                .score()
                .board();

        assertThat(board.cards().get(0)).isInBand(band);
        for (Band some : board.method().bands()) {
            assertThat(board.unitsIn(some)).isEqualTo(some.id().equals(band) ? 1 : 0);
        }
    }

    @Test
    void unitsAreCountedByTheirTier() {
        Scoreboard board = Scoring.undated()
                .with(items("A", 9, 1))
                .with(items("B", 1, 0))
                .with(items("C", 4, 1))
                .with("D")
                .score()
                .board();

        assertThat(board.tiers()).extracting(Tier::id).containsExactly("90", "80", "50", "0");
        assertThat(board.tiers().stream().map(board::unitsIn)).containsExactly(2L, 1L, 0L, 0L);
    }

    @Test
    void aMethodThatGivesNoTiersHasNone() {
        Scoreboard board = Scoring.undated()
                .by(preset("qd-366"))
                .with(items("A", 9, 1))
                .score()
                .board();

        assertThat(board.tiers()).isEmpty();
        assertThat(board.cards().get(0).tier()).isEmpty();
    }

    /** A projection to the end of the year stands on that. */
    @ParameterizedTest
    @EnumSource(Denominator.class)
    void onlyTheDenominatorOfAllAssignedItemsCountsThemAll(Denominator denominator) {
        Scoreboard board = Scoring.undated()
                .by(Method.COMPLETION.withDenominator(denominator))
                .score(item("T1"))
                .board();

        assertThat(board.countsAllAssigned()).isEqualTo(denominator == Denominator.ASSIGNED);
    }

    @Test
    void whatCompletedEverythingAndWhatCannotBeAssessedIsListed() {
        Scoreboard board = Scoring.undated()
                .with(items("A", 2, 0))
                .with(items("B", 1, 1))
                .with("C")
                .score()
                .board();

        assertThat(board.fullyCompleted()).extracting(card -> card.unit().id()).containsExactly("A");
        assertThat(board.notAssessable()).extracting(card -> card.unit().id()).containsExactly("C");
    }

    @Test
    void itemsClaimedWithoutAFigureAreTotalled() {
        assertThat(Scoring.undated()
                        .score(
                                item("A", "T1").atLeast("10").done(),
                                item("B", "T1").atLeast("10").done(),
                                item("B", "T2").done(),
                                item("C", "T1").atLeast("10").reported(undated().actual("10")))
                        .board()
                        .claimedWithoutFigure())
                .isEqualTo(2);
    }
}
