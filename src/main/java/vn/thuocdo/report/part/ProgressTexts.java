package vn.thuocdo.report.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.ItemProgress;
import vn.thuocdo.score.Scorecard;

/** Counts of items of some units, in parts that add up to the completed and the not completed ones. */
public final class ProgressTexts {

    private final Map<ItemProgress, Integer> counts;
    private final Messages messages;
    private final boolean dated;
    /** Whether it is known what is not yet due. */
    private final boolean comparesDeadlines;

    /** @param asOf absent where no data has a date: then deadlines are compared with nothing */
    public ProgressTexts(Collection<Scorecard> cards, Optional<LocalDate> asOf, Messages messages) {
        this.counts = ItemProgress.count(cards);
        this.messages = messages;
        this.dated = isDated(cards);
        this.comparesDeadlines = dated && asOf.isPresent();
    }

    /** Whether any item has a deadline: where none has, nothing can be late, and so nothing on time. */
    public static boolean isDated(Collection<Scorecard> cards) {
        return cards.stream().anyMatch(card -> card.counts().dated() > 0);
    }

    public int completed() {
        return inTime() + count(ItemProgress.LATE) + count(ItemProgress.TIME_UNKNOWN);
    }

    public int open() {
        return overdue() + reported() + unreported() + count(ItemProgress.UNDECIDED);
    }

    private int inTime() {
        return count(ItemProgress.IN_TIME) + count(ItemProgress.MET_UNDATED);
    }

    private int overdue() {
        return count(ItemProgress.OVERDUE) + count(ItemProgress.OVERDUE_UNREPORTED);
    }

    private int reported() {
        return count(ItemProgress.OPEN) + count(ItemProgress.OPEN_UNDATED);
    }

    private int unreported() {
        return count(ItemProgress.UNREPORTED) + count(ItemProgress.UNREPORTED_UNDATED);
    }

    /** Completed on time, late, and not known; parts that are 0 are left out. Empty where nothing has a deadline. */
    public List<String> completedParts() {
        List<String> parts = new ArrayList<>();
        if (!dated) {
            return parts;
        }
        String inTime = count(ItemProgress.MET_UNDATED) == 0 ? "progress.inTime" : "progress.inTimeOrUndated";
        messages.addCounted(parts, inTime, inTime());
        messages.addCounted(parts, "text.late", count(ItemProgress.LATE));
        messages.addCounted(parts, "text.timeUnknown", count(ItemProgress.TIME_UNKNOWN));
        return parts;
    }

    /**
     * Overdue, reported as whatever it may be that is not done, without any report, and not decided. That something is not yet
     * due, or has no deadline, is said where some deadlines can be compared with the as-of date.
     */
    public List<String> openParts() {
        List<String> parts = new ArrayList<>();
        int silent = count(ItemProgress.OVERDUE_UNREPORTED);
        if (silent > 0) {
            parts.add(messages.text(
                    "progress.overdueSilent", messages.counted("text.overdue", overdue()), messages.number(silent)));
        } else {
            messages.addCounted(parts, "text.overdue", overdue());
        }
        if (comparesDeadlines) {
            messages.addCounted(parts, "progress.open", count(ItemProgress.OPEN));
            messages.addCounted(parts, "progress.openUndated", count(ItemProgress.OPEN_UNDATED));
            messages.addCounted(parts, "progress.unreported", count(ItemProgress.UNREPORTED));
            messages.addCounted(parts, "progress.unreportedUndated", count(ItemProgress.UNREPORTED_UNDATED));
        } else {
            messages.addCounted(parts, "progress.reported", reported());
            messages.addCounted(parts, "text.unreported", unreported());
        }
        messages.addCounted(parts, "progress.undecided", count(ItemProgress.UNDECIDED));
        return parts;
    }

    private int count(ItemProgress progress) {
        return counts.getOrDefault(progress, 0);
    }
}
