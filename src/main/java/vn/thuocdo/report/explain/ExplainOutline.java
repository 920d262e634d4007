package vn.thuocdo.report.explain;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Unit;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Facts;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.Listing;
import vn.thuocdo.report.outline.Outline;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.text.Messages;

/**
 * The explanation of a unit: its result, what would change it, a sheet for its head, and every item with its
 * arithmetic.
 */
final class ExplainOutline {

    /** A colour alone would say nothing to readers who do not see colours. */
    private static final String MET = "✓ ";

    private static final String UNMET = "✗ ";

    private final Explanation explanation;
    private final Messages messages;
    private final boolean isTraced;
    private final ExplainTexts texts;
    private final List<Block> body = new ArrayList<>();

    private ExplainOutline(Explanation explanation, Messages messages, boolean isTraced) {
        this.explanation = explanation;
        this.messages = messages;
        this.isTraced = isTraced;
        this.texts = new ExplainTexts(explanation, messages);
    }

    /** @param isTraced whether ids, codes and the places of the data are named; a paper that is sent on has none */
    static Outline of(Explanation explanation, Messages messages, boolean isTraced) {
        return new ExplainOutline(explanation, messages, isTraced).outline();
    }

    private Outline outline() {
        if (explanation.task().isEmpty()) {
            facts("explain.standing", UnitFacts.standing(explanation, messages));
            facts("explain.sensitivity", UnitFacts.sensitivity(explanation, messages));
            body.addAll(new HeadSheetPart(explanation, messages).blocks());
        }
        items();
        Unit unit = explanation.card().unit();
        return new Outline(isTraced ? texts.unit(unit) : unit.name(), false, texts.lead(), body, List.of());
    }

    private void facts(String key, List<Facts.Fact> facts) {
        if (!facts.isEmpty()) {
            body.add(Heading.section(messages.text(key)));
            body.add(new Facts(facts));
        }
    }

    private void items() {
        List<Verdict> items = explanation.items();
        body.add(Heading.section(
                explanation.task().isPresent()
                        ? messages.text("explain.itemTitle")
                        : messages.counted("explain.itemsTitle", items.size())));
        ItemFacts facts = new ItemFacts(explanation, messages, isTraced);
        for (Verdict verdict : items) {
            String label = isTraced ? verdict.task().label() : verdict.task().name();
            body.add(
                    verdict.isMet() ? Heading.item(MET + label, Tone.GOOD) : Heading.item(UNMET + label, Tone.WARNING));
            body.add(new Facts(facts.of(verdict)));
        }
        List<Assignment> ignored = explanation.ignoredItems();
        if (!ignored.isEmpty()) {
            body.add(Heading.section(messages.text("explain.ignored")));
            body.add(Listing.of(ignored.stream()
                    .map(assignment -> texts.ignored(assignment, isTraced))
                    .toList()));
        }
    }
}
