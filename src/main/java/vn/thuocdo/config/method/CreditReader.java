package vn.thuocdo.config.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.config.Keys;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.YamlKind;
import vn.thuocdo.judge.credit.BestCredit;
import vn.thuocdo.judge.credit.BinaryCredit;
import vn.thuocdo.judge.credit.Credit;
import vn.thuocdo.judge.credit.NormalisedCredit;
import vn.thuocdo.judge.credit.ProportionalCredit;
import vn.thuocdo.judge.credit.SteppedCredit;
import vn.thuocdo.read.yaml.Node;

/** Reads the credit rule of a method: its word alone, or a map of the word and what the rule is set to. */
final class CreditReader {

    /** What makes a rule of its settings, and which settings it has. */
    private record Rule(Set<String> keys, BiFunction<Keys, Findings.Builder, Optional<Credit>> maker) {}

    private static final Map<String, Rule> RULES = new LinkedHashMap<>();

    static {
        RULES.put("binary", new Rule(Set.of("rule"), (keys, found) -> Optional.of(new BinaryCredit())));
        RULES.put("proportional", new Rule(Set.of("rule", "cap"), CreditReader::proportional));
        RULES.put("stepped", new Rule(Set.of("rule", "steps"), CreditReader::stepped));
        RULES.put("normalised", new Rule(Set.of("rule"), (keys, found) -> Optional.of(new NormalisedCredit())));
        RULES.put("best", new Rule(Set.of("rule"), (keys, found) -> Optional.of(new BestCredit())));
    }

    /** The cap of a credit, as a multiple of the target. */
    private static final int HIGHEST_CAP = 1000;

    private CreditReader() {}

    /** The words of all rules. */
    static List<String> words() {
        return List.copyOf(RULES.keySet());
    }

    /** The rule under the key {@code credit}; empty where there is none, or none that can be used. */
    static Optional<Credit> read(Keys method, Findings.Builder diagnostics) {
        Node node = method.node("credit").orElse(null);
        if (!(node instanceof Node.Mapping map)) {
            return rule(method, "credit").flatMap(rule -> rule.maker().apply(Keys.empty(diagnostics), diagnostics));
        }
        Optional<Rule> rule = rule(Keys.of(map, map.entries().keySet(), diagnostics), "rule");
        if (!map.entries().containsKey("rule")) {
            method.wrongType("rule", map, YamlKind.TEXT);
        }
        return rule.flatMap(some -> some.maker().apply(Keys.of(map, some.keys(), diagnostics), diagnostics));
    }

    private static Optional<Rule> rule(Keys keys, String key) {
        return keys.value(key, String.join(", ", words()), word -> Optional.ofNullable(RULES.get(word)));
    }

    private static Optional<Credit> proportional(Keys keys, Findings.Builder diagnostics) {
        boolean capped =
                keys.text("cap").filter(cap -> cap.text().equals("none")).isEmpty();
        if (!capped) {
            return Optional.of(new ProportionalCredit(Optional.empty()));
        }
        Optional<BigFraction> cap =
                keys.node("cap").isEmpty() ? Optional.of(BigFraction.ONE) : keys.share("cap", 100, HIGHEST_CAP);
        return cap.map(some -> new ProportionalCredit(Optional.of(some)));
    }

    private static Optional<Credit> stepped(Keys keys, Findings.Builder diagnostics) {
        List<SteppedCredit.Step> steps = new ArrayList<>();
        for (Node.Mapping map : keys.maps("steps")) {
            Keys step = Keys.of(map, Set.of("over", "earns"), diagnostics);
            Optional<BigFraction> over = step.required("over", map).flatMap(text -> step.share("over", 0, 100));
            Optional<BigFraction> earns = step.required("earns", map).flatMap(text -> step.share("earns", 0, 100));
            if (over.isEmpty() || earns.isEmpty()) {
                return Optional.empty();
            }
            if (!steps.isEmpty() && isAbove(over.get(), earns.get(), steps.get(steps.size() - 1))) {
                diagnostics.add(
                        Code.THRESHOLDS_NOT_DESCENDING,
                        map.at(),
                        "steps",
                        step.text("over").orElseThrow().text());
                return Optional.empty();
            }
            steps.add(new SteppedCredit.Step(over.get(), earns.get()));
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(new SteppedCredit(steps));
    }

    /** Whether a step is not below the one before it, or earns more. */
    private static boolean isAbove(BigFraction over, BigFraction earns, SteppedCredit.Step before) {
        return over.compareTo(before.over()) >= 0 || earns.compareTo(before.earns()) > 0;
    }
}
