package vn.thuocdo.score;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thuocdo.judge.Verdict;

/**
 * The items that are not met and fall due in the coming days. An item can still be met on time on the day of its
 * deadline, so the first day is the as-of date; the last day counts too.
 *
 * @param from the as-of date
 * @param to the last day
 * @param units that have such an item, in the order of the cards
 * @param overdueUnits that have an item that is not met and was due before, in the same order
 */
public record DueSoon(LocalDate from, LocalDate to, List<UnitDue> units, List<UnitDue> overdueUnits) {

    /**
     * The items of a unit that fall due, or that are overdue.
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
        overdueUnits = List.copyOf(overdueUnits);
    }

    /** @param days after the as-of date; 0 for what is due on it */
    public static DueSoon of(Scoreboard board, LocalDate asOf, int days) {
        LocalDate to = asOf.plusDays(days);
        return new DueSoon(
                asOf,
                to,
                with(board, item -> isDue(item, asOf, to)),
                with(board, item -> !item.isMet() && item.overdue()));
    }

    private static List<UnitDue> with(Scoreboard board, Predicate<Verdict> listed) {
        return board.cards().stream()
                .map(card -> new UnitDue(
                        card,
                        card.verdicts().stream()
                                .filter(listed)
                                .sorted(Comparator.comparing(
                                        item -> deadline(item).orElseThrow()))
                                .toList()))
                .filter(unit -> !unit.items().isEmpty())
                .toList();
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
        return count(units);
    }

    /** How many items are overdue. */
    public int overdue() {
        return count(overdueUnits);
    }

    private static int count(List<UnitDue> units) {
        return units.stream().mapToInt(unit -> unit.items().size()).sum();
    }

    /** The number of days after the as-of date. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    /** How many days are left for an item; 0 on its last day, and below it for one that is overdue. */
    public int daysLeft(Verdict item) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, deadline(item).orElseThrow()));
    }
}
