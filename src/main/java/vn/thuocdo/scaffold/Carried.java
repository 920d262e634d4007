package vn.thuocdo.scaffold;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.model.Result;

/**
 * An item that goes on in the next year.
 *
 * @param counted its last result; absent where it had none
 * @param overdue the deadline that passed without it; absent where none has
 */
public record Carried(Assignment assignment, Optional<Result> counted, Optional<LocalDate> overdue) {

    /** In natural order of the units and, within one, of the tasks. */
    public static final Comparator<Carried> ORDER = Comparator.comparing(
                    (Carried item) -> item.assignment().unit().id(), NaturalOrder.IDS)
            .thenComparing(item -> item.assignment().task().id(), NaturalOrder.IDS);
}
