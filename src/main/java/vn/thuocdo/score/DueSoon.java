package vn.thuocdo.score;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.judge.Verdict;

/**
 * What is not met and falls due in the days to come. An item is due on its deadline itself, on which it can still be met in
 * time; so the first day is the as-of date, and the last one counts, too.
 *
 * @param from the as-of date
 * @param to so many days later
 * @param units that have such an item, in the order of the cards
 * @param overdue how many items are not met and were due before
 */
public record DueSoon(LocalDate from, LocalDate to, List<UnitDue> units, int overdue) {

    /**
     * What falls due of a unit.
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

    /** For how many days after the as-of date. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    /** How many days are left for an item; 0 on its last one. */
    public int daysLeft(Verdict item) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, deadline(item).orElseThrow()));
    }
}
