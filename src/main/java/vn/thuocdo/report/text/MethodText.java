package vn.thuocdo.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thuocdo.judge.credit.BinaryCredit;
import vn.thuocdo.judge.method.Denominator;
import vn.thuocdo.judge.method.Gate;
import vn.thuocdo.judge.method.Lateness;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.judge.method.Quota;
import vn.thuocdo.judge.method.Ranking;
import vn.thuocdo.judge.method.TierRule;
import vn.thuocdo.judge.method.TimeUnknown;
import vn.thuocdo.model.Band;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.Tier;
import vn.thuocdo.score.Rate;

/** A method in words: what its rules change against an item that is done or not and counts once. */
public final class MethodText {

    private final Method method;
    private final Messages messages;

    public MethodText(Method method, Messages messages) {
        this.method = method;
        this.messages = messages;
    }

    /** What people call it; a method of an office's own has the name that its file gives. */
    public String name() {
        return switch (method.id()) {
            case "completion" -> messages.text("method.completion");
            case "on-time" -> messages.text("method.onTime");
            case "balanced-scorecard" -> messages.text("method.balancedScorecard");
            case "imihigo" -> messages.text("method.imihigo");
            case "pemandu-capped" -> messages.text("method.pemanduCapped");
            case "pemandu-stepped" -> messages.text("method.pemanduStepped");
            case "pemandu-uncapped" -> messages.text("method.pemanduUncapped");
            case "nd-90-2020" -> messages.text("method.decree", "90/2020/NĐ-CP");
            case "nd-335-2025" -> messages.text("method.decree", "335/2025/NĐ-CP");
            case "qd-366" -> messages.text("method.regulation", "366-QĐ/TW");
            default -> method.id();
        };
    }

    /** The rules that are not those of the default method, each in a few words. */
    public List<String> rules() {
        List<String> rules = new ArrayList<>();
        if (namesSource()) {
            rules.add(messages.text("rule.source", source()));
        }
        if (!(method.credit() instanceof BinaryCredit)) {
            rules.add(credit());
        }
        if (method.weighted()) {
            rules.add(messages.text("rule.weights"));
        }
        if (method.lateness().rule() != Lateness.Rule.COUNTS) {
            rules.add(messages.text(
                    "rule.late." + method.lateness().rule().word(),
                    percent(method.lateness().percent().orElse(""))));
        }
        if (method.needsDeadlines() && method.timeUnknown() != TimeUnknown.ON_TIME) {
            rules.add(messages.text("rule.timeUnknown." + method.timeUnknown().word()));
        }
        if (method.noCaseExcluded()) {
            rules.add(messages.text("rule.noCase"));
        }
        if (method.lateness().waivable()) {
            rules.add(messages.text("rule.waiver"));
        }
        if (method.targetsOnly()) {
            rules.add(messages.text("rule.targetsOnly"));
        }
        if (method.cooperationPercent().isPresent()) {
            rules.add(messages.text(
                    "rule.cooperating", percent(method.cooperationPercent().get())));
        }
        if (method.quota().isPresent()) {
            rules.add(quota(method.quota().get()));
        }
        if (method.ranking() != Ranking.ALL) {
            rules.add(messages.text("rule.ranking." + method.ranking().word()));
        }
        return rules;
    }

    /** Whether it has a document that its name does not say already. */
    private boolean namesSource() {
        return !method.source().isEmpty()
                && !method.source().equals(Method.COMPLETION.source())
                && !source().equals(name());
    }

    /** Its document in the reader's language; the number of a decree or a regulation stays as it is. */
    private String source() {
        String source = method.source();
        Messages original = Messages.of(Language.VI);
        for (String law : List.of("method.decree", "method.regulation", "method.reports")) {
            String kind = original.text(law, "");
            if (source.startsWith(kind)) {
                return messages.text(law, source.substring(kind.length()));
            }
        }
        return source;
    }

    private String credit() {
        Map<String, String> settings = method.credit().settings();
        String key = "rule.credit." + method.credit().word();
        if (settings.isEmpty()) {
            return messages.text(key);
        }
        Map.Entry<String, String> setting = settings.entrySet().iterator().next();
        return setting.getValue().equals("none")
                ? messages.text(key + ".none")
                : messages.text(key + "." + setting.getKey(), percent(setting.getValue()));
    }

