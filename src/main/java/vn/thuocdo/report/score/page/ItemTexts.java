package vn.thuocdo.report.score.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.thuocdo.judge.Outcome;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Result;
import vn.thuocdo.report.part.ReachedText;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.OutcomeWord;
import vn.thuocdo.report.text.Reasons;
import vn.thuocdo.score.Difficulties;
import vn.thuocdo.score.ItemProgress;
import vn.thuocdo.score.Scorecard;

/** The texts of an item on the page. */
final class ItemTexts {

    /** The words by which the page filters items that were not met. */
    private static final Map<ItemProgress, List<String>> STATES = Map.of(
            ItemProgress.OVERDUE, List.of("open", "overdue"),
            ItemProgress.OVERDUE_UNREPORTED, List.of("open", "overdue", "unreported"),
            ItemProgress.UNREPORTED, List.of("open", "unreported"),
            ItemProgress.UNREPORTED_UNDATED, List.of("open", "unreported"),
            ItemProgress.OPEN, List.of("open"),
            ItemProgress.OPEN_UNDATED, List.of("open"),
            ItemProgress.UNDECIDED, List.of("open"));

    private static final Comparator<Difficulties.Remark> DIFFICULTIES_FIRST =
            Comparator.comparing(remark -> remark.report().difficulty().isEmpty());

    private final ReportContent report;
    private final Messages messages;
    private final PageAnchors anchors;
    private final Reasons reasons;
    private final ReachedText reached;

    ItemTexts(ReportContent report, Messages messages, PageAnchors anchors) {
        this.report = report;
        this.messages = messages;
        this.anchors = anchors;
        this.reasons = new Reasons(report.board().method(), messages);
        this.reached = new ReachedText(messages, reasons);
    }

    PageItem of(Verdict verdict, Scorecard card, List<Difficulties.Remark> remarks) {
        Assignment assignment = verdict.assignment();
        return new PageItem(
                anchors.ofItem(assignment),
                assignment.task().name(),
                assignment.target().isPresent() ? reasons.targetInWords(assignment) : "",
                reached.of(verdict),
                reasons.deadline(assignment).orElse(""),
                OutcomeWord.of(verdict, messages),
                tone(verdict),
                states(verdict, remarks),
                notes(verdict, card),
                assignment.owner(),
                place(verdict),
                remarks.stream().sorted(DIFFICULTIES_FIRST).toList());
    }

    private String place(Verdict verdict) {
        Assignment assignment = verdict.assignment();
        String row = verdict.counted().map(Result::at).orElse(assignment.at()).toString();
        return assignment.task().id() + " · " + report.inFolder(row);
    }

    private String states(Verdict verdict, List<Difficulties.Remark> remarks) {
        List<String> states = new ArrayList<>(
                verdict.isLeftOut() ? List.of() : STATES.getOrDefault(ItemProgress.of(verdict), List.of()));
        if (!states.isEmpty() && remarks.isEmpty() && isLater(verdict)) {
            states.add(PageItem.LATER);
        }
        return String.join(" ", states);
    }

    /** Whether it may still be met after the as-of date; on the day itself it is what the report is about. */
    private boolean isLater(Verdict verdict) {
        return report.asOf()
                .flatMap(asOf -> verdict.assignment().bindingDeadline().map(day -> day.isAfter(asOf)))
                .orElse(false);
    }

    private static String tone(Verdict verdict) {
        if (verdict.outcome() instanceof Outcome.Met) {
            return "good";
        }
        return verdict.isLeftOut() ? "out" : "bad";
    }

    @SuppressWarnings("ReferenceEquality") // The same object, not an equal one.
    private List<String> notes(Verdict verdict, Scorecard card) {
        List<String> said = new ArrayList<>(reasons.besides(verdict));
        if (verdict.outcome() instanceof Outcome.Undecided) {
            said.add(reasons.rule(verdict));
        }
        if (verdict.isClaimedWithoutFigure()) {
            said.add(messages.text("page.claimed"));
        }
        card.overachieved().stream()
                .filter(over -> over.task().equals(verdict.task()))
                .forEach(over -> said.add(messages.text("page.times", over.times())));
        return said;
    }
}
