package vn.thuocdo.judge.method;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.testing.Methods.method;
import static vn.thuocdo.testing.Methods.preset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tells two methods apart. */
class MethodRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "credit: {rule: proportional, cap: none}              | CREDIT",
                "weights: used                                        | WEIGHTS",
                "denominator: due                                     | DENOMINATOR",
                "late: none                                           | LATE",
                "waiver: accepted                                     | LATE",
                "no-case: excluded                                    | NO_CASE",
                "without-target: excluded                             | WITHOUT_TARGET",
                "cooperating: 50%                                     | COOPERATING",
                "tiers: [70, 50]                                      | TIERS",
                "tiers: [{from: 90, requires: [all done]}, 80, 50]    | TIERS",
                "'quota: {tier: 90, at-most: 20%}'                    | TIERS",
                "missing: [points]                                    | TIERS",
                "ranking: bloc                                        | RANKING"
            })
    void aRuleThatDiffersIsNamedAndCanBeTakenAlone(String line, MethodRule rule) {
        Method other = method(line);

        assertThat(MethodRule.differences(Method.COMPLETION, other)).containsExactly(rule);
        assertThat(MethodRule.differences(other, Method.COMPLETION)).containsExactly(rule);
        assertThat(MethodRule.differences(rule.copied(other, Method.COMPLETION), other))
                .isEmpty();
        assertThat(MethodRule.differences(rule.copied(Method.COMPLETION, other), Method.COMPLETION))
                .isEmpty();
    }

    @Test
    void takingOneRuleLeavesTheOthers() {
        Method other = method("late: none", "denominator: due", "weights: used");

        assertThat(MethodRule.differences(Method.COMPLETION, other))
                .containsExactly(MethodRule.WEIGHTS, MethodRule.DENOMINATOR, MethodRule.LATE);
        assertThat(MethodRule.differences(MethodRule.LATE.copied(other, Method.COMPLETION), other))
                .containsExactly(MethodRule.WEIGHTS, MethodRule.DENOMINATOR);
    }

    @Test
    void whereAMethodIsWrittenAndWhatItIsCalledDoesNotMatter() {
        assertThat(MethodRule.differences(preset("qd-366"), method("name: ours", "extends: qd-366")))
                .isEmpty();
        assertThat(MethodRule.differences(
                        method("tiers: [{from: 90, requires: [all done]}]"),
                        method("", "", "tiers: [{from: 90, requires: [all done]}]")))
                .isEmpty();
        assertThat(MethodRule.differences(Method.COMPLETION, method("rounding: {places: 0}", "bands: [5]")))
                .isEmpty();
    }

    @Test
    void howManyZerosABoundIsWrittenWithDoesNotMatter() {
        assertThat(MethodRule.differences(Method.COMPLETION, method("tiers: [90.0, 80.00, 50]")))
                .isEmpty();
        assertThat(MethodRule.differences(
                        method("quota: {tier: 90, at-most: 20%, of: 80}"),
                        method("quota: {tier: 90, at-most: 20.0%, of: 80}")))
                .isEmpty();
    }

    @Test
    void aRuleHasAWordForPrograms() {
        assertThat(MethodRule.WITHOUT_TARGET.word()).isEqualTo("without-target");
    }
}
