package vn.thuocdo.scaffold;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Result;

/**
 * An item that goes on in the next year.
 *
 * @param counted its last result; absent where it had none
 * @param overdue the deadline that passed without it; absent where none has
 */
public record Carried(Assignment assignment, Optional<Result> counted, Optional<LocalDate> overdue) {}
