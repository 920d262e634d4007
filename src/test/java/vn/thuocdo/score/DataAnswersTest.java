package vn.thuocdo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Reported.on;
import static vn.thuocdo.testing.Reported.undated;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuocdo.judge.method.Denominator;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Unit;
import vn.thuocdo.model.published.DataQuestion;
import vn.thuocdo.model.published.DataQuestion.Filter;
import vn.thuocdo.model.published.DataQuestion.Year;
import vn.thuocdo.model.published.Subject;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** What a published summary may ask of the data, on four units: A completed 2 of 2, B 1 of 3, C 1 of 1; D has no items. */
class DataAnswersTest {

    @ParameterizedTest
    @CsvSource({
        "UNITS,      4",
        "ASSIGNED,   6",
        "COMPLETED,  4",
        "LATE,       1",
        "UNREPORTED, 1",
        "TASKS,      2",
        "TARGETS,    1",
        "DOCUMENTS,  3"
    })
    void withoutAFilterEverythingIsCounted(Subject what, long count) {
        DataAnswer answer = ask(question(what));

        assertThat(answer.value()).contains(BigFraction.of(count));
        assertThat(answer.percent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNIT       | B                  | B",
                "UNIT       | A, C               | A C",
                "KIND       | so                 | A B",
                "BLOC       | Khối 2             | C B",
                // A unit without a bloc is in none.
                "BLOC       | Khối 1, Khối 2     | A C B",
                "BAND       | 0                  | A C B D",
                "BAND       | 10                 | ''",
                "TIER       | 90                 | A C",
                "TIER       | 0, 90              | A C B",
                // Who completed nothing because nothing was assigned did not complete all.
                "COMPLETION | all                | A C",
                "MOST       | assigned           | B",
                "MOST       | completed          | A",
                "MOST       | assigned,completed | A"
            })
    void unitsAreNarrowedDownByWhatTheyAre(Filter filter, String texts, String units) {
        DataAnswer answer = ask(question(Subject.UNITS).with(filter, list(texts)));

        assertThat(answer.units().stream().map(Unit::id)).containsExactlyElementsOf(words(units));
        assertThat(answer.value()).contains(BigFraction.of(words(units).size()));
    }

    @Test
    void ofUnitsThatTieForTheMostEachIsOne() {
        DataQuestion most = question(Subject.UNITS).with(Filter.MOST, List.of("completed"));

        assertThat(ask(most.with(Filter.UNIT, List.of("B", "C", "D"))).units())
                .extracting(Unit::id)
                .containsExactly("C", "B");
    }

    @Test
    void theMostIsLookedForAmongTheUnitsThatOtherFiltersLeave() {
        DataQuestion most = question(Subject.UNITS).with(Filter.MOST, List.of("assigned"));

        assertThat(ask(most.with(Filter.KIND, List.of("huyen"))).units())
                .extracting(Unit::id)
                .containsExactly("C");
        assertThat(ask(most.with(Filter.KIND, List.of("no such kind"))).units()).isEmpty();
    }

