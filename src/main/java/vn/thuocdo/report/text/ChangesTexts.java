package vn.thuocdo.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.compare.AmendedItem;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.compare.Side;
import vn.thuocdo.compare.TargetChange;
import vn.thuocdo.compare.TaskChanges;
import vn.thuocdo.compare.UnitChange;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.model.Tier;

/** What changed in words and figures, as every document for people that shows it says it. */
public final class ChangesTexts {

    private final Changes changes;
    private final Messages messages;
    private final Method method;
    private final Figures figures;
    private final Difference difference;
    private final Function<Tier, String> tierWords;
    private final Function<Task, String> taskWords;
    private final Reasons reasons;
    private final DecisionTexts decisions;

    /**
     * @param any to which the texts of comparing are added
     * @param tierWords how a tier is called
     * @param taskWords how a task is called
     */
    public ChangesTexts(
            Changes changes, Messages any, Function<Tier, String> tierWords, Function<Task, String> taskWords) {
        this.changes = changes;
        this.messages = any.with("compare");
        this.method = changes.current().board().method();
        this.figures = new Figures(method, messages);
        this.difference = new Difference(method, messages);
        this.tierWords = tierWords;
        this.taskWords = taskWords;
        this.reasons = new Reasons(method, messages);
        this.decisions = new DecisionTexts(messages);
    }

    /** What a side is called, and as of when. */
    public String side(Side side) {
        String day = part(side, messages)
                .or(() -> side.asOf().map(some -> messages.text("compare.asOf", messages.day(some))))
                .orElse(messages.text("text.undated"));
        return side.title().isEmpty() ? day : side.title() + " · " + day;
    }

    /**
     * The part of its year that was chosen for a side, with its last day; absent where none was.
     *
     * @param any to which the texts of comparing are added
     */
    public static Optional<String> part(Side side, Messages any) {
        Messages messages = any.with("compare");
        return shortPart(side, messages)
                .map(part -> side.asOf()
                        .map(day -> messages.text("compare.partUpTo", part, messages.day(day)))
                        .orElse(part));
    }

    /** The same without the day. */
    public static Optional<String> shortPart(Side side, Messages any) {
        return side.part()
                .map(part -> any.with("compare")
                        .text(
                                part.isWhole() ? "compare.wholeYear" : "compare.samePeriod",
                                Integer.toString(part.year())));
    }

    /** That the sides were scored by different rules, and under which they are compared; empty where they were not. */
    public List<String> warnings() {
        if (changes.published().isEmpty()) {
            return List.of();
        }
        Method before = changes.published().get().method();
        List<String> warnings = new ArrayList<>();
        warnings.add(messages.text("compare.methodChanged", named(before), named(method)));
        String published =
                new Figures(before, messages).percent(changes.published().get().total());
        String compared = figures.percent(changes.base().board().total());
        warnings.add(messages.text("compare.rescored", published, compared));
        return warnings;
    }

    private String named(Method some) {
        MethodText text = new MethodText(some, messages);
        List<String> rules = text.rules();
        String denominator = messages.text("denominator." + some.denominator().word());
        return text.name() + " (" + denominator + (rules.isEmpty() ? "" : "; " + String.join("; ", rules)) + ")";
    }

    /** Two rates and their difference as they stand beside each other; absent where one of them is. */
    public Optional<ShownChange> shown(Optional<BigFraction> before, Optional<BigFraction> after) {
        return before.flatMap(was -> after.map(is -> ShownChange.of(was, is, method)));
    }

    /** {@code +5.8}, for a column that says that these are percentage points. */
    public String points(ShownChange change) {
        return difference.points(change);
    }

    public String place(Optional<Tier> tier) {
        return tier.map(tierWords).orElse(messages.text("text.notAssessable"));
    }

    /** The units that gained or lost completion in full, and those that came, went or were reorganised. */
    public List<String> events() {
        List<String> events = new ArrayList<>();
        named("compare.fullGained", changes.newlyFullyCompleted()).ifPresent(events::add);
        named("compare.fullLost", changes.noLongerFullyCompleted()).ifPresent(events::add);
        named("compare.new", changes.units(UnitChange.Kind.NEW)).ifPresent(events::add);
        named("compare.gone", changes.units(UnitChange.Kind.GONE)).ifPresent(events::add);
        for (UnitChange change : changes.units()) {
            switch (change.kind()) {
                case RENAMED -> events.add(messages.text("compare.renamed", before(change), name(change)));
                case MERGED -> events.add(messages.text("compare.merged", before(change), name(change)));
                case SPLIT -> events.add(messages.text("compare.split", name(change), before(change)));
                case REORGANISED -> events.add(messages.text("compare.reorganised", name(change), before(change)));
                default -> {}
            }
        }
        return events;
    }

