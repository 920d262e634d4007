package vn.thuocdo.report.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Tier;
import vn.thuocdo.model.Unit;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.MethodText;
import vn.thuocdo.score.Scorecard;

/** The sentences that stand over the parts of an explanation, the same in every format for people. */
final class ExplainTexts {

    private final Explanation explanation;
    private final Messages messages;
    private final Method method;
    private final MethodText rules;

    ExplainTexts(Explanation explanation, Messages messages) {
        this.explanation = explanation;
        this.messages = messages;
        this.method = explanation.board().method();
        this.rules = new MethodText(method, messages);
    }

    /** Its name, and its id where the two differ. */
    String unit(Unit unit) {
        return unit.name().equals(unit.id()) ? unit.name() : unit.name() + " (" + unit.id() + ")";
    }

    /** The unit and the as-of date of the explanation, and the rules that it follows. */
    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!explanation.title().isEmpty()) {
            lines.add(explanation.title());
        }
        lines.add(messages.text(
                "text.subtitle",
                explanation
                        .asOf()
                        .map(day -> messages.text("text.asOf", messages.day(day)))
                        .orElse(messages.text("text.undated")),
                rules.name(),
                messages.text("denominator." + method.denominator().word())));
        if (!rules.rules().isEmpty()) {
            lines.add(messages.text("text.rules", String.join("; ", rules.rules())));
        }
        return lines;
    }

    /** What stands below the title: these lines, and how many rows are not scored. */
    List<Block> lead() {
        List<Block> lead = new ArrayList<>();
        lines().forEach(line -> lead.add(Paragraph.of(line)));
        if (explanation.notScored() > 0) {
            lead.add(new Paragraph(messages.counted("text.partial", explanation.notScored()), Tone.FAULT));
        }
        return lead;
    }

    /** The name of the sheet for the head of the unit, with the name of the head where it is known. */
    String sheet() {
        String head = explanation.card().unit().head();
        return head.isEmpty() ? messages.text("explain.sheet") : messages.text("explain.sheetOf", head);
    }

    /**
     * How the unit gets to the next tier, or why no number of items leads there; absent where there are no tiers, and where
     * the unit has no rate.
     *
     * @param way says how many items lead there
     */
    Optional<String> next(Function<Scorecard.NextTier, String> way) {
        Scorecard card = explanation.card();
        if (!method.givesTiers() || card.rate().value().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(card.next()
                .map(next -> next.blockedBy().isEmpty()
                        ? way.apply(next)
                        : way.apply(next) + "; " + messages.text("text.blockedBy", rules.gates(next.blockedBy())))
                .orElseGet(this::withoutNextTier));
    }

    private String withoutNextTier() {
        boolean top =
                explanation.card().tier().equals(Optional.of(method.tiers().get(0)));
        return messages.text(top ? "explain.isTop" : "explain.noWay");
    }

    /** The tiers whose gates hold; nothing where the method has no gates. */
    List<String> gates() {
        if (rules.gated().isEmpty() || explanation.card().checks().isEmpty()) {
            return List.of();
        }
        List<Tier> holding = explanation.card().holding();
        return List.of(
                holding.isEmpty()
                        ? messages.text("explain.noGateHolds")
                        : messages.text("explain.gatesHold", rules.bounds(holding)));
    }

    /**
     * An assignment that the method does not score.
     *
     * @param isTraced whether its id and its place in the data are named
     */
    String ignored(Assignment assignment, boolean isTraced) {
        return isTraced
                ? messages.text("explain.cooperates", assignment.task().label()) + " ["
                        + explanation.place(assignment.at()) + "]"
                : messages.text("explain.cooperates", assignment.task().name());
    }
}
