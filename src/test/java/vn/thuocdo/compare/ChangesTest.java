package vn.thuocdo.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.method.Denominator;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.State;
import vn.thuocdo.model.Succession;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.model.Tier;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.RandomProject;
import vn.thuocdo.testing.Scoring;

/** What changed between two scoreboards, whatever stands in them. */
class ChangesTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void aScoreboardComparedWithItselfHasNotChanged(long seed) {
        Scoreboard board = RandomProject.of(seed).score(Method.COMPLETION).board();

        Changes changes = compare(board, board);

        assertThat(changes.isEmpty()).isTrue();
        assertThat(changes.units()).allSatisfy(unit -> {
            assertThat(unit.kind()).isEqualTo(UnitChange.Kind.SAME);
            assertThat(unit.difference().map(BigFraction::isZero).orElse(true)).isTrue();
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void theOrderOfRowsChangesNothing(long seed) {
        Scoreboard board = RandomProject.of(seed).score(Method.COMPLETION).board();
        Scoreboard shuffled =
                RandomProject.of(seed).shuffle().score(Method.COMPLETION).board();

        assertThat(compare(board, shuffled).isEmpty()).isTrue();
    }

    /** Every unit of either side is told of once: units on both sides, new and gone. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void everyUnitOfEitherSideIsToldOfOnce(long seed) {
        Scoreboard base = RandomProject.of(seed).score(Method.COMPLETION).board();
        Scoreboard current =
                RandomProject.of(seed + 1000).score(Method.COMPLETION).board();

        Changes changes = compare(base, current);

        assertThat(changes.units())
                .filteredOn(unit -> unit.after().isPresent())
                .extracting(unit -> unit.unit().id())
                .containsExactlyElementsOf(ids(current));
        assertThat(changes.units())
                .flatExtracting(UnitChange::before)
                .extracting(before -> before.card().unit().id())
                .containsExactlyInAnyOrderElementsOf(ids(base));
    }

    /** There and back again: what one direction gains the other loses. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void theOtherWayRoundEveryDifferenceHasTheOtherSign(long seed) {
        Scoreboard base = RandomProject.of(seed).score(Method.COMPLETION).board();
        Scoreboard current =
                RandomProject.of(seed + 1000).score(Method.COMPLETION).board();

        Changes there = compare(base, current);
        Changes back = compare(current, base);

        assertThat(back.all().difference().map(BigFraction::negate))
                .isEqualTo(there.all().difference());
        assertThat(back.common().difference().map(BigFraction::negate))
                .isEqualTo(there.common().difference());
        assertThat(back.catalogue().added()).hasSameSizeAs(there.catalogue().dropped());
        for (TaskKind kind : TaskKind.values()) {
            assertThat(back.catalogue().difference(kind))
                    .isEqualTo(-there.catalogue().difference(kind));
        }
        assertThat(back.items().metNow()).hasSameSizeAs(there.items().metNoMore());
        for (int i = 0; i < there.tiers().size(); i++) {
            assertThat(back.tiers().get(i).difference())
                    .isEqualTo(-there.tiers().get(i).difference());
        }
        assertThat(count(back, TargetChange.Shift.HARDER)).isEqualTo(count(there, TargetChange.Shift.EASIER));
        assertThat(back.newlyFullyCompleted().stream().map(unit -> unit.unit().id()))
                .containsExactlyInAnyOrderElementsOf(there.noLongerFullyCompleted().stream()
                        .map(unit -> unit.unit().id())
                        .toList());
    }

    /** The matrix counts every unit that is on both sides once. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("vn.thuocdo.testing.Seeds#many")
    void theTransitionsAddUpToTheUnitsOnBothSides(long seed) {
        Changes changes = compare(
                RandomProject.of(seed).score(Method.COMPLETION).board(),
                RandomProject.of(seed + 1000).score(Method.COMPLETION).board());

        int moved = changes.places().stream()
                .mapToInt(before -> changes.places().stream()
                        .mapToInt(after -> changes.moved(before, after).size())
                        .sum())
                .sum();
        assertThat(moved).isEqualTo(changes.common().unitsBefore());
    }

    /** 4/5 of one and 1/5 of another make 5/10 together, as one unit had made it. */
    @Test
    void aMergedUnitIsComparedWithWhatItsPartsWereTogether() {
        Scoreboard base = board(items("A", 5, 4), items("B", 5, 1), items("C", 2, 2));
        Scoreboard current = board(items("B", 10, 6), items("C", 2, 2));

        UnitChange merged = unit(compare(base, current, step("A", "B", 1, 1)), "B");

        assertThat(merged.kind()).isEqualTo(UnitChange.Kind.MERGED);
        assertThat(merged.rateBefore()).contains(BigFraction.of(5, 10));
        assertThat(merged.difference()).contains(BigFraction.of(1, 10));
        assertThat(merged.tierBefore()).isEmpty();
    }

    @Test
    void aSplitUnitLeavesItsRateToEachPartAndIsCountedWhole() {
        Scoreboard base = board(items("A", 4, 3));
        Scoreboard current = board(items("B", 2, 2), items("C", 2, 1));

        Changes changes = compare(base, current, step("A", "B", 3, 5), step("A", "C", 2, 5));

        assertThat(unit(changes, "B").kind()).isEqualTo(UnitChange.Kind.SPLIT);
        assertThat(unit(changes, "B").rateBefore()).contains(BigFraction.of(3, 4));
        assertThat(unit(changes, "C").difference()).contains(BigFraction.of(-1, 4));
        assertThat(changes.units(UnitChange.Kind.GONE)).isEmpty();
        assertThat(changes.units(UnitChange.Kind.NEW)).isEmpty();
    }

    /** One that gives a part away and keeps its name is not the unit it was. */
    @Test
    void aUnitThatGaveAPartAwayIsSplitThoughItKeepsItsName() {
        Changes changes = compare(
                board(items("A", 4, 3)),
                board(items("A", 2, 2), items("B", 2, 1)),
                step("A", "A", 1, 2),
                step("A", "B", 1, 2));

        assertThat(unit(changes, "A").kind()).isEqualTo(UnitChange.Kind.SPLIT);
        assertThat(changes.common().unitsBefore()).isZero();
    }

    @Test
    void aStepThatTookEffectBeforeOrAfterBothDatesIsNoneOfTheirs() {
        Scoreboard base = board(items("A", 2, 1));
        Scoreboard current = board(items("B", 2, 1));
        Succession past = new Succession(
                "A", "B", Optional.of(LocalDate.of(2010, 1, 1)), BigFraction.ONE, "", new Location.Nowhere());

        Changes changes = Changes.of(side(base, 2022), base, side(current, 2023), List.of(past), TaskMatching.BY_IDS);

        assertThat(changes.units(UnitChange.Kind.GONE)).hasSize(1);
        assertThat(changes.units(UnitChange.Kind.NEW)).hasSize(1);
    }

    /** Under "reported" A was at 1/1; under "assigned", by which it is compared, it was at 1/2. */
    @Test
    void ratesAreComparedUnderTheMethodOfTheCurrentOne() {
        Method before = Method.COMPLETION.withDenominator(Denominator.REPORTED);
        List<Item> items = List.of(Item.item("A", "T1").done(), Item.item("A", "T2"));
        Scoreboard base =
                Scoring.asOf("2022-12-31").by(before).with(items).score().board();
        Scoreboard again = Scoring.asOf("2022-12-31").with(items).score().board();
        Scoreboard current = Scoring.asOf("2022-12-31").with(items).score().board();

        Changes changes = Changes.of(side(base, 2022), again, side(current, 2023), List.of(), TaskMatching.BY_IDS);

        assertThat(changes.published()).contains(base);
        assertThat(changes.all().difference()).contains(BigFraction.ZERO);
        assertThat(changes.isEmpty()).as("the method changed").isFalse();
    }

    @Test
    void aTargetIsHarderWhereLessIsBetterAndItIsLower() {
        Scoreboard base = board(
                List.of(Item.item("A", "T1").atMost("8"), Item.item("A", "T2").atLeast("90")));
        Scoreboard current = board(
                List.of(Item.item("A", "T1").atMost("5"), Item.item("A", "T2").target(Comparison.MORE_THAN, "90")));

        assertThat(compare(base, current).targets())
                .extracting(TargetChange::shift)
                .containsExactly(TargetChange.Shift.HARDER, TargetChange.Shift.HARDER);
        assertThat(compare(current, base).targets())
                .extracting(TargetChange::shift)
                .containsExactly(TargetChange.Shift.EASIER, TargetChange.Shift.EASIER);
    }

    /** 0.9 is 90 %: a target that changed the way it is written as well is compared by what it is worth. */
    @Test
    void aTargetWrittenInPercentIsComparedWithOneWrittenAsAShare() {
        Scoreboard base = board(List.of(
                Item.item("A", "T1").atLeast("0.9"), Item.item("A", "T2").atLeast("0.9")));
        Scoreboard current = board(List.of(
                Item.item("A", "T1").atLeast("85%"), Item.item("A", "T2").atLeast("95%")));

        assertThat(compare(base, current).targets())
                .extracting(TargetChange::shift)
                .containsExactly(TargetChange.Shift.EASIER, TargetChange.Shift.HARDER);
    }

    @Test
    void aTargetThatIsOnlyWrittenOtherwiseHasNotChanged() {
        Scoreboard base = board(List.of(
                Item.item("A", "T1").measure("%").atLeast("90"),
                Item.item("A", "T2").atMost("0.5"),
                Item.item("A", "T3").measure("%").between("40", "50")));
        Scoreboard current = board(List.of(
                Item.item("A", "T1").measure("%").atLeast("90%"),
                Item.item("A", "T2").atMost("50%"),
                Item.item("A", "T3").measure("%").between("40%", "50%")));

        assertThat(compare(base, current).targets()).isEmpty();
    }

    @Test
    void aTargetOfAnotherKindIsNeitherHarderNorEasier() {
        Scoreboard base = board(List.of(
                Item.item("A", "T1").between("40", "50"),
                Item.item("A", "T2").between("40", "50"),
                Item.item("A", "T3").target(Comparison.EXACTLY, "7"),
                Item.item("A", "T4").worded("tăng")));
        Scoreboard current = board(List.of(
                Item.item("A", "T1").between("40", "60"),
                Item.item("A", "T2").atLeast("40"),
                Item.item("A", "T3").target(Comparison.EXACTLY, "8"),
                Item.item("A", "T4").worded("giảm")));

        assertThat(compare(base, current).targets())
                .extracting(TargetChange::shift)
                .containsOnly(TargetChange.Shift.OTHER)
                .hasSize(4);
    }

    /** One item gained and one lost: the rates are what they were, and yet something changed. */
    @Test
    void itemsThatChangePlacesUnderOneRateAreAChange() {
        Scoreboard base = board(List.of(Item.item("A", "T1").done(), Item.item("A", "T2")));
        Scoreboard current =
                board(List.of(Item.item("A", "T1"), Item.item("A", "T2").done()));

        Changes changes = compare(base, current);

        assertThat(changes.all().difference()).contains(BigFraction.ZERO);
        assertThat(changes.isEmpty()).isFalse();
        assertThat(changes.items().metNow()).extracting(ChangesTest::task).containsExactly("T2");
        assertThat(changes.items().metNoMore()).extracting(ChangesTest::task).containsExactly("T1");
    }

    /** T1 was a task and is a target: it counts as each where it was one. */
    @Test
    void anItemOfAnotherKindCountsOnEitherSideAsWhatItWasThere() {
        Scoreboard base =
                board(List.of(Item.item("A", "T1").done(), Item.item("A", "T2").done()));
        Scoreboard current = board(
                List.of(Item.item("A", "T1").atLeast("90"), Item.item("A", "T3").done()));

        TaskChanges catalogue = compare(base, current).catalogue();

        assertThat(catalogue.before(TaskKind.TASK)).isEqualTo(2);
        assertThat(catalogue.difference(TaskKind.TASK)).isEqualTo(-1);
        assertThat(catalogue.difference(TaskKind.TARGET)).isEqualTo(1);
        assertThat(catalogue.carriedOver(TaskKind.TARGET)).isEqualTo(1);
        assertThat(catalogue.dropped(TaskKind.TASK)).isEqualTo(1);
    }

    /** Readers of the matrix look for who climbed: a unit at 1/2 that is at 4/5 went from the third tier to the second. */
    @Test
    void aUnitThatClimbedLeavesOneTierAndIsCountedInAnother() {
        Changes changes =
                compare(board(items("A", 10, 5), items("B", 10, 9)), board(items("A", 10, 8), items("B", 10, 9)));

        assertThat(changes.moved(tier(changes, "50"), tier(changes, "80")))
                .extracting(unit -> unit.unit().id())
                .containsExactly("A");
        assertThat(changes.tiers()).extracting(Changes.TierCount::difference).containsExactly(0L, 1L, -1L, 0L);
    }

    /** The matrix has a row for "not assessable" only where it would count a unit that is on both sides. */
    @Test
    void unitsThatCameOrWentMakeNoPlaceForTheNotAssessable() {
        Scoreboard one = board(items("A", 2, 1));
        Scoreboard two = Scoring.asOf("2023-12-31")
                .with("B")
                .with(items("A", 2, 1))
                .score()
                .board();

        assertThat(compare(one, two).places()).doesNotContain(Optional.empty()).hasSize(4);
        assertThat(compare(two, two).places()).contains(Optional.empty()).hasSize(5);
    }

    @Test
    void aUnitUnderAnotherIdIsAChangeThoughAllItsFiguresAreWhatTheyWere() {
        Changes changes = compare(board(items("A", 2, 1)), board(items("B", 2, 1)), step("A", "B", 1, 1));

        assertThat(unit(changes, "B").kind()).isEqualTo(UnitChange.Kind.RENAMED);
        assertThat(changes.isEmpty()).isFalse();
    }

    /** The counts of targets and tasks in the catalogue are other ones, whatever was made of the item. */
    @Test
    void aTaskThatBecameATargetIsAChangeThoughNothingWasReportedOfIt() {
        Changes changes = compare(
                board(List.of(Item.item("A", "T1").kind(TaskKind.TASK))),
                board(List.of(Item.item("A", "T1").kind(TaskKind.TARGET))));

        assertThat(changes.isEmpty()).isFalse();
    }

    @Test
    void changedTargetsAreListedInNaturalOrderOfTheTasksWhoeverHasThem() {
        Scoreboard base = board(
                List.of(Item.item("A", "T10").atLeast("5"), Item.item("B", "T2").atLeast("5")));
        Scoreboard current = board(
                List.of(Item.item("A", "T10").atLeast("6"), Item.item("B", "T2").atLeast("6")));

        assertThat(compare(base, current).targets())
                .extracting(change -> change.task().id())
                .containsExactly("T2", "T10");
    }

    /** A year's plan copies many targets in words and exact values: no reader wants them listed as changed. */
    @Test
    void targetsInWordsAndRangesThatAreKeptAreNoChange() {
        List<Item> kept = List.of(
                Item.item("A", "T1").worded("tăng"),
                Item.item("A", "T2").between("40", "50"),
                Item.item("A", "T3").target(Comparison.EXACTLY, "7"));

        assertThat(compare(board(kept), board(kept)).targets()).isEmpty();
    }

    @Test
    void aCancelledItemIsDroppedAndWentNeitherWay() {
        Scoreboard base =
                board(List.of(Item.item("A", "T1").done(), Item.item("A", "T2").done(), Item.item("B", "T2")));
        Scoreboard current = board(List.of(
                Item.item("A", "T1").state(State.CANCELLED),
                Item.item("A", "T2").state(State.NOT_APPLICABLE),
                Item.item("B", "T2")));

        Changes changes = compare(base, current);

        assertThat(changes.catalogue().dropped()).extracting(Task::id).containsExactly("T1");
        // Another unit still has it.
        assertThat(changes.catalogue().carriedOver())
                .extracting(carried -> carried.after().id())
                .containsExactly("T2");
        assertThat(changes.items().metNoMore()).isEmpty();
        assertThat(compare(current, base).catalogue().added())
                .extracting(Task::id)
                .containsExactly("T1");
        assertThat(compare(current, base).items().metNow()).isEmpty();
    }

    private static Optional<Tier> tier(Changes changes, String id) {
        return changes.tiers().stream()
                .map(Changes.TierCount::tier)
                .filter(tier -> tier.id().equals(id))
                .findFirst();
    }

    private static String task(Verdict verdict) {
        return verdict.task().id();
    }

    private static long count(Changes changes, TargetChange.Shift shift) {
        return changes.targets().stream()
                .filter(change -> change.shift() == shift)
                .mapToLong(change -> change.units().size())
                .sum();
    }

    private static UnitChange unit(Changes changes, String id) {
        return changes.units().stream()
                .filter(unit -> unit.unit().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Changes compare(Scoreboard base, Scoreboard current, Succession... crosswalk) {
        return Changes.of(side(base, 2022), base, side(current, 2023), List.of(crosswalk), TaskMatching.BY_IDS);
    }

    private static Side side(Scoreboard board, int year) {
        return new Side("", Optional.of(LocalDate.of(year, 12, 31)), board);
    }

    private static Succession step(String from, String to, int part, int whole) {
        return new Succession(from, to, Optional.empty(), BigFraction.of(part, whole), "", new Location.Nowhere());
    }

    @SafeVarargs
    private static Scoreboard board(List<Item>... items) {
        Scoring scoring = Scoring.asOf("2023-12-31");
        for (List<Item> some : items) {
            scoring.with(some);
        }
        return scoring.score().board();
    }

    private static List<Item> items(String unit, int assigned, int completed) {
        return Item.items(unit, completed, assigned - completed);
    }

    private static List<String> ids(Scoreboard board) {
        return board.cards().stream()
                .map(Scorecard::unit)
                .map(unit -> unit.id())
                .toList();
    }
}
