package vn.thuocdo.report.score.page;

import java.util.List;
import vn.thuocdo.score.Difficulties;

/**
 * An item of a unit. Texts are empty where there is nothing to say.
 *
 * @param anchor what links to it point at
 * @param reached what was reported of it
 * @param outcome what became of it
 * @param tone the class of the outcome's sign
 * @param states by what it is found: {@code open}, {@code overdue}, {@code unreported}; {@code later} where nothing is said of
 *     it and its deadline is after the as-of date
 * @param notes what else has to be known: a delay, an amendment, what it earns
 * @param place its id, and where its result stands, or where it was assigned
 * @param remarks the difficulties and proposals reported of it
 */
record PageItem(
        String anchor,
        String name,
        String target,
        String reached,
        String deadline,
        String outcome,
        String tone,
        String states,
        List<String> notes,
        String owner,
        String place,
        List<Difficulties.Remark> remarks) {

    /** The state of what paper has in one line for all such items of a unit. */
    static final String LATER = "later";

    /** Letters that the column of the outcome has room for in two lines. */
    private static final int BESIDE = 40;

    boolean isDated() {
        return !deadline.isEmpty();
    }

    boolean isLater() {
        return states.contains(LATER);
    }

    /** The notes that stand beside the outcome. */
    List<String> notesBeside() {
        return notes.stream().filter(note -> note.length() <= BESIDE).toList();
    }

    /** Longer ones, over the width of the table: in the column of the outcome they would take many lines. */
    List<String> notesBelow() {
        return notes.stream().filter(note -> note.length() > BESIDE).toList();
    }
}
