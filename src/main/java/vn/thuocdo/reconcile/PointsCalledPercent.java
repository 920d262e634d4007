package vn.thuocdo.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.Relation;
import vn.thuocdo.score.DataAnswer;

/** A difference of two percentages, printed with a percent sign as if it were a growth. */
final class PointsCalledPercent {

    private PointsCalledPercent() {}

    static Stream<Cause> of(FigureClaim claim, Ledger ledger) {
        Optional<Printed> printed = ledger.printed(claim).filter(some -> some.measure() == Measure.PERCENT);
        if (printed.isEmpty() || ledger.agreement(claim).isPresent()) {
            return Stream.empty();
        }
        return points(claim, ledger)
                .flatMap(points -> Agreement.of(printed.get(), points)
                        .map(agreement -> new Cause.PointsAsPercent(points, agreement)))
                .stream()
                .map(Cause.class::cast);
    }

    private static Optional<Expression> points(FigureClaim claim, Ledger ledger) {
        if (claim.relation() instanceof Relation.Computed computed) {
            return ledger.answer(computed.question())
                    .filter(DataAnswer::percent)
                    .flatMap(DataAnswer::value)
                    .map(change -> new Expression.Exact(change, Measure.POINTS));
        }
        if (!(claim.relation() instanceof Relation.Difference difference)) {
            return Optional.empty();
        }
        Expression current = ledger.sumOf(difference.current());
        return current.measure() == Measure.PERCENT
                ? Optional.of(new Expression.Less(current, List.of(ledger.sumOf(difference.from())), Measure.POINTS))
                : Optional.empty();
    }
}
