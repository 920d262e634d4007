package vn.thuocdo.report.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.Scorecard;

/**
 * What was not met, as an annex lists it: everything by the rank of the units, or, where that would fill a book, what the
 * lowest units did not meet, the lowest one first.
 *
 * @param items in the order of the list; the overdue ones of each unit come first
 * @param units how many units they are of
 * @param rest how many items of other units there are
 */
record AnnexedItems(List<Verdict> items, int units, int rest) {

    AnnexedItems {
        items = List.copyOf(items);
    }

    static AnnexedItems of(Report report, Messages messages, Room room) {
        List<List<Verdict>> byUnit = report.cards(messages.language()).stream()
                .map(OpenItems::of)
                .filter(items -> !items.isEmpty())
                .toList();
        int all = byUnit.stream().mapToInt(List::size).sum();
        List<List<Verdict>> listed = room.takesAll() || all <= Room.MOST_ON_PAPER ? byUnit : lowest(report, messages);
        List<Verdict> items = listed.stream().flatMap(List::stream).toList();
        return new AnnexedItems(items, listed.size(), all - items.size());
    }

    /** At least one unit, and as many more as there is room for. */
    private static List<List<Verdict>> lowest(Report report, Messages messages) {
        List<Scorecard> cards = new ArrayList<>(report.cards(messages.language()));
        cards.removeIf(card -> card.rate().value().isEmpty());
        Collections.reverse(cards);
        cards.sort(Comparator.comparing(card -> card.rate().value().orElseThrow()));
        List<List<Verdict>> lowest = new ArrayList<>();
        int items = 0;
        for (Scorecard card : cards) {
            List<Verdict> open = OpenItems.of(card);
            items += open.size();
            if (!lowest.isEmpty() && items > Room.MOST_ON_PAPER) {
                break;
            }
            if (!open.isEmpty()) {
                lowest.add(open);
            }
        }
        return lowest;
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** Whether nothing that was not met is left to other lists. */
    boolean isComplete() {
        return rest == 0;
    }
}
