package vn.thuocdo.model;

import java.util.Optional;

/**
 * What an item is told apart by: who has to do what in which period, by the identifiers.
 *
 * @param period absent of an item that is of no period
 */
public record ItemKey(String unit, String task, Optional<Period> period) {

    // Both written out, because Java builds those of a record at their first use, which takes long in a short run.
    @Override
    public boolean equals(Object other) {
        return other instanceof ItemKey that
                && unit.equals(that.unit)
                && task.equals(that.task)
                && period.equals(that.period);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * unit.hashCode() + task.hashCode()) + period.hashCode();
    }

    public static ItemKey of(Assignment assignment) {
        return new ItemKey(assignment.unit().id(), assignment.task().id(), assignment.period());
    }
}
