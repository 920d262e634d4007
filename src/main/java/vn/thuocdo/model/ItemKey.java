package vn.thuocdo.model;

import java.util.Optional;

/**
 * What an item is told apart by: who has to do what in which period, by the identifiers.
 *
 * @param period absent of an item that is of no period
 */
public record ItemKey(String unit, String task, Optional<Period> period) {

    public static ItemKey of(Assignment assignment) {
        return new ItemKey(assignment.unit().id(), assignment.task().id(), assignment.period());
    }
}
