package vn.thuocdo.judge.method;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Methods.method;
import static vn.thuocdo.testing.Reported.on;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** What a tier may ask for beside its bound. */
class GateTest {

    /** So many items of ten, and whether that is enough, or not too many. */
    @ParameterizedTest
    @CsvSource({
        "all done,              10, true",
        "all done,              9,  false",
        "all on time,           10, true",
        "exceeded at least 30%, 4,  true",
        "exceeded at least 30%, 3,  true",
        "exceeded at least 30%, 2,  false",
        "exceeded at least 33.4%, 3, false",
        "late at most 20%,      1,  true",
        "late at most 20%,      2,  true",
        "late at most 20%,      3,  false",
        "late at most 0%,       0,  true",
        "late at most 0%,       1,  false"
    })
    void aShareOfTheItemsIsEnoughOrTooMuchExactly(String text, int items, boolean holds) {
        assertThat(gate(text).holds(items, 10)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "all done,                 all done",
        "done at least 100%,       all done",
        "on time at least 99.90%,  on time at least 99.9%",
        "exceeded at least 30%,    exceeded at least 30%",
        "late at most 20.0%,       late at most 20%",
        "late at most 100%,        late at most 100%"
    })
    void itIsSaidAsAMethodFileWritesIt(String written, String text) {
        assertThat(gate(written).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "all done,              false",
        "exceeded at least 30%, false",
        "all on time,           true",
        "late at most 20%,      true"
    })
    void onlyTimelinessNeedsDeadlines(String text, boolean needs) {
        assertThat(gate(text).needsDeadlines()).isEqualTo(needs);
    }

    @Test
    void everyTraitIsThatOfSomeItems() {
        assertThat(with(Gate.Trait.DONE)).containsExactly("beyond", "exact", "late", "excused");
        assertThat(with(Gate.Trait.ON_TIME)).containsExactly("beyond", "exact", "excused");
        assertThat(with(Gate.Trait.EXCEEDED)).containsExactly("beyond");
        assertThat(with(Gate.Trait.LATE)).containsExactly("short", "late", "open");
    }

    private static List<String> with(Gate.Trait trait) {
        List<Verdict> verdicts = Scoring.asOf("2023-12-31")
                .by(method("waiver: accepted"))
                .score(
                        target("A", "beyond", "11"),
                        target("B", "exact", "10"),
                        target("C", "short", "9"),
                        item("D", "late")
                                .deadline("2023-05-31")
                                .reported(on("2023-06-30")
                                        .completedOn("2023-06-30")
                                        .done()),
                        item("E", "excused")
                                .deadline("2023-05-31")
                                .waiver("CV 7")
                                .reported(on("2023-06-30")
                                        .completedOn("2023-06-30")
                                        .done()),
                        item("F", "open").deadline("2023-05-31"))
                .verdicts();
        return verdicts.stream()
                .filter(verdict -> trait.of(verdict, TimeUnknown.ON_TIME))
                .map(verdict -> verdict.task().id())
                .toList();
    }

    private static Item target(String unit, String task, String actual) {
        return item(unit, task)
                .atLeast("10")
                .deadline("2023-06-30")
                .reported(on("2023-06-30").completedOn("2023-06-30").actual(actual));
    }

    private static Gate gate(String... texts) {
        String requires = String.join(", ", Arrays.asList(texts));
        return method("tiers: [{from: 90, requires: [" + requires + "]}]")
                .gates()
                .get(0);
    }
}
