package vn.thuocdo.config.method;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thuocdo.config.Keys;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.YamlKind;
import vn.thuocdo.judge.method.Gate;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.judge.method.TierRule;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Tier;
import vn.thuocdo.read.yaml.Node;

/** Reads the tiers of a method: bounds, or maps of a bound and the gates that the tier asks for. */
final class TierReader {

    private static final String EXAMPLE = "90, 80, 50";
    private static final String GATES = "all done, all on time, exceeded at least 30%, late at most 20%";
    private static final Pattern BOUND = Pattern.compile("([0-9]{1,4}(?:\\.[0-9]{1,6})?)%?");
    private static final Pattern GATE = Pattern.compile("([a-z ]+?) at (least|most) ([0-9]{1,3}(?:\\.[0-9]{1,6})?)%");

    /** A bound as it was written, and its gates. */
    private record Stated(BigDecimal from, List<Gate> gates, Node written) {}

    private final Findings.Builder diagnostics;

    private TierReader(Findings.Builder diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The tiers under the key {@code tiers}, the one from 0 added; empty where there are none, or none that can be
     * used.
     *
     * @param decided whether tiers will be given; then the lowest, which takes all remaining units, cannot have gates
     */
    static Optional<List<TierRule>> read(Keys method, boolean decided, Findings.Builder diagnostics) {
        return method.items("tiers").flatMap(items -> new TierReader(diagnostics).rules(items, decided));
    }

    private Optional<List<TierRule>> rules(List<Node> items, boolean decided) {
        List<Stated> tiers = new ArrayList<>();
        for (Node item : items) {
            Optional<Stated> tier = stated(item);
            if (tier.isEmpty() || !isBelow(tier.get(), tiers) || !canBeLowest(tier.get(), decided)) {
                return Optional.empty();
            }
            tiers.add(tier.get());
        }
        List<Tier> ranges = Method.tiers(tiers.stream()
                .map(Stated::from)
                .filter(from -> from.signum() > 0)
                .toList());
        List<TierRule> rules = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            rules.add(
                    new TierRule(ranges.get(i), i < tiers.size() ? tiers.get(i).gates() : List.of()));
        }
        return Optional.of(rules);
    }

    private Optional<Stated> stated(Node item) {
        if (!(item instanceof Node.Mapping map)) {
            return bound(item).map(from -> new Stated(from, List.of(), item));
        }
        Keys keys = Keys.of(map, Set.of("from", "requires"), diagnostics);
        Optional<BigDecimal> from = keys.required("from", map).flatMap(this::bound);
        List<Gate> gates = new ArrayList<>();
        List<Node.Scalar> texts = keys.textOrScalars("requires").orElse(List.of());
        for (Node.Scalar text : texts) {
            gate(text).ifPresent(gates::add);
        }
        return gates.size() < texts.size() ? Optional.empty() : from.map(bound -> new Stated(bound, gates, item));
    }

    private Optional<BigDecimal> bound(Node node) {
        if (node instanceof Node.Scalar text) {
            Matcher bound = BOUND.matcher(text.text());
            if (bound.matches()) {
                return Optional.of(new BigDecimal(bound.group(1)));
            }
            diagnostics.add(Code.BAD_VALUE, text.at(), "tiers", text.text(), EXAMPLE);
        } else {
            diagnostics.add(Code.WRONG_TYPE, node.at(), "tiers", YamlKind.TEXT);
        }
        return Optional.empty();
    }

    /** A bound is above 0 and below the one before it; 0 itself may be named last. */
    private boolean isBelow(Stated tier, List<Stated> before) {
        boolean below = before.isEmpty()
                || tier.from().compareTo(before.get(before.size() - 1).from()) < 0;
        boolean stated = tier.from().signum() > 0 || tier.written() instanceof Node.Mapping;
        if (!below || !stated) {
            diagnostics.add(
                    Code.THRESHOLDS_NOT_DESCENDING,
                    tier.written().at(),
                    "tiers",
                    tier.from().toPlainString());
        }
        return below && stated;
    }

    private boolean canBeLowest(Stated tier, boolean decided) {
        boolean gap = decided && tier.from().signum() == 0 && !tier.gates().isEmpty();
        if (gap) {
            diagnostics.add(
                    Code.GATED_LOWEST_TIER,
                    tier.gates().get(0).at(),
                    tier.gates().get(0).text());
        }
        return !gap;
    }

    private Optional<Gate> gate(Node.Scalar text) {
        Optional<Gate> gate = Stream.of(Gate.Trait.values())
                .flatMap(trait -> gate(trait, text).stream())
                .findFirst();
        if (gate.isEmpty()) {
            diagnostics.add(Code.BAD_VALUE, text.at(), "requires", text.text(), GATES);
        }
        return gate;
    }

    private static Optional<Gate> gate(Gate.Trait trait, Node.Scalar text) {
        Gate all = new Gate(trait, BigDecimal.valueOf(100), text.at());
        if (all.isOfAll() && all.text().equals(text.text())) {
            return Optional.of(all);
        }
        Matcher share = GATE.matcher(text.text());
        if (!share.matches()
                || !share.group(1).equals(trait.words())
                || !share.group(2).equals(word(trait))) {
            return Optional.empty();
        }
        BigDecimal percent = new BigDecimal(share.group(3));
        return percent.compareTo(BigDecimal.valueOf(100)) > 0
                ? Optional.empty()
                : Optional.of(new Gate(trait, percent, text.at()));
    }

    private static String word(Gate.Trait trait) {
        return trait.bound() == Comparison.AT_LEAST ? "least" : "most";
    }
}
