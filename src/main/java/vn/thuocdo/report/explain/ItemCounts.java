package vn.thuocdo.report.explain;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scorecard;

/** How many items a unit has, and how many of them there are of each kind that needs to be said. */
final class ItemCounts {

    private ItemCounts() {}

    static String of(Scorecard card, Messages messages) {
        List<String> counts = new ArrayList<>();
        counts.add(messages.counted("text.assigned", card.rate().assigned()));
        completed(card, messages, counts);
        messages.addCounted(counts, "text.overdue", card.overdue());
        messages.addCounted(counts, "text.undecided", card.undecided());
        messages.addCounted(counts, "text.noCase", card.withoutCase());
        messages.addCounted(counts, "text.withdrawn", card.withdrawn());
        messages.addCounted(counts, "text.excused", card.excused());
        messages.addCounted(counts, "text.unreported", card.unreported());
        messages.addCounted(counts, "text.excluded", card.excluded());
        messages.addCounted(counts, "text.untargeted", card.untargeted());
        return String.join(", ", counts);
    }

    /** Those late, and those of which it is not known, are a part of what is completed wherever all of it counts. */
    private static void completed(Scorecard card, Messages messages, List<String> counts) {
        Rate rate = card.rate();
        String completed = messages.counted("text.completed", rate.completed());
        long met = card.verdicts().stream()
                .filter(item -> item.isMet() && !item.isLeftOut())
                .count();
        if (met == rate.completed() && card.late() + card.timeUnknown() > 0) {
            List<String> parts = new ArrayList<>();
            messages.addCounted(parts, "progress.late", card.late());
            messages.addCounted(parts, "progress.timeUnknown", card.timeUnknown());
            counts.add(messages.text("explain.completedOf", completed, String.join("; ", parts)));
        } else {
            counts.add(completed);
            messages.addCounted(counts, "text.late", card.late());
            messages.addCounted(counts, "text.timeUnknown", card.timeUnknown());
        }
    }
}
