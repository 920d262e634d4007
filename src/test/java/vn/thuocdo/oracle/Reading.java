package vn.thuocdo.oracle;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.oracle.ItemOracle.Outcome;
import vn.thuocdo.oracle.Job.Given;
import vn.thuocdo.oracle.Job.Reported;
import vn.thuocdo.oracle.Job.Word;
import vn.thuocdo.oracle.Yardstick.Relation;

/** What one row says of an item, and the figure that said it, where one did. */
record Reading(Outcome outcome, Optional<BigFraction> figure) {

    private static final int HUNDRED = 100;

    static Reading of(Reported row, Job.Task task, Given given) {
        if (cannotBeRead(row)) {
            return nothing();
        }
        Optional<Yardstick> target = given.target().filter(Yardstick::isNumeric);
        // "A target value makes an item measured: the figure decides. A status that contradicts it: warning."
        if (target.isPresent() && hasFigure(row)) {
            return figure(row, task, target.get(), given.baseline())
                    .filter(figure -> target.get().relation() != Relation.RANK || isPlace(figure))
                    .map(figure -> decided(target.get(), figure))
                    .orElseGet(Reading::nothing);
        }
        if (isZeroOfZero(row)) {
            return noCase(target);
        }
        return switch (row.word()) {
            case NO_CASE -> noCase(target);
            case WITHDRAWN -> new Reading(Outcome.WITHDRAWN, Optional.empty());
            case DONE, DONE_LATE, DONE_ON_TIME -> new Reading(Outcome.MET, Optional.empty());
            case NOT_DONE, IN_PROGRESS, NOT_STARTED -> new Reading(Outcome.NOT_MET, Optional.empty());
            // "completed_on alone says done"; "figures only for a task: not completed, not evaluable".
            case NONE ->
                row.completedOn().isPresent()
                                && row.actual().isEmpty()
                                && row.numerator().isEmpty()
                        ? new Reading(Outcome.MET, Optional.empty())
                        : nothing();
            case REPORTED -> nothing();
            case UNREADABLE -> throw new IllegalStateException(row.toString());
        };
    }

    /** Nobody comes in at place 0, or between two places. */
    private static boolean isPlace(BigFraction figure) {
        return figure.getDenominator().equals(BigInteger.ONE) && figure.signum() > 0;
    }

    private static Reading nothing() {
        return new Reading(Outcome.UNDECIDED, Optional.empty());
    }

    private static Reading decided(Yardstick target, BigFraction figure) {
        return new Reading(target.isMetBy(figure) ? Outcome.MET : Outcome.NOT_MET, Optional.of(figure));
    }

    /** "A row whose figure or status cannot be read makes its item undecided." */
    private static boolean cannotBeRead(Reported row) {
        return row.word() == Word.UNREADABLE
                || Stream.of(row.actual(), row.numerator(), row.denominator())
                        .flatMap(Optional::stream)
                        .anyMatch(figure -> figure.value().isEmpty());
    }

    private static boolean hasFigure(Reported row) {
        return row.actual().isPresent() || hasPair(row);
    }

    /** "A denominator that is blank, zero or negative is no figure (an actual beside it then decides)." */
    private static boolean hasPair(Reported row) {
        return row.numerator().isPresent()
                && row.denominator()
                        .flatMap(Figure::value)
                        .filter(value -> value.signum() > 0)
                        .isPresent();
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

    /** On the scale of the target; absent where it cannot be compared with that. */
    private static Optional<BigFraction> figure(
            Reported row, Job.Task task, Yardstick target, Optional<Figure> baseline) {
        if (hasPair(row)) {
            return pair(row, task, target, baseline);
        }
        Figure actual = row.actual().orElseThrow();
        if (target.isChange()) {
            return actual.change() ? actual.value() : change(actual.value().orElseThrow(), baseline);
        }
        return actual.change() ? Optional.empty() : actual.value();
    }

    /** "The exact pair decides"; "against a target that is no percentage and no ratio below or equal 1 an error". */
    private static Optional<BigFraction> pair(
            Reported row, Job.Task task, Yardstick target, Optional<Figure> baseline) {
        BigFraction numerator = row.numerator().flatMap(Figure::value).orElseThrow();
        BigFraction denominator = row.denominator().flatMap(Figure::value).orElseThrow();
        BigFraction ratio = numerator.divide(denominator);
        // "An actual 7/63 is rank 7." Nobody is third of two.
        if (target.relation() == Relation.RANK) {
            return Optional.of(numerator).filter(place -> place.compareTo(denominator) <= 0);
        }
        if (task.isPercent()) {
            BigFraction percent = ratio.multiply(HUNDRED);
            return target.isChange() ? change(percent, baseline) : Optional.of(percent);
        }
        BigFraction highest = target.upperEnd().orElse(target.bound());
        return !target.isChange() && highest.compareTo(BigFraction.ONE) <= 0 ? Optional.of(ratio) : Optional.empty();
    }

    /** "A baseline gives it (in per cent of it)." */
    private static Optional<BigFraction> change(BigFraction actual, Optional<Figure> baseline) {
        return baseline.flatMap(Figure::value)
                .filter(from -> from.signum() > 0)
                .map(from -> actual.subtract(from).multiply(HUNDRED).divide(from));
    }
}
