package vn.thuocdo.score;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.judge.Verdict;

/**
 * The items that are not met and fall due in the coming days. An item can still be met on time on the day of its
 * deadline, so the first day is the as-of date; the last day counts too.
 *
 * @param from the as-of date
 * @param to the last day
 * @param units that have such an item, in the order of the cards
 * @param overdue how many items are not met and were due before
 */
public record DueSoon(LocalDate from, LocalDate to, List<UnitDue> units, int overdue) {

    /**
     * The items of a unit that fall due.
     *
     * @param items by deadline, and in natural order of the tasks within a day; never empty
     */
    public record UnitDue(Scorecard card, List<Verdict> items) {
        public UnitDue {
            items = List.copyOf(items);
        }
    }

    public DueSoon {
        units = List.copyOf(units);
    }

    /** @param days after the as-of date; 0 for what is due on it */
    public static DueSoon of(Scoreboard board, LocalDate asOf, int days) {
        LocalDate to = asOf.plusDays(days);
        List<UnitDue> units = board.cards().stream()
                .map(card -> new UnitDue(
                        card,
                        card.verdicts().stream()
                                .filter(item -> isDue(item, asOf, to))
                                .sorted(Comparator.comparing(
                                        item -> deadline(item).orElseThrow()))
                                .toList()))
                .filter(unit -> !unit.items().isEmpty())
                .toList();
        int overdue = Math.toIntExact(board.verdicts().stream()
                .filter(item -> !item.isMet() && item.overdue())
                .count());
        return new DueSoon(asOf, to, units, overdue);
    }

    private static boolean isDue(Verdict item, LocalDate from, LocalDate to) {
        return !item.isMet()
                && !item.isLeftOut()
                && deadline(item)
                        .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                        .isPresent();
    }

    private static Optional<LocalDate> deadline(Verdict item) {
        return item.assignment().bindingDeadline();
    }

    /** How many items fall due. */
    public int items() {
        return units.stream().mapToInt(unit -> unit.items().size()).sum();
    }

    /** The number of days after the as-of date. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    /** How many days are left for an item; 0 on its last day. */
    public int daysLeft(Verdict item) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, deadline(item).orElseThrow()));
    }
}