    private Optional<String> named(String key, List<UnitChange> units) {
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.text(
                        key,
                        messages.number(units.size()),
                        units.stream()
                                .map(ChangesTexts::name)
                                .sorted(NameOrder.of(messages.language()))
                                .collect(Collectors.joining(", "))));
    }

    private static String name(UnitChange change) {
        return change.unit().name();
    }

    private String before(UnitChange change) {
        return change.before().stream()
                .map(some -> some.card().unit().name()
                        + (some.share().isOne()
                                ? ""
                                : " ("
                                        + messages.percent(Difference.rounded(some.share(), method)
                                                .stripTrailingZeros())
                                        + ")"))
                .collect(Collectors.joining(", "));
    }

    /** Of each kind of which any are new or were dropped, how many these are and how many were carried over. */
    public List<String> carriedOver() {
        TaskChanges catalogue = changes.catalogue();
        List<String> lines = new ArrayList<>();
        for (TaskKind kind : TaskKind.values()) {
            int added = catalogue.added(kind);
            int dropped = catalogue.dropped(kind);
            if (added + dropped > 0) {
                String parts = Stream.of(
                                some("compare.someCarriedOver", catalogue.carriedOver(kind)),
                                some("compare.someAdded", added),
                                some("compare.someDropped", dropped))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
                lines.add(messages.text(
                        "compare.carriedOver",
                        messages.text(kind == TaskKind.TARGET ? "compare.targets" : "compare.tasks"),
                        parts));
            }
        }
        return lines;
    }

    /** Absent where there are none: nothing is said of them. */
    private Optional<String> some(String key, int count) {
        return count == 0 ? Optional.empty() : Optional.of(messages.text(key, messages.number(count)));
    }

    /** An item and its unit. */
    public String item(Verdict verdict) {
        Assignment assignment = verdict.assignment();
        return assignment.unit().name() + ": " + taskWords.apply(assignment.task());
    }

    /** A target before and after, of which unit or of how many. */
    public String target(TargetChange change) {
        return messages.text(
                "compare.target", taskWords.apply(change.task()), before(change), after(change), units(change));
    }

    /** A target as it was. */
    public String before(TargetChange change) {
        return reasons.target(change.before(), change.task().measure());
    }

    /** A target as it is now. */
    public String after(TargetChange change) {
        return reasons.target(change.after(), change.task().measure());
    }

    /** The unit whose target changed so, or how many units. */
    public String units(TargetChange change) {
        return change.units().size() == 1
                ? change.units().get(0).name()
                : messages.counted("text.units", change.units().size());
    }

    /** What was amended of an item, and by which documents. */
    public String amended(AmendedItem amended) {
        Assignment after = amended.after();
        List<String> parts = new ArrayList<>();
        change(reasons.target(amended.before()), reasons.target(after)).ifPresent(parts::add);
        change(deadline(amended.before()), deadline(after))
                .map(change -> messages.text("decision.deadline", change))
                .ifPresent(parts::add);
        change(weight(amended.before()), weight(after))
                .map(change -> messages.text("decision.weight", change))
                .ifPresent(parts::add);
        if (amended.before().state() != after.state()) {
            parts.add(decisions.state(after).orElse(messages.text("decision.active")));
        }
        String what = parts.isEmpty() ? messages.text("decision.nothing") : String.join("; ", parts);
        String by = amended.since().stream()
                .flatMap(row -> decisions.cited(row).stream())
                .collect(Collectors.joining("; "));
        return messages.text(
                "compare.amendedItem", after.unit().name() + ": " + taskWords.apply(after.task()), what, by);
    }

    private Optional<String> change(String before, String after) {
        return before.equals(after) ? Optional.empty() : Optional.of(messages.text("decision.change", before, after));
    }

    private String deadline(Assignment assignment) {
        return reasons.deadline(assignment).orElse("–");
    }

    private static String weight(Assignment assignment) {
        return Percent.exact(assignment.weight());
    }

    public List<TargetChange> targets(TargetChange.Shift shift) {
        return changes.targets().stream()
                .filter(change -> change.shift() == shift)
                .toList();
    }
}
