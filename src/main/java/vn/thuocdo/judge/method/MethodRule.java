package vn.thuocdo.judge.method;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The parts of a method. Each can be exchanged alone, which shows what causes the difference between two methods. */
public enum MethodRule {
    CREDIT(Method::credit, (draft, from) -> draft.credit(from.credit())),
    WEIGHTS(Method::weighted, (draft, from) -> draft.weighted(from.weighted())),
    DENOMINATOR(Method::denominator, (draft, from) -> draft.denominator(from.denominator())),
    /** What a delay costs, and what excuses it. */
    LATE(
            method -> List.of(method.lateness(), method.timeUnknown()),
            (draft, from) -> draft.lateness(from.lateness()).timeUnknown(from.timeUnknown())),
    NO_CASE(Method::noCaseExcluded, (draft, from) -> draft.noCaseExcluded(from.noCaseExcluded())),
    WITHOUT_TARGET(Method::targetsOnly, (draft, from) -> draft.targetsOnly(from.targetsOnly())),
    COOPERATING(Method::cooperation, (draft, from) -> draft.cooperation(from.cooperation())),
    /** Bounds, gates and quota of the tiers, and whether any are given. */
    TIERS(
            method -> List.of(method.tiers(), gates(method), method.quota(), method.givesTiers()),
            (draft, from) ->
                    draft.tierRules(from.tierRules()).quota(from.quota()).missing(from.missing())),
    RANKING(Method::ranking, (draft, from) -> draft.ranking(from.ranking()));

    private final Function<Method, Object> setting;
    private final BiFunction<MethodDraft, Method, MethodDraft> copy;

    /**
     * @param setting what a method says of this rule; equal where two methods have the same rule
     * @param copy copies this rule of a method into a draft
     */
    MethodRule(Function<Method, Object> setting, BiFunction<MethodDraft, Method, MethodDraft> copy) {
        this.setting = setting;
        this.copy = copy;
    }

    /** The word in methods and JSON: {@code without-target}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rules in which two methods differ, except rounding and bands. */
    public static List<MethodRule> differences(Method one, Method other) {
        return Arrays.stream(values())
                .filter(rule -> !rule.setting.apply(one).equals(rule.setting.apply(other)))
                .toList();
    }

    /** The second method with this one rule of the first. */
    public Method copied(Method from, Method to) {
        return copy.apply(to.draft(), from).method();
    }

    /** The gates of the tiers, without their places. */
    private static List<List<String>> gates(Method method) {
        return method.tierRules().stream()
                .map(rule -> rule.gates().stream().map(Gate::text).toList())
                .toList();
    }
}
