package vn.thuocdo.report.score.official;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.score.content.OpenItems;
import vn.thuocdo.report.score.content.RankCut;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Messages;

/**
 * What was not met, as an annex lists it, the lowest unit first: everything, or, where that would fill a book, what the lowest
 * units did not meet.
 *
 * @param items in the order of the list; the overdue ones of each unit come first
 * @param units how many units they are of
 * @param rest how many items of other units there are
 */
record AnnexedItems(List<Verdict> items, int units, int rest) {

    /** A unit that did not meet everything. */
    private record OpenUnit(Optional<BigFraction> rate, List<Verdict> items) {

        boolean ties(OpenUnit other) {
            return rate.equals(other.rate);
        }
    }

    AnnexedItems {
        items = List.copyOf(items);
    }

    static AnnexedItems of(ReportContent report, Messages messages, Room room) {
        List<OpenUnit> units = report.lowestFirst(messages.language()).stream()
                .map(card -> new OpenUnit(card.rate().value(), OpenItems.of(card)))
                .filter(unit -> !unit.items().isEmpty())
                .toList();
        int all = items(units);
        List<OpenUnit> listed = room.takesAll() || all <= Room.MOST_ON_PAPER ? units : lowest(units);
        return new AnnexedItems(
                listed.stream().flatMap(unit -> unit.items().stream()).toList(), listed.size(), all - items(listed));
    }

    /** As many as there is room for, without parting those of one rate; the lowest in any case, if it is alone. */
    private static List<OpenUnit> lowest(List<OpenUnit> units) {
        int most = 1;
        while (most < units.size() && items(units.subList(0, most + 1)) <= Room.MOST_ON_PAPER) {
            most++;
        }
        return units.subList(0, RankCut.fitting(units, most, OpenUnit::ties));
    }

    private static int items(List<OpenUnit> units) {
        return units.stream().mapToInt(unit -> unit.items().size()).sum();
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** Whether nothing that was not met is left to other lists. */
    boolean isComplete() {
        return rest == 0;
    }
}
