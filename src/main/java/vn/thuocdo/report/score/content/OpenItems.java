package vn.thuocdo.report.score.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Task;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.part.ReachedText;
import vn.thuocdo.report.part.TaskWords;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.OutcomeWord;
import vn.thuocdo.report.text.Reasons;
import vn.thuocdo.score.ItemProgress;
import vn.thuocdo.score.Scorecard;

/**
 * The items that were not met: target, reported value, deadline, difficulty and proposal of each, by the rank of the
 * units.
 */
public final class OpenItems {

    private static final int UNIT_WIDTH = 36;
    private static final int ITEM_WIDTH = 30;
    private static final int SHORT_WIDTH = 10;
    private static final int DAY_WIDTH = 15;
    private static final int LONG_WIDTH = 18;

    private final Messages messages;
    private final Reasons reasons;
    private final ReachedText reached;
    private final List<Scorecard> cards;
    private final List<Verdict> items = new ArrayList<>();

    public OpenItems(ReportContent report, Messages messages) {
        this.messages = messages;
        this.reasons = new Reasons(report.board().method(), messages);
        this.reached = new ReachedText(messages, reasons);
        this.cards = report.cards(messages.language());
        for (Scorecard card : cards) {
            items.addAll(of(card));
        }
    }

    /** Those of a unit, the overdue ones first. */
    public static List<Verdict> of(Scorecard card) {
        return card.verdicts().stream()
                .filter(verdict -> !verdict.isMet() && !verdict.isLeftOut())
                .sorted((one, other) -> ItemProgress.of(one).compareTo(ItemProgress.of(other)))
                .toList();
    }

    /** All of them; the overdue ones of each unit come first. */
    public List<Verdict> all() {
        return items;
    }

    /** Those that are overdue, and those without a report: of the lowest units first. */
    public List<Verdict> urgent() {
        List<Verdict> urgent = new ArrayList<>();
        for (int i = cards.size() - 1; i >= 0; i--) {
            of(cards.get(i)).stream()
                    .filter(item -> ItemProgress.of(item).isUrgent())
                    .forEach(urgent::add);
        }
        return urgent;
    }

    public Table table(List<Verdict> some, Room room) {
        return Table.of(
                        List.of(
                                Column.group(messages.text("text.unit"), UNIT_WIDTH),
                                Column.words(messages.text("difficulties.item"), ITEM_WIDTH),
                                remark("open.target", SHORT_WIDTH),
                                remark("open.reached", DAY_WIDTH),
                                remark("open.deadline", DAY_WIDTH),
                                remark("open.outcome", SHORT_WIDTH),
                                remark("difficulties.difficultyCount", LONG_WIDTH),
                                remark("difficulties.proposalCount", LONG_WIDTH)),
                        some.stream().map(item -> row(item, TaskWords.of(room))).toList())
                .withoutEmptyColumns();
    }

    private Column remark(String title, int width) {
        return Column.remarks(messages.text(title), width);
    }

    private List<Cell> row(Verdict verdict, Function<Task, String> taskWords) {
        Assignment assignment = verdict.assignment();
        List<Result> remarks = verdict.state().remarks();
        List<Result> last = remarks.isEmpty() ? List.of() : remarks.subList(remarks.size() - 1, remarks.size());
        return List.of(
                Cell.words(assignment.unit().name()),
                Cell.words(taskWords.apply(assignment.task())),
                Cell.words(assignment.target().isPresent() ? reasons.targetInWords(assignment) : ""),
                Cell.words(reached.of(verdict)),
                Cell.words(reasons.deadline(assignment).orElse("")),
                Cell.words(OutcomeWord.of(verdict, messages)),
                Cell.words(last.stream().map(Result::difficulty).findFirst().orElse("")),
                Cell.words(last.stream().map(Result::proposal).findFirst().orElse("")));
    }
}
