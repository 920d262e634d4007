package vn.thuocdo.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Item.item;
import static vn.thuocdo.testing.Methods.method;
import static vn.thuocdo.testing.Methods.preset;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.testing.Found;
import vn.thuocdo.testing.Item;
import vn.thuocdo.testing.Scoring;

/** A rule that the data holds nothing for would pass, or fail, every unit: it is refused. */
class MethodNeedsTest {

    private static final String ON_TIME = "tiers: [{from: 90, requires: [all on time]}]";
    private static final String FEW_LATE = "tiers: [{from: 90, requires: [late at most 20%]}]";
    private static final String EXCEEDED = "tiers: [{from: 90, requires: [exceeded at least 30%]}]";

    @ParameterizedTest
    @ValueSource(strings = {"late: none", "late: {earns: 40%}", "late: {deducts: 25%}"})
    void aPriceForDelaysIsRefusedWhereNoItemHasADeadline(String late) {
        assertThat(refused(method("name: ours", late), item("T1"), item("T2")))
                .containsExactly("rules.yaml:1:1 METHOD_WITHOUT_DATA [ours, late]");
    }

    @Test
    void aDelayThatCostsNothingNeedsNoDeadlines() {
        assertThat(refused(method("late: counts"), item("T1"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {ON_TIME + " | all on time", FEW_LATE + " | late at most 20%"})
    void aGateOnTimelinessIsRefusedAtItsPlaceWhereNoItemHasADeadline(String tiers, String gate) {
        assertThat(refused(method("name: ours", tiers), item("T1")))
                .containsExactly("rules.yaml:2:31 METHOD_WITHOUT_DATA [ours, " + gate + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"late: none", ON_TIME, FEW_LATE})
    void oneItemWithADeadlineIsEnough(String rule) {
        assertThat(refused(method(rule), item("T1"), item("T2").deadline("2023-06-30")))
                .isEmpty();
        // A blank deadline that a document extends is one too; without the document it is not.
        assertThat(refused(method(rule), item("T1").extended("2023-06-30", "CV 7")))
                .isEmpty();
        assertThat(refused(method(rule), item("T1").extended("2023-06-30", ""))).hasSize(1);
    }

    @Test
    void aGateOnExceedingIsRefusedWhereNothingCanBeExceeded() {
        assertThat(refused(method("name: ours", EXCEEDED), item("T1").deadline("2023-06-30"), item("T2")))
                .containsExactly("rules.yaml:2:31 METHOD_WITHOUT_DATA [ours, exceeded at least 30%]");
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST,  10,   true",
        "MORE_THAN, 10,   true",
        "AT_LEAST,  0.01, true",
        // Of nothing and less there is no "twice".
        "AT_LEAST,  0,    false",
        "AT_LEAST,  -1,   false",
        "AT_MOST,   10,   false",
        "LESS_THAN, 10,   false",
        "EXACTLY,   10,   false"
    })
    void onlyABoundAboveZeroToBeReachedFromBelowCanBeExceeded(Comparison comparison, String bound, boolean can) {
        Item target = item("T1").target(comparison, bound);

        assertThat(refused(method(EXCEEDED), target, item("T2"))).hasSize(can ? 0 : 1);
    }

    @Test
    void aRangeAndWordsCannotBeExceeded() {
        assertThat(refused(
                        method(EXCEEDED),
                        item("T1").between("40", "50"),
                        item("T2").worded("tăng")))
                .hasSize(1);
    }

    @Test
    void whatIsDoneCanBeToldOfAnyItems() {
        assertThat(refused(method("tiers: [{from: 90, requires: [all done]}]"), item("T1")))
                .isEmpty();
    }

    @Test
    void everyRuleThatLacksDataIsNamed() {
        Method method = method(
                "name: ours",
                "late: none",
                "tiers:",
                "- {from: 90, requires: [exceeded at least 30%, all on time]}",
                "- {from: 50, requires: [all done, late at most 20%]}");

        assertThat(refused(method, item("T1")))
                .containsExactly(
                        "rules.yaml:1:1 METHOD_WITHOUT_DATA [ours, late]",
                        "rules.yaml:4:25 METHOD_WITHOUT_DATA [ours, exceeded at least 30%]",
                        "rules.yaml:4:48 METHOD_WITHOUT_DATA [ours, all on time]",
                        "rules.yaml:5:35 METHOD_WITHOUT_DATA [ours, late at most 20%]");
    }

    @Test
    void whereThereAreNoItemsNothingIsLacking() {
        assertThat(refused(preset("qd-366"))).isEmpty();
    }

    private static List<String> refused(Method method, Item... items) {
        return Found.inDetail(
                MethodNeeds.check(method, Scoring.undated().score(items).states()));
    }
}