    @Test
    void allFiltersHaveToHold() {
        DataQuestion both =
                question(Subject.UNITS).with(Filter.KIND, List.of("so")).with(Filter.TIER, List.of("90"));

        assertThat(ask(both).units()).extracting(Unit::id).containsExactly("A");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASSIGNED   | UNIT  | B        | 3",
                "ASSIGNED   | TASK  | T1       | 3",
                "ASSIGNED   | TASK  | T1, T3   | 4",
                "ASSIGNED   | GROUP | Nhóm 2   | 3",
                "COMPLETED  | TASK  | T1       | 2",
                "COMPLETED  | GROUP | Nhóm 2   | 2",
                "LATE       | TASK  | T1       | 0",
                "LATE       | UNIT  | A        | 1",
                "UNREPORTED | TASK  | T3       | 1",
                "UNREPORTED | UNIT  | A        | 0",
                "TASKS      | UNIT  | A        | 1",
                "TARGETS    | GROUP | Nhóm 2   | 0",
                "DOCUMENTS  | TYPE  | Kế hoạch | 2",
                "DOCUMENTS  | TYPE  | Chỉ thị  | 0",
                "DOCUMENTS  | TASK  | T1       | 2",
                "DOCUMENTS  | TASK  | T3       | 0",
                "DOCUMENTS  | GROUP | Nhóm 2   | 1"
            })
    void itemsAreNarrowedDownByWhatTheyAreAndWhoseTheyAre(Subject what, Filter filter, String texts, long count) {
        assertThat(ask(question(what).with(filter, list(texts))).value()).contains(BigFraction.of(count));
    }

    /** A programme rests on all of its documents, also on those whose tasks nobody was given. */
    @Test
    void documentsOfATypeAreCountedOfTasksThatNobodyHasToo() {
        Optional<Scoreboard> board = Optional.of(Scoring.undated()
                .withTask(item("T9").basis("Chỉ thị 7"))
                .score(in("A", "T1"))
                .board());
        DataQuestion ofType = question(Subject.DOCUMENTS).with(Filter.TYPE, List.of("Chỉ thị"));

        assertThat(DataAnswers.answer(ofType, board, Optional.empty())).contains(DataAnswer.count(1));
        assertThat(DataAnswers.answer(ofType.with(Filter.UNIT, List.of("A")), board, Optional.empty()))
                .contains(DataAnswer.count(0));
    }

    /** A text may have taken another denominator than the method; reconcile says which one would give its figure. */
    @Test
    void aRateIsToldOverEveryOtherDenominatorToo() {
        DataAnswer answer = ask(question(Subject.RATE));

        assertThat(answer.value()).contains(BigFraction.of(200, 3));
        assertThat(answer.percent()).isTrue();
        assertThat(answer.otherwise())
                .isEqualTo(Map.of(
                        "due", BigFraction.of(100),
                        "reported", BigFraction.of(80),
                        "evaluable", BigFraction.of(80)));
        assertThat(answer.before()).isEmpty();
    }

    @Test
    void theRateIsThatOfTheMethodsDenominator() {
        Scoreboard due = Scoring.asOf("2023-12-31")
                .by(Method.COMPLETION.withDenominator(Denominator.DUE))
                .score(items())
                .board();
        DataAnswer answer = DataAnswers.answer(question(Subject.RATE), Optional.of(due), Optional.empty())
                .orElseThrow();

        assertThat(answer.value()).contains(BigFraction.of(100));
        assertThat(answer.otherwise()).containsOnlyKeys("assigned", "reported", "evaluable");
        assertThat(answer.otherwise()).containsEntry("assigned", BigFraction.of(200, 3));
    }

    @Test
    void aDenominatorWithoutItemsGivesNoRate() {
        DataAnswer unreported = ask(question(Subject.RATE).with(Filter.TASK, List.of("T3")));
        DataAnswer nothing = ask(question(Subject.RATE).with(Filter.UNIT, List.of("D")));

        assertThat(unreported.value()).contains(BigFraction.ZERO);
        assertThat(unreported.otherwise()).isEmpty();
        assertThat(nothing.value()).isEmpty();
        assertThat(nothing.percent()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"A, 20, 2", "B, 5, 1/2", "C, 10, 1"})
    void theFigureOfOneItemAndHowManyTimesItsTargetThatIs(String unit, String figure, String times) {
        assertThat(ask(one(Subject.FIGURE, unit, "T1"))).isEqualTo(number(figure, false));
        assertThat(ask(one(Subject.TIMES, unit, "T1"))).isEqualTo(number(times, false));
    }

    @Test
    void severalItemsHaveNoOneFigure() {
        DataQuestion several = question(Subject.FIGURE).with(Filter.TASK, List.of("T1"));

        assertThat(ask(several)).isEqualTo(nothing());
        assertThat(ask(one(Subject.FIGURE, "A", "no such task"))).isEqualTo(nothing());
        assertThat(ask(one(Subject.TIMES, "A", "no such task"))).isEqualTo(nothing());
    }

    @Test
    void aFigureInPercentIsSaidInPercent() {
        assertThat(figureOf(
                        item("T").measure("%").atLeast("80").reported(undated().part("26", "30"))))
                .isEqualTo(number("260/3", true));
        assertThat(figureOf(
                        item("T").measure("%").atLeast("80").reported(undated().actual("87"))))
                .isEqualTo(number("87", true));
    }

    /** Nothing can be held against a wording, but what was reported of it can be published. */
    @Test
    void aFigureThatDecidesNothingIsAFigureAllTheSame() {
        assertThat(figureOf(item("T").worded("tăng").reported(undated().actual("402"))))
                .isEqualTo(number("402", false));
        assertThat(figureOf(item("T").worded("tăng").reported(undated().actual("87%"))))
                .isEqualTo(number("87", true));
        assertThat(figureOf(item("T").worded("tăng").reported(undated().part("26", "30"))))
                .isEqualTo(number("260/3", true));
    }

    @Test
    void anItemWithoutAFigureHasNone() {
        assertThat(figureOf(item("T").done())).isEqualTo(nothing());
        assertThat(figureOf(item("T").atLeast("10"))).isEqualTo(nothing());
    }

    @Test
    void whereLowerIsBetterNoTimesAreTold() {
        assertThat(of(Subject.TIMES, item("T").atMost("10").reported(undated().actual("5"))))
                .isEqualTo(nothing());
    }

    @Test
    void theBaseIsAskedAboutTheYearBefore() {
        assertThat(ask(question(Subject.ASSIGNED).of(Year.BASE)).value()).contains(BigFraction.of(4));
        assertThat(ask(question(Subject.UNITS).of(Year.BASE)).units())
                .extracting(Unit::id)
                .containsExactly("A", "B");
    }

    @Test
    void aChangeIsTheYearLessTheOneBefore() {
        DataAnswer items = ask(question(Subject.ASSIGNED).of(Year.CHANGE));
        DataAnswer rate = ask(question(Subject.RATE).of(Year.CHANGE));

        assertThat(items.value()).contains(BigFraction.of(2));
        assertThat(items.before()).contains(BigFraction.of(4));
        assertThat(items.percent()).isFalse();
        assertThat(rate.value()).contains(BigFraction.of(200, 3).subtract(25));
        assertThat(rate.before()).contains(BigFraction.of(25));
        assertThat(rate.percent()).isTrue();
        assertThat(rate.otherwise()).isEmpty();
    }

    @Test
    void aUnitOfOneYearAloneHasNoChange() {
        DataAnswer onlyNow =
                ask(question(Subject.RATE).with(Filter.UNIT, List.of("C")).of(Year.CHANGE));
        DataAnswer notNow =
                ask(question(Subject.RATE).with(Filter.TASK, List.of("T4")).of(Year.CHANGE));

        assertThat(onlyNow.value()).isEmpty();
        assertThat(onlyNow.before()).isEmpty();
        assertThat(notNow.value()).isEmpty();
        assertThat(notNow.before()).contains(BigFraction.ZERO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // In the base A had T1 of at least 9 and T4 of at least 7, and B T1 of at least 12.
                "NEW_TARGETS    | -     | 0",
                "NEW_TARGETS    | C     | 1",
                "HARDER_TARGETS | -     | 0",
                "HARDER_TARGETS | A     | 1",
                "HARDER_TARGETS | B     | 0"
            })
    void targetsAreHeldAgainstThoseOfTheYearBeforeOfTheSameUnits(Subject what, String unit, long count) {
        DataQuestion question = unit == null ? question(what) : question(what).with(Filter.UNIT, List.of(unit));

        assertThat(ask(question)).isEqualTo(DataAnswer.count(count));
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void nothingIsSaidOfAYearThatIsNotThere(Subject what) {
        Optional<Scoreboard> now = Optional.of(current());
        Optional<Scoreboard> before = Optional.of(base());
        Optional<Scoreboard> none = Optional.empty();

        assertThat(DataAnswers.answer(question(what), none, before)).isEmpty();
        assertThat(DataAnswers.answer(question(what).of(Year.BASE), now, none)).isEmpty();
        assertThat(DataAnswers.answer(question(what).of(Year.CHANGE), now, none))
                .isEmpty();
        assertThat(DataAnswers.answer(question(what).of(Year.CHANGE), none, before))
                .isEmpty();
        assertThat(DataAnswers.answer(question(what), now, none).isPresent()).isEqualTo(!what.needsBase());
        assertThat(DataAnswers.answer(question(what).of(Year.BASE), none, before)
                        .isPresent())
                .isEqualTo(!what.needsBase());
    }

    private static DataAnswer figureOf(Item item) {
        return of(Subject.FIGURE, item);
    }

    private static DataAnswer of(Subject what, Item item) {
        Scoreboard board = Scoring.undated().score(item).board();
        return DataAnswers.answer(question(what), Optional.of(board), Optional.empty())
                .orElseThrow();
    }

    private static DataAnswer ask(DataQuestion question) {
        return DataAnswers.answer(question, Optional.of(current()), Optional.of(base()))
                .orElseThrow();
    }

    private static DataQuestion question(Subject what) {
        return new DataQuestion(what, Map.of(), Year.CURRENT);
    }

    private static DataQuestion one(Subject what, String unit, String task) {
        return question(what).with(Filter.UNIT, List.of(unit)).with(Filter.TASK, List.of(task));
    }

    private static DataAnswer number(String value, boolean percent) {
        return DataAnswer.number(Optional.of(BigFraction.parse(value)), percent);
    }

    private static DataAnswer nothing() {
        return DataAnswer.number(Optional.empty(), false);
    }

    private static List<String> list(String texts) {
        return List.of(texts.split(", *"));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static Scoreboard current() {
        return Scoring.asOf("2023-12-31").with("D").score(items()).board();
    }

    private static Item[] items() {
        return new Item[] {
            in("A", "T1").atLeast("10").reported(on("2023-06-30").actual("20")),
            in("A", "T2")
                    .deadline("2023-03-31")
                    .reported(on("2023-06-30").completedOn("2023-05-15").done()),
            in("B", "T1").atLeast("10").reported(on("2023-06-30").actual("5")),
            in("B", "T2").deadline("2023-12-31").reported(on("2023-06-30").done()),
            in("B", "T3"),
            in("C", "T1").atLeast("10").reported(on("2023-06-30").actual("10"))
        };
    }

    private static Scoreboard base() {
        return Scoring.asOf("2022-12-31")
                .score(
                        in("A", "T1").atLeast("9").reported(on("2022-06-30").actual("9")),
                        in("A", "T4").atLeast("7"),
                        in("B", "T1").atLeast("12"),
                        in("B", "T2"))
                .board();
    }

    private static Item in(String unit, String task) {
        Item item = item(unit, task).ofKindOfUnit(unit.equals("C") ? "huyen" : "so");
        item.inBloc(unit.equals("A") ? "Khối 1" : "Khối 2");
        return switch (task) {
            case "T1" -> item.group("Nhóm 1").basis("Quyết định 1", "Kế hoạch 2");
            case "T2" -> item.group("Nhóm 2").basis("Kế hoạch 3");
            default -> item.group("Nhóm 2");
        };
    }
}
