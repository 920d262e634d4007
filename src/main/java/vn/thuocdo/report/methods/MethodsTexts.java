package vn.thuocdo.report.methods;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.judge.method.MethodRule;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.part.TierWords;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.SideBySide;

/** The sentences of the comparison, the same in text and in Markdown. */
final class MethodsTexts {

    private static final String HIGHER = "▲";
    private static final String LOWER = "▼";
    private static final String OTHER = "◆";

    private static final Map<String, String> MEANINGS =
            Map.of(HIGHER, "methods.higher", LOWER, "methods.lower", OTHER, "methods.another");

    private final MethodsReport report;
    private final Messages messages;

    /** In which rules each method differs from the first one. */
    private final List<List<MethodRule>> differing;

    /** What makes the difference for some unit, each once. */
    private final List<String> distinctCauses;

    MethodsTexts(MethodsReport report, Messages messages) {
        this.report = report;
        this.messages = messages;
        Method first = boards().get(0).method();
        this.differing = boards().stream()
                .map(board -> MethodRule.differences(first, board.method()))
                .toList();
        this.distinctCauses = report.methods().rows().stream()
                .map(this::causes)
                .filter(causes -> !causes.isEmpty())
                .distinct()
                .toList();
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
                rules.isMoreThanCounting() ? rules.sum(board.total()) : fraction(board.total()),
                new Figures(method, messages).percent(board.total())));
        if (!rules.rules().isEmpty()) {
            lines.add(messages.text("text.rules", String.join("; ", rules.rules())));
        }
        lines.add(
                method.givesTiers()
                        ? messages.text("methods.inTiers", inTiers(board, tierWords))
                        : messages.text("text.noTiers") + " "
                                + method.missing().stream()
                                        .map(missing -> missing.in(messages.language()))
                                        .collect(Collectors.joining("; ")));
        if (place > 0) {
            List<MethodRule> rulesThatDiffer = differing.get(place);
            lines.add(messages.text(
                    "methods.changes",
                    changing(place),
                    rulesThatDiffer.isEmpty() ? messages.text("methods.none") : rules(rulesThatDiffer)));
        }
        return lines;
    }

    /** How many units change tier, where both methods give any, and rank; of none nothing is said. */
    private String changing(int place) {
        boolean tiers = boards().get(0).method().givesTiers()
                && boards().get(place).method().givesTiers();
        String said = Stream.of(
                        changing("methods.tierChanges", tiers ? report.methods().changingTier(place) : 0),
                        changing("methods.rankChanges", report.methods().changingRank(place)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? messages.text("methods.noneChanges") : said;
    }

    private String changing(String key, long units) {
        return units == 0 ? "" : messages.counted(key, units);
    }

    private String inTiers(Scoreboard board, Function<Tier, String> tierWords) {
        return board.method().tiers().stream()
                .map(tier ->
                        messages.text("methods.inTier", tierWords.apply(tier), messages.number(board.unitsIn(tier))))
                .collect(Collectors.joining("; "));
    }

    /** A unit's tier under a method; empty under one that gives no tiers, which is said once of the method. */
    String tier(Scorecard card, Method method, Room room) {
        return method.givesTiers()
                ? card.tier().map(TierWords.of(method, messages, room)).orElse(messages.text("text.notAssessable"))
                : "";
    }

    String rank(Scorecard card) {
        return card.rank().isPresent() ? messages.number(card.rank().getAsInt()) : "–";
    }

    /** What people call a method. */
    String name(Method method) {
        return Messages.heading(new MethodText(method, messages).name());
    }

    /** Whether it has to be said of each unit which rule makes the difference: one cause for all units is said once. */
    boolean tellsCauses() {
        return distinctCauses.size() > 1;
    }

    /** What makes the difference wherever there is one; absent where a method differs in that rule alone, and says so. */
    Optional<String> onlyCause() {
        return distinctCauses.size() == 1 ? Optional.of(distinctCauses.get(0)) : Optional.empty();
    }

    /** What the methods change for a unit; empty where nothing changes. */
    String changes(SideBySide.Row row) {
        return IntStream.range(1, boards().size())
                .filter(place -> row.changes().get(place - 1).isAny())
                .mapToObj(place -> change(row.changes().get(place - 1), place))
                .collect(Collectors.joining("; "));
    }

    private String change(SideBySide.Change change, int place) {
        String what = messages.text(
                change.tier() && change.rank()
                        ? "methods.both"
                        : change.tier() ? "methods.tierAlone" : "methods.rankAlone");
        String said =
                differing.get(place).size() == 1 ? what : messages.text("methods.by", what, rules(change.rules()));
        return boards().size() == 2
                ? said
                : messages.text("methods.of", name(boards().get(place).method()), said);
    }

    /** The rules that make the difference for a unit, under each method of which that is not said once for all units. */
    String causes(SideBySide.Row row) {
        return IntStream.range(1, boards().size())
                .filter(place -> row.changes().get(place - 1).isAny()
                        && differing.get(place).size() > 1)
                .mapToObj(place -> {
                    String rules = rules(row.changes().get(place - 1).rules());
                    return boards().size() == 2
                            ? rules
                            : messages.text(
                                    "methods.of", name(boards().get(place).method()), rules);
                })
                .collect(Collectors.joining("; "));
    }

    /** Whether a method gives the unit a higher or a lower tier than the first one does; empty where it is the same. */
    static String sign(SideBySide.Row row, int place) {
        if (place == 0 || !row.changes().get(place - 1).tier()) {
            return "";
        }
        Optional<Tier> first = row.cards().get(0).tier();
        Optional<Tier> here = row.cards().get(place).tier();
        if (first.isEmpty() || here.isEmpty()) {
            return OTHER;
        }
        int order = here.get().lower().compareTo(first.get().lower());
        return order == 0 ? OTHER : order > 0 ? HIGHER : LOWER;
    }

    /** What the signs mean that occur; absent where there is none. */
    Optional<String> legend() {
        Set<String> occurring = report.methods().rows().stream()
                .flatMap(row -> IntStream.range(1, boards().size()).mapToObj(place -> sign(row, place)))
                .collect(Collectors.toSet());
        String signs = Stream.of(HIGHER, LOWER, OTHER)
                .filter(occurring::contains)
                .map(sign ->
                        messages.text("methods.sign", sign, messages.text(Objects.requireNonNull(MEANINGS.get(sign)))))
                .collect(Collectors.joining(", "));
        return signs.isEmpty() ? Optional.empty() : Optional.of(messages.text("methods.signs", signs));
    }

    private List<Scoreboard> boards() {
        return report.methods().boards();
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

    private String fraction(Rate rate) {
        return messages.number(rate.completed()) + "/" + messages.number(rate.denominator());
    }
}
