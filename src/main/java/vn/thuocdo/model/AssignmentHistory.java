package vn.thuocdo.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An assignment as it was given, and as it was amended since: one unit, task and period. Each row is complete for the
 * time in which it was in force.
 *
 * @param rows at least one, by the day from which each is in force; one that is from the start comes first
 */
public record AssignmentHistory(List<Assignment> rows) {

    public AssignmentHistory {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("what was never assigned has no history");
        }
    }

    /** An assignment that was never amended. */
    public static AssignmentHistory of(Assignment only) {
        return new AssignmentHistory(List.of(only));
    }

    /**
     * The rows that have come into force by a day; absent before the first has: the item does not exist yet.
     *
     * @param day absent where no data has a date: then all are in force, one after the other
     */
    public Optional<AssignmentHistory> upTo(Optional<LocalDate> day) {
        if (rows.size() == 1 && last().effective().isEmpty()) {
            return Optional.of(this);
        }
        List<Assignment> begun = rows.stream()
                .filter(row -> row.effective()
                        .filter(from -> day.filter(from::isAfter).isPresent())
                        .isEmpty())
                .toList();
        return begun.isEmpty() ? Optional.empty() : Optional.of(new AssignmentHistory(begun));
    }

    /** The rows that came into force after those of a history that this one continues; none where it continues another. */
    public List<Assignment> since(AssignmentHistory earlier) {
        int begun = earlier.rows.size();
        boolean continues = begun < rows.size();
        for (int i = 0; continues && i < begun; i++) {
            continues = rows.get(i).asksTheSameAs(earlier.rows.get(i));
        }
        return continues ? rows.subList(begun, rows.size()) : List.of();
    }

    /** The last row that came into force. */
    public Assignment last() {
        return rows.get(rows.size() - 1);
    }

    /** The rows before the last one. */
    public List<Assignment> former() {
        return rows.subList(0, rows.size() - 1);
    }
}
