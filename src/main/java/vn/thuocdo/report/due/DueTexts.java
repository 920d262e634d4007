package vn.thuocdo.report.due;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.DueSoon;

/** The sentences over the list of what falls due, the same in the letter and elsewhere. */
final class DueTexts {

    private final DueReport report;
    private final Messages messages;

    DueTexts(DueReport report, Messages messages) {
        this.report = report;
        this.messages = messages;
    }

    /**
     * How much falls due and until when, what is overdue besides, and what could not be read.
     *
     * @param ofOverdue the key of the sentence that says how much is overdue, and where it is listed
     */
    List<String> sentences(String ofOverdue) {
        DueSoon due = report.due();
        String last = messages.day(due.to());
        List<String> sentences = new ArrayList<>();
        sentences.add(
                due.items() == 0
                        ? messages.text("due.nothing", messages.day(due.from()), last)
                        : messages.counted(
                                "due.items",
                                due.items(),
                                messages.counted("text.units", due.units().size()),
                                messages.day(due.from()),
                                last));
        if (due.overdue() > 0) {
            sentences.add(messages.counted(
                    ofOverdue,
                    due.overdue(),
                    messages.counted("text.units", due.overdueUnits().size())));
        }
        if (report.notScored() > 0) {
            sentences.add(messages.counted("text.partial", report.notScored()));
        }
        return sentences;
    }
}
