package vn.thuocdo.model;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.diagnostic.Location;

/**
 * One task given to one unit (<i>giao</i>). An empty text means that it was not given.
 *
 * @param kind as the task declares it, else {@code target} where this assignment sets one, else {@code task}; the
 *     targets of other units do not matter
 * @param period the period an interim target is set for; absent for the year
 * @param periodEnd the last day of that period, or of the project's year; absent where neither is known
 * @param target absent where none was set: the status decides
 * @param baseline where the unit started; absent where not given
 * @param deadline the last day; of a blank or ongoing deadline the last day of the project's year, absent where the
 *     project names no year: never due
 * @param deadlineWords what the deadline says where that is no day: that it is ongoing in no known year, or what it depends
 *     on; else empty
 * @param extension a moved deadline; absent where there is none
 * @param weight 1 where not given; never negative
 * @param waiver the document that excuses a delay
 * @param effective the day from which it holds; absent for from the start
 * @param decision the document that ordered it
 * @param unclear whether a cell of it could not be read, or another row contradicts it: then nothing decides it
 * @param at where it stands
 */
public record Assignment(
        Unit unit,
        Task task,
        TaskKind kind,
        Optional<Period> period,
        Optional<LocalDate> periodEnd,
        Optional<Target> target,
        Optional<Quantity> baseline,
        Optional<LocalDate> deadline,
        String deadlineWords,
        Optional<Extension> extension,
        BigFraction weight,
        String owner,
        Role role,
        State state,
        String waiver,
        Optional<LocalDate> effective,
        String decision,
        boolean unclear,
        Location at) {

    /** Whether both ask for the same from the same day by the same document, without their places. */
    boolean asksTheSameAs(Assignment other) {
        return effective.equals(other.effective)
                && decision.equals(other.decision)
                && target.equals(other.target)
                && deadline.equals(other.deadline)
                && extension.equals(other.extension)
                && weight.equals(other.weight)
                && state == other.state;
    }

    /** The effective deadline: the extended one if a document extends it. */
    public Optional<LocalDate> bindingDeadline() {
        return extension.isPresent() && extension.get().counts()
                ? Optional.of(extension.get().deadline())
                : deadline;
    }
}
