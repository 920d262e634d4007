package vn.thuocdo.report.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.outline.Facts.Fact;
import vn.thuocdo.report.text.Arithmetic;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.report.text.RateNotes;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.Sensitivity;
import vn.thuocdo.score.TierCheck;

/** The lines about a unit: what its items add up to, and what follows from it. */
final class UnitFacts {

    /** Units that are named in a sentence. */
    private static final int MOST_NAMED = 12;

    private final Explanation explanation;
    private final Scorecard card;
    private final Method method;
    private final Messages messages;
    private final MethodText rules;
    private final Arithmetic arithmetic;
    private final List<Fact> facts = new ArrayList<>();

    private UnitFacts(Explanation explanation, Messages messages) {
        this.explanation = explanation;
        this.card = explanation.card();
        this.method = explanation.board().method();
        this.messages = messages;
        this.rules = new MethodText(method, messages);
        this.arithmetic = new Arithmetic(messages);
    }

    /** Sum, rate, tier, gates, rank and what the next tier takes. */
    static List<Fact> standing(Explanation explanation, Messages messages) {
        UnitFacts facts = new UnitFacts(explanation, messages);
        facts.add("explain.items", ItemCounts.of(explanation.card(), messages));
        facts.sum();
        facts.rate();
        facts.notes();
        facts.tier();
        facts.gates();
        facts.rank();
        facts.next();
        return facts.facts;
    }

    /** What a single item, or a very small difference, decides. */
    static List<Fact> sensitivity(Explanation explanation, Messages messages) {
        UnitFacts facts = new UnitFacts(explanation, messages);
        facts.sensitivity(explanation.sensitivity());
        return facts.facts;
    }

    private void sum() {
        Rate rate = card.rate();
        add(
                "explain.sum",
                rules.isMoreThanCounting()
                        ? messages.text(
                                "explain.sumOfCredit",
                                arithmetic.number(rate.credit()),
                                arithmetic.number(rate.weight()),
                                denominator())
                        : messages.text(
                                "explain.sumOfItems",
                                messages.number(rate.completed()),
                                messages.number(rate.denominator()),
                                denominator()));
    }

    private String denominator() {
        return messages.text("denominator." + method.denominator().word());
    }

    private void rate() {
        add("text.rate", card.rate().value().map(this::rate).orElse(messages.text("explain.noRate")));
    }

    private void notes() {
        new RateNotes(method, messages).of(card).forEach(note -> add("text.note", note));
    }

    private String rate(BigFraction value) {
        Rate rate = card.rate();
        String division = rules.isMoreThanCounting()
                ? arithmetic.operand(rate.credit()) + " ÷ " + arithmetic.operand(rate.weight())
                : Figures.fraction(rate, messages);
        return messages.text("explain.rateShown", division + " = " + percent(value), shown(value));
    }

    private String shown(BigFraction value) {
        return new Figures(method, messages).percent(value);
    }

    private String percent(BigFraction value) {
        return arithmetic.percent(
                value, method.tiers().stream().map(UnitFacts::bound).toList());
    }

    private static BigFraction bound(Tier tier) {
        return Quantity.of(tier.lower(), true).ratio();
    }

    private void tier() {
        if (!method.givesTiers()) {
            add(
                    "text.tier",
                    messages.text("text.noTiers") + " "
                            + method.missing().stream()
                                    .map(missing -> missing.in(messages.language()))
                                    .collect(Collectors.joining("; ")));
        } else if (card.tier().isEmpty()) {
            add("text.tier", messages.text("text.notAssessable"));
        } else {
            add("text.tier", tier(card.tier().get()));
        }
    }

    /** {@code 80% ≤ 86.666…% < 90% → 80–<90%}, and what kept the unit out of the tiers whose bounds it reaches. */
    private String tier(Tier tier) {
        BigFraction value = card.rate().value().orElseThrow();
        List<String> above = new ArrayList<>();
        Optional<Tier> reached = Optional.empty();
        for (TierCheck check : card.checks()) {
            if (check.reached() && reached.isEmpty()) {
                reached = Optional.of(check.tier());
            }
            if (check.tier().equals(tier)) {
                break;
            }
            if (check.reached() && !check.gatesHold()) {
                above.add(messages.text("explain.gateInTheWay", check.tier().label()));
            } else if (check.reached()) {
                above.add(messages.text("explain.quotaInTheWay", check.tier().label()));
            }
        }
        String between = between(value, reached.orElse(tier));
        return String.join("; ", between + " → " + rules.range(tier), String.join("; ", above))
                .replaceFirst("; $", "");
    }

