package vn.thuocdo.report.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** So many items, and the text that says of what kind they are. */
    private record Part(String key, int count) {}

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
        List<Part> parts = new ArrayList<>();
        if (dated) {
            String inTime = count(ItemProgress.MET_UNDATED) == 0 ? "progress.inTime" : "progress.inTimeOrUndated";
            parts.add(new Part(inTime, inTime()));
            parts.add(new Part("progress.late", count(ItemProgress.LATE)));
            parts.add(new Part("progress.timeUnknown", count(ItemProgress.TIME_UNKNOWN)));
        }
        return texts(parts);
    }

    /**
     * Overdue, reported as whatever it may be that is not done, without any report, and not decided. That something is not yet
     * due, or has no deadline, is said where some deadlines can be compared with the as-of date.
     */
    public List<String> openParts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("text.overdue", overdue()));
        if (comparesDeadlines) {
            parts.add(new Part("progress.open", count(ItemProgress.OPEN)));
            parts.add(new Part("progress.openUndated", count(ItemProgress.OPEN_UNDATED)));
            parts.add(new Part("progress.unreported", count(ItemProgress.UNREPORTED)));
            parts.add(new Part("progress.unreportedUndated", count(ItemProgress.UNREPORTED_UNDATED)));
        } else {
            parts.add(new Part("progress.reported", reported()));
            parts.add(new Part("text.unreported", unreported()));
        }
        parts.add(new Part("progress.undecided", count(ItemProgress.UNDECIDED)));
        List<String> texts = texts(parts);
        int silent = count(ItemProgress.OVERDUE_UNREPORTED);
        if (silent > 0) {
            boolean isAll = silent == overdue() && silent > 1;
            String never = isAll ? messages.text("progress.all") : messages.number(silent);
            texts.set(0, messages.text("progress.overdueSilent", texts.get(0), never));
        }
        return texts;
    }

    /** Parts of 0 are left out; of one that is all it is said so, and its number not twice. */
    private List<String> texts(List<Part> parts) {
        List<Part> some = parts.stream().filter(part -> part.count() > 0).toList();
        if (some.size() == 1 && some.get(0).count() > 1) {
            return new ArrayList<>(List.of(messages.ofAll(some.get(0).key())));
        }
        return some.stream()
                .map(part -> messages.counted(part.key(), part.count()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private int count(ItemProgress progress) {
        return counts.getOrDefault(progress, 0);
    }
}
