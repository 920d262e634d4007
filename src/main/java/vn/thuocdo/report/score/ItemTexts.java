package vn.thuocdo.report.score;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.judge.Outcome;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Result;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.OutcomeWord;
import vn.thuocdo.report.Reasons;
import vn.thuocdo.score.Difficulties;
import vn.thuocdo.score.Scorecard;

/** What the page says of an item. */
final class ItemTexts {

    private final Report report;
    private final Messages messages;
    private final Reasons reasons;

    ItemTexts(Report report, Messages messages) {
        this.report = report;
        this.messages = messages;
        this.reasons = new Reasons(report.board().method(), messages);
    }

    PageItem of(Verdict verdict, Scorecard card, List<Difficulties.Remark> remarks) {
        Assignment assignment = verdict.standing().assignment();
        String id = assignment.task().id();
        String name = assignment.task().name();
        return new PageItem(
                id,
                name.equals(id) ? "" : name,
                assignment.target().isPresent() ? reasons.target(assignment) : "",
                OutcomeWord.of(verdict, messages),
                tone(verdict),
                reasons(verdict, card),
                reasons.deadline(assignment).orElse(""),
                assignment.owner(),
                report.inProject(verdict.standing()
                        .counted()
                        .map(Result::at)
                        .orElse(assignment.at())
                        .toString()),
                remarks);
    }

    private static String tone(Verdict verdict) {
        Outcome outcome = verdict.outcome();
        if (outcome instanceof Outcome.Met) {
            return verdict.isDelayed() ? "late" : "good";
        }
        return verdict.isLeftOut() ? "out" : "bad";
    }

    @SuppressWarnings("ReferenceEquality") // This verdict, not one that is like it.
    private List<String> reasons(Verdict verdict, Scorecard card) {
        List<String> said = new ArrayList<>(List.of(reasons.inShort(verdict)));
        if (verdict.isClaimedWithoutFigure()) {
            said.add(messages.text("page.claimed"));
        }
        card.overachieved().stream()
                .filter(over -> over.verdict() == verdict)
                .forEach(over -> said.add(messages.text("page.times", over.times())));
        return said;
    }
}