    private String between(BigFraction value, Tier tier) {
        String low = tier.lower().signum() == 0 ? "" : messages.percent(tier.lower()) + " ≤ ";
        String high = tier.upper().map(upper -> " < " + messages.percent(upper)).orElse("");
        return high.isEmpty() && !low.isEmpty()
                ? percent(value) + " ≥ " + messages.percent(tier.lower())
                : low + percent(value) + high;
    }

    private void gates() {
        for (TierCheck check : card.checks()) {
            for (TierCheck.GateCheck gate : check.gates()) {
                BigFraction share = BigFraction.of(gate.items(), gate.denominator());
                BigFraction bound = Quantity.of(gate.gate().percent(), true).ratio();
                String relation = gate.holds()
                        ? Arithmetic.sign(gate.gate().trait().bound())
                        : gate.gate().trait().bound() == Comparison.AT_LEAST ? "<" : ">";
                add(
                        "text.gate",
                        rules.label(check.tier()) + ": " + rules.gates(List.of(gate.gate())) + ": " + gate.items() + "/"
                                + gate.denominator() + " = " + arithmetic.percent(share, List.of(bound)) + " "
                                + relation + " " + messages.percent(gate.gate().percent()) + " → "
                                + messages.text(gate.holds() ? "explain.holds" : "explain.holdsNot"));
            }
        }
    }

    private void rank() {
        if (card.rank().isEmpty()) {
            return;
        }
        List<Scorecard> ranked = explanation.board().rankedWith(card.unit());
        long same = ranked.stream()
                        .filter(other -> other.rank().equals(card.rank()))
                        .count()
                - 1;
        String section = method.ranking().section(card.unit());
        String rank = messages.text("explain.rankOf", card.rank().getAsInt(), messages.number(ranked.size()));
        add(
                "text.rank",
                rank
                        + (section.isEmpty() ? "" : " " + messages.text("explain.rankIn", messages.label(section)))
                        + (same == 0 ? "" : ", " + messages.counted("explain.rankShared", same)));
    }

    private void next() {
        Optional<String> said = new ExplainTexts(explanation, messages).next(this::way);
        said.ifPresent(way -> add("text.next", way));
        if (said.isPresent() && card.next().isPresent()) {
            add("explain.open", named(open()));
        }
    }

    private String way(Scorecard.NextTier next) {
        String way =
                messages.counted("explain.way", next.items(), next.reached().id());
        if (rules.isMoreThanCounting()) {
            return way;
        }
        BigFraction then = BigFraction.of(
                card.rate().completed() + next.items(), card.rate().denominator());
        return way + ": (" + card.rate().completed() + " + " + next.items() + ")/"
                + card.rate().denominator() + " = " + percent(then) + " ≥ "
                + messages.percent(next.reached().lower());
    }

    /** The items that can still be met, also those that are not in the denominator yet. */
    private List<String> open() {
        return card.verdicts().stream()
                .filter(verdict -> !verdict.isLeftOut() && !verdict.isMet())
                .map(UnitFacts::id)
                .toList();
    }

    private String named(List<String> ids) {
        String named = ids.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return ids.size() > MOST_NAMED ? named + ", …" : named;
    }

    private void sensitivity(Sensitivity sensitivity) {
        sensitivity
                .oneMore()
                .flatMap(nearest -> card.next())
                .ifPresent(next -> add(
                        "explain.boundary",
                        messages.text("explain.oneMore", next.reached().id())));
        sensitivity
                .oneFewer()
                .ifPresent(tier -> add("explain.boundary", messages.text("explain.oneFewer", rules.range(tier))));
        if (sensitivity.oneMore().isEmpty()
                && sensitivity.oneFewer().isEmpty()
                && card.tier().isPresent()) {
            add("explain.boundary", messages.text("explain.notNear"));
        }
        List<String> exactly = new ArrayList<>();
        for (Sensitivity.Narrow narrow : sensitivity.narrow()) {
            if (narrow.margin().isZero()) {
                exactly.add(narrow.task().id());
            } else {
                add("explain.narrow", narrow(narrow));
            }
        }
        if (!exactly.isEmpty()) {
            add("explain.narrow", messages.counted("explain.exactly", exactly.size(), named(exactly)));
        }
    }

    private String narrow(Sensitivity.Narrow narrow) {
        String by = arithmetic.percent(narrow.margin().abs(), List.of(BigFraction.ZERO));
        return messages.text(
                narrow.met() ? "explain.metBy" : "explain.missedBy",
                narrow.task().id(),
                by);
    }

    private static String id(Verdict verdict) {
        Task task = verdict.task();
        return task.id();
    }

    private void add(String key, String text) {
        facts.add(new Fact(messages.text(key), text));
    }
}
