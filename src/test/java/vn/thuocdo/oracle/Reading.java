package vn.thuocdo.oracle;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.oracle.ItemOracle.Outcome;
import vn.thuocdo.oracle.Job.Reported;
import vn.thuocdo.oracle.Job.Word;

/** What one row says of an item, and the figure that said it. */
record Reading(Outcome outcome, Optional<BigFraction> figure) {

    private static final int HUNDRED = 100;

    static Reading of(Reported row, Job.Task task, Optional<Yardstick> target) {
        if (cannotBeRead(row)) {
            return new Reading(Outcome.UNDECIDED, Optional.empty());
        }
        if (row.word() == Word.NO_CASE || isZeroOfZero(row)) {
            return noCase(target);
        }
        if (target.isEmpty()) {
            return word(row);
        }
        Optional<BigFraction> figure = figure(row, task);
        if (figure.isEmpty()) {
            return word(row);
        }
        return new Reading(target.get().isMetBy(figure.get()) ? Outcome.MET : Outcome.NOT_MET, figure);
    }

    /** "A row whose figure or status cannot be read makes its item undecided." */
    private static boolean cannotBeRead(Reported row) {
        return row.word() == Word.UNREADABLE
                || row.actual().filter(figure -> figure.value().isEmpty()).isPresent();
    }

    private static boolean isZeroOfZero(Reported row) {
        return isZero(row.numerator()) && isZero(row.denominator());
    }

    private static boolean isZero(Optional<Figure> figure) {
        return figure.flatMap(Figure::value)
                .filter(value -> value.signum() == 0)
                .isPresent();
    }

    /** "Against a target of at most 0 that is met; else the item is not met, not evaluable." */
    private static Reading noCase(Optional<Yardstick> target) {
        boolean met = target.filter(Yardstick::asksForNone).isPresent();
        return new Reading(met ? Outcome.MET : Outcome.NO_CASE, Optional.empty());
    }

    /** "The exact pair decides … A denominator that is blank, zero or negative is no figure (an actual beside it decides)." */
    private static Optional<BigFraction> figure(Reported row, Job.Task task) {
        Optional<BigFraction> denominator =
                row.denominator().flatMap(Figure::value).filter(value -> value.signum() > 0);
        Optional<BigFraction> numerator = row.numerator().flatMap(Figure::value);
        if (denominator.isPresent() && numerator.isPresent()) {
            BigFraction ratio = numerator.get().divide(denominator.get());
            return Optional.of(task.isPercent() ? ratio.multiply(HUNDRED) : ratio);
        }
        return row.actual().flatMap(Figure::value);
    }

    /** "A status without a figure decides alone"; "completed_on alone says done"; figures alone decide nothing here. */
    private static Reading word(Reported row) {
        Outcome outcome = switch (row.word()) {
            case DONE, DONE_LATE, DONE_ON_TIME -> Outcome.MET;
            case NOT_DONE -> Outcome.NOT_MET;
            case NONE -> row.completedOn().isPresent() ? Outcome.MET : Outcome.UNDECIDED;
            case NO_CASE, UNREADABLE -> throw new IllegalStateException(row.toString());
        };
        return new Reading(outcome, Optional.empty());
    }
}
