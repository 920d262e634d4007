package vn.thuocdo.report.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.Progress;
import vn.thuocdo.score.Scorecard;

/** What became of the items of some units, in parts that add up to what was completed and what was not. */
public final class ProgressTexts {

    private final Map<Progress, Integer> counts;
    private final Messages messages;

    public ProgressTexts(Collection<Scorecard> cards, Messages messages) {
        this.counts = Progress.count(cards);
        this.messages = messages;
    }

    public int completed() {
        return count(Progress.IN_TIME) + count(Progress.LATE) + count(Progress.TIME_UNKNOWN);
    }

    public int open() {
        return overdue() + count(Progress.OPEN) + count(Progress.UNREPORTED) + count(Progress.UNDECIDED);
    }

    private int overdue() {
        return count(Progress.OVERDUE) + count(Progress.OVERDUE_UNREPORTED);
    }

    /** Completed in time, late, and not known; nothing is said of what there is none of. */
    public List<String> completedParts() {
        List<String> parts = new ArrayList<>();
        add(parts, "progress.inTime", count(Progress.IN_TIME));
        add(parts, "text.late", count(Progress.LATE));
        add(parts, "text.timeUnknown", count(Progress.TIME_UNKNOWN));
        return parts;
    }

    /** Overdue, in progress, without any report, and not decided. */
    public List<String> openParts() {
        List<String> parts = new ArrayList<>();
        int silent = count(Progress.OVERDUE_UNREPORTED);
        if (silent > 0) {
            parts.add(messages.text(
                    "progress.overdueSilent", messages.counted("text.overdue", overdue()), messages.number(silent)));
        } else {
            add(parts, "text.overdue", overdue());
        }
        add(parts, "progress.open", count(Progress.OPEN));
        add(parts, "progress.unreported", count(Progress.UNREPORTED));
        add(parts, "progress.undecided", count(Progress.UNDECIDED));
        return parts;
    }

    private int count(Progress progress) {
        return counts.getOrDefault(progress, 0);
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(messages.counted(key, count));
        }
    }
}
