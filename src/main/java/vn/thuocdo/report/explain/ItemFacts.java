package vn.thuocdo.report.explain;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Result;
import vn.thuocdo.report.outline.Facts.Fact;
import vn.thuocdo.report.text.DecisionTexts;
import vn.thuocdo.report.text.DiagnosticTexts;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.Reasons;

/** The lines about an item: what was asked, what was reported, how the two compare, what it earns. */
final class ItemFacts {

    private final Explanation explanation;
    private final Messages messages;
    private final boolean isTraced;
    private final Reasons reasons;
    private final DiagnosticTexts texts;
    private final DecisionTexts decisions;

    /** @param isTraced whether codes and the places of the data are named */
    ItemFacts(Explanation explanation, Messages messages, boolean isTraced) {
        this.explanation = explanation;
        this.messages = messages;
        this.isTraced = isTraced;
        this.reasons = new Reasons(explanation.board().method(), messages);
        this.texts = DiagnosticTexts.of(messages);
        this.decisions = new DecisionTexts(messages);
    }

    List<Fact> of(Verdict verdict) {
        Assignment assignment = verdict.assignment();
        List<Fact> facts = new ArrayList<>();
        add(facts, "explain.target", placed(reasons.targetInWords(assignment), assignment.at()));
        reasons.deadline(assignment).ifPresent(day -> add(facts, "explain.deadline", day));
        decisions.cited(assignment).ifPresent(cited -> add(facts, "explain.decision", cited));
        verdict.state().history().former().forEach(row -> add(facts, "explain.former", former(row)));
        if (!assignment.owner().isEmpty()) {
            add(facts, "explain.owner", assignment.owner());
        }
        verdict.counted().ifPresent(result -> {
            add(facts, "explain.counted", counted(result, assignment));
            if (!result.basis().selfAssessment().isEmpty()) {
                add(facts, "explain.selfAssessment", result.basis().selfAssessment());
            }
        });
        add(facts, "explain.rule", reasons.rule(verdict));
        add(facts, "explain.reckoning", reasons.decided(verdict));
        reasons.delay(verdict).ifPresent(delay -> add(facts, "explain.delay", delay));
        add(facts, "explain.credit", reasons.credit(verdict));
        List<String> superseded = verdict.state().superseded().stream()
                .map(result -> superseded(result, assignment))
                .toList();
        // Beside the places of the data each needs a line.
        if (isTraced) {
            superseded.forEach(result -> add(facts, "explain.superseded", result));
        } else if (!superseded.isEmpty()) {
            add(facts, "explain.superseded", String.join("; ", superseded));
        }
        explanation
                .faults(verdict)
                .forEach(fault -> add(
                        facts,
                        "explain.fault",
                        (isTraced ? fault.code().id() + ": " : "") + placed(texts.message(fault), fault.at())));
        return facts;
    }

    /** What was asked for before, and by which document. */
    private String former(Assignment row) {
        List<String> parts = new ArrayList<>(List.of(reasons.targetInWords(row)));
        reasons.deadline(row).ifPresent(day -> parts.add(messages.text("decision.deadline", day)));
        decisions.state(row).ifPresent(parts::add);
        decisions.cited(row).ifPresent(parts::add);
        return placed(String.join("; ", parts), row.at());
    }

    private String counted(Result result, Assignment assignment) {
        String said = said(result, assignment);
        return placed(
                explanation.isSentAfterwards(result) ? messages.text("explain.sentAfterwards", said) : said,
                result.at());
    }

    private String superseded(Result result, Assignment assignment) {
        return placed(said(result, assignment), result.at());
    }

    private String said(Result result, Assignment assignment) {
        String dated = reasons.dated(result);
        String figure = reasons.reported(result, assignment);
        String reported = result.basis().estimate() ? messages.text("explain.estimate", figure) : figure;
        return dated.isEmpty() ? reported : reported + ", " + dated;
    }

    private String placed(String text, Location at) {
        return isTraced ? text + " [" + explanation.place(at) + "]" : text;
    }

    private void add(List<Fact> facts, String key, String text) {
        facts.add(new Fact(messages.text(key), text));
    }
}
