package vn.thuocdo.report.methods;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thuocdo.judge.Method;
import vn.thuocdo.judge.MethodRule;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.part.TierWords;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.SideBySide;

/** The sentences of the comparison, the same in text and in Markdown. */
final class MethodsTexts {

    private final MethodsReport report;
    private final Messages messages;

    MethodsTexts(MethodsReport report, Messages messages) {
        this.report = report;
        this.messages = messages;
    }

    String asOf() {
        return report.asOf()
                .map(day -> messages.text("text.asOf", messages.day(day)))
                .orElse(messages.text("text.undated"));
    }

    /** A method and the whole under it: rules, rate, units in its tiers, and what it changes. */
    List<String> method(int place, Room room) {
        Scoreboard board = report.methods().boards().get(place);
        Method method = board.method();
        MethodText rules = new MethodText(method, messages);
        Function<Tier, String> tierWords = TierWords.of(method, messages, room);
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "methods.whole",
                messages.text("denominator." + method.denominator().word()),
                rules.isMoreThanCounting() ? rules.sum(board.total()) : Figures.fraction(board.total()),
                new Figures(method, messages).percent(board.total())));
        if (!rules.rules().isEmpty()) {
            lines.add(messages.text("text.rules", String.join("; ", rules.rules())));
        }
        lines.add(
                method.givesTiers()
                        ? method.tiers().stream()
                                .map(tier -> messages.text(
                                        "methods.inTier", tierWords.apply(tier), messages.number(board.unitsIn(tier))))
                                .collect(Collectors.joining(", "))
                        : messages.text("text.noTiers") + " "
                                + method.missing().stream()
                                        .map(missing -> missing.in(messages.language()))
                                        .collect(Collectors.joining("; ")));
        Scoreboard first = report.methods().boards().get(0);
        if (place > 0) {
            lines.add(messages.text(
                    "methods.changes",
                    messages.counted("methods.tierChanges", report.methods().changingTier(place)),
                    messages.counted("methods.rankChanges", report.methods().changingRank(place)),
                    rules(MethodRule.between(first.method(), method))));
        }
        return lines;
    }

    /** A unit's tier under a method, or that it has none. */
    String tier(Scorecard card, Method method, Room room) {
        if (method.givesTiers()) {
            return card.tier().map(TierWords.of(method, messages, room)).orElse(messages.text("text.notAssessable"));
        }
        return messages.text("methods.noTier");
    }

    String rank(Scorecard card) {
        return card.rank().isPresent() ? String.valueOf(card.rank().getAsInt()) : "–";
    }

    /** What people call a method. */
    String name(Method method) {
        return new MethodText(method, messages).name();
    }

    /** What the methods change for a unit; empty where nothing changes. */
    String changes(SideBySide.Row row) {
        return row.changes().stream()
                .map(this::change)
                .filter(change -> !change.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** What a method changes for a unit and by which rule; empty where nothing changes. */
    private String change(SideBySide.Change change) {
        if (!change.tier() && !change.rank()) {
            return "";
        }
        String key = change.tier() && change.rank()
                ? "methods.both"
                : change.tier() ? "methods.tierAlone" : "methods.rankAlone";
        return messages.text(key, rules(change.rules()));
    }

    private String rules(List<MethodRule> rules) {
        return rules.isEmpty()
                ? messages.text("methods.together")
                : rules.stream().map(this::rule).collect(Collectors.joining(", "));
    }

    private String rule(MethodRule rule) {
        return messages.text(
                switch (rule) {
                    case CREDIT -> "methods.credit";
                    case WEIGHTS -> "methods.weights";
                    case DENOMINATOR -> "methods.denominator";
                    case LATE -> "methods.late";
                    case NO_CASE -> "methods.noCase";
                    case WITHOUT_TARGET -> "methods.withoutTarget";
                    case COOPERATING -> "methods.cooperating";
                    case TIERS -> "methods.tiers";
                    case RANKING -> "methods.ranking";
                });
    }
}
