package vn.thuocdo.report.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.ItemProgress;
import vn.thuocdo.score.Scorecard;

/** Counts of items of some units, in parts that add up to the completed and the not completed ones. */
public final class ProgressTexts {

    private final Map<ItemProgress, Integer> counts;
    private final Messages messages;
    private final boolean dated;

    public ProgressTexts(Collection<Scorecard> cards, Messages messages) {
        this.counts = ItemProgress.count(cards);
        this.messages = messages;
        this.dated = isDated(cards);
    }

    /** Whether any item has a deadline: where none has, nothing can be late, and so nothing on time. */
    public static boolean isDated(Collection<Scorecard> cards) {
        return cards.stream().anyMatch(card -> card.counts().dated() > 0);
    }

    public int completed() {
        return count(ItemProgress.IN_TIME) + count(ItemProgress.LATE) + count(ItemProgress.TIME_UNKNOWN);
    }

    public int open() {
        return overdue() + count(ItemProgress.OPEN) + count(ItemProgress.UNREPORTED) + count(ItemProgress.UNDECIDED);
    }

    private int overdue() {
        return count(ItemProgress.OVERDUE) + count(ItemProgress.OVERDUE_UNREPORTED);
    }

    /** Completed on time, late, and not known; parts that are 0 are left out. Empty where nothing has a deadline. */
    public List<String> completedParts() {
        List<String> parts = new ArrayList<>();
        if (!dated) {
            return parts;
        }
        messages.addCounted(parts, "progress.inTime", count(ItemProgress.IN_TIME));
        messages.addCounted(parts, "text.late", count(ItemProgress.LATE));
        messages.addCounted(parts, "text.timeUnknown", count(ItemProgress.TIME_UNKNOWN));
        return parts;
    }

    /** Overdue, in progress, without any report, and not decided. */
    public List<String> openParts() {
        List<String> parts = new ArrayList<>();
        int silent = count(ItemProgress.OVERDUE_UNREPORTED);
        if (silent > 0) {
            parts.add(messages.text(
                    "progress.overdueSilent", messages.counted("text.overdue", overdue()), messages.number(silent)));
        } else {
            messages.addCounted(parts, "text.overdue", overdue());
        }
        messages.addCounted(parts, dated ? "progress.open" : "progress.undated", count(ItemProgress.OPEN));
        messages.addCounted(parts, dated ? "progress.unreported" : "text.unreported", count(ItemProgress.UNREPORTED));
        messages.addCounted(parts, "progress.undecided", count(ItemProgress.UNDECIDED));
        return parts;
    }

    private int count(ItemProgress progress) {
        return counts.getOrDefault(progress, 0);
    }
}