    private String quota(Quota quota) {
        String top = inWords(method.tiers().get(0));
        String share = messages.percent(quota.percent());
        return quota.of()
                .flatMap(of -> method.tiers().stream()
                        .filter(tier -> tier.lower().compareTo(of) == 0)
                        .findFirst())
                .map(of -> messages.text("rule.quotaOf", top, share, inWords(of)))
                .orElseGet(() -> messages.text("rule.quota", top, share));
    }

    /** A tier's range: of the rate; of points where the method rests on more than the rate. */
    public String label(Tier tier) {
        if (method.givesTiers()) {
            return tier.label();
        }
        if (tier.lower().signum() == 0 && tier.upper().isEmpty()) {
            return messages.text("gates.top");
        }
        return messages.text("gates.points", tier.label().replace("%", ""));
    }

    /** A tier in words: a range of the rate, or of points. */
    public String inWords(Tier tier) {
        boolean isAll = tier.lower().signum() == 0 && tier.upper().isEmpty();
        if (method.givesTiers() || isAll) {
            return method.givesTiers() ? range(tier) : label(tier);
        }
        String range = tier.upper().isPresent() && tier.lower().signum() > 0
                ? range(tier).replaceFirst("%", "")
                : range(tier);
        return range.replace("%", messages.text("gates.points", ""));
    }

    /** A tier's range in words: {@code từ 80% đến dưới 90%}. */
    public String range(Tier tier) {
        String lower = messages.percent(tier.lower().stripTrailingZeros());
        if (tier.upper().isEmpty()) {
            return messages.text("tier.from", lower);
        }
        String upper = messages.percent(tier.upper().get().stripTrailingZeros());
        return tier.lower().signum() == 0
                ? messages.text("tier.below", upper)
                : messages.text("tier.between", lower, upper);
    }

    /** A range of the number of items in words: {@code từ 20 trở lên}. */
    public String range(Band band) {
        String lower = messages.number(band.lower());
        if (band.upper().isEmpty()) {
            return messages.text("band.from", lower);
        }
        int upper = band.upper().getAsInt();
        return band.lower() == 0
                ? messages.text("band.below", messages.number(upper))
                : messages.text("band.between", lower, messages.number(upper - 1));
    }

    /** Tiers by their bounds alone. */
    public String bounds(List<Tier> tiers) {
        return tiers.stream()
                .map(tier -> tier.lower().signum() == 0 ? label(tier) : "≥" + tier.id() + "%")
                .collect(Collectors.joining(", "));
    }

    /** The tiers that ask for more than their bound. */
    public List<TierRule> gated() {
        return method.tierRules().stream()
                .filter(rule -> !rule.gates().isEmpty())
                .toList();
    }

    /** All that a tier asks for beside its bound. */
    public String gates(List<Gate> gates) {
        return gates.stream().map(this::gate).collect(Collectors.joining(", "));
    }

    private String gate(Gate gate) {
        String key = switch (gate.trait()) {
            case DONE -> "gate.done";
            case ON_TIME -> "gate.onTime";
            case EXCEEDED -> "gate.exceeded";
            case LATE -> "gate.late";
        };
        return gate.isOfAll() ? messages.text(key + ".all") : messages.text(key, messages.percent(gate.percent()));
    }

    /** Whether what was completed is not by itself what the rate is made of. */
    public boolean isMoreThanCounting() {
        return method.weighted()
                || method.cooperationPercent().isPresent()
                || method.lateness().rule() != Lateness.Rule.COUNTS
                || !(method.credit() instanceof BinaryCredit);
    }

    /** What a rate is made of: credit and weight. */
    public String sum(Rate rate) {
        return messages.text(
                "text.sum",
                messages.grouped(Percent.rounded(rate.credit()).toPlainString()),
                messages.grouped(Percent.rounded(rate.weight()).toPlainString()));
    }

    /** {@code 50%} as the language writes it. */
    private String percent(String text) {
        return messages.decimal(text);
    }

    /**
     * Whether a rate of 100 % is of all that was assigned: under other denominators a unit may have completed all that counts,
     * and still have items to go.
     */
    public static boolean ofAssigned(Method method) {
        return method.denominator() == Denominator.ASSIGNED;
    }

    /** The key of the title over the units with a rate of 100 %. */
    public static String fullKey(Method method) {
        return ofAssigned(method) ? "text.full" : "text.fullRate";
    }
}
