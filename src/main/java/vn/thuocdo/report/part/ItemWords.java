package vn.thuocdo.report.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Result;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.OutcomeWord;
import vn.thuocdo.report.text.Reasons;
import vn.thuocdo.score.ItemProgress;

/**
 * The texts about an item in a row of a table, for readers who need no ids and no arithmetic; empty where there is
 * nothing to say.
 */
public final class ItemWords {

    /** Letters of {@code Hoàn thành muộn}. */
    private static final int ONE_LINE = 15;

    private final Messages messages;
    private final Reasons reasons;
    private final ReachedText reached;

    public ItemWords(Method method, Messages messages) {
        this(messages, new Reasons(method, messages));
    }

    public ItemWords(Messages messages, Reasons reasons) {
        this.messages = messages;
        this.reasons = reasons;
        this.reached = new ReachedText(messages, reasons);
    }

    public String name(Verdict item) {
        return item.task().name();
    }

    public String target(Verdict item) {
        Assignment assignment = item.assignment();
        return assignment.target().isPresent() ? reasons.targetInWords(assignment) : "";
    }

    /**
     * The figure. For an item without a figure that is not done, how far it has come; another column says if it is
     * done.
     */
    public String reached(Verdict item) {
        return item.counted()
                .filter(result -> result.figure().isPresent() || !item.isMet())
                .map(result -> reached.of(item))
                .orElse("");
    }

    /** Two texts in one cell, where a page has no room for a column of each. No line ends within a short one. */
    public static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? whole(one + other) : whole(one) + "; " + whole(other);
    }

    private static String whole(String text) {
        return text.length() <= ONE_LINE ? text.replace(' ', '\u00A0') : text;
    }

    /** The effective deadline, with the document that extended it. */
    public String deadline(Verdict item) {
        return reasons.deadline(item.assignment()).orElse("");
    }

    /** The same as a cell: the day itself where that is all there is to say. */
    public Cell deadlineCell(Verdict item) {
        String text = deadline(item);
        return item.assignment()
                .bindingDeadline()
                .filter(day -> text.equals(messages.day(day)))
                .<Cell>map(day -> new Cell.Day(text, day, Tone.PLAIN))
                .orElse(Cell.words(text));
    }

    public String outcome(Verdict item) {
        return OutcomeWord.of(item, messages);
    }

    /**
     * The same below a title that says that the items are not completed.
     *
     * @param asOf absent where no data has a date: then it is not known what is due
     */
    public String openOutcome(Verdict item, Optional<LocalDate> asOf) {
        return switch (ItemProgress.of(item)) {
            case OVERDUE -> messages.text("outcome.onlyOverdue");
            case OPEN -> asOf.isPresent() ? messages.text("outcome.notDue") : "";
            case OPEN_UNDATED -> "";
            default -> outcome(item);
        };
    }

    /** The difficulty and the proposal that the unit reported last. */
    public String remark(Verdict item) {
        List<Result> said = item.state().remarks();
        if (said.isEmpty()) {
            return "";
        }
        Result last = said.get(said.size() - 1);
        String difficulty = last.difficulty();
        if (difficulty.isEmpty() || last.proposal().isEmpty()) {
            return difficulty + last.proposal();
        }
        boolean ended = difficulty.endsWith(".") || difficulty.endsWith("!") || difficulty.endsWith("?");
        String sentence = ended ? difficulty : difficulty + ".";
        return saysThatItProposes(last.proposal(), messages)
                ? sentence + " " + last.proposal()
                : messages.text("item.remark", sentence, last.proposal());
    }

    /** The same as a cell, under the name of what it begins with. */
    public Cell remarkCell(Verdict item) {
        List<Result> said = item.state().remarks();
        if (said.isEmpty()) {
            return Cell.words("");
        }
        Result last = said.get(said.size() - 1);
        String label = !last.difficulty().isEmpty()
                ? messages.text("difficulties.difficultyCount")
                : saysThatItProposes(last.proposal(), messages) ? "" : messages.text("difficulties.proposalCount");
        return new Cell.Remark(label, remark(item));
    }

    /** Whether a proposal begins with a word that calls it one in the language of the texts, so that nothing has to. */
    public static boolean saysThatItProposes(String proposal, Messages messages) {
        String lower = proposal.strip().toLowerCase(Locale.ROOT);
        return Stream.of(messages.text("item.proposing").split("\\|")).anyMatch(lower::startsWith);
    }
}
