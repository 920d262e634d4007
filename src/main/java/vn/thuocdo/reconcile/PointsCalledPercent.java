package vn.thuocdo.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.Relation;

/** What lies between two percentages, printed with a percent sign as if it were the growth of one to the other. */
final class PointsCalledPercent {

    private PointsCalledPercent() {}

    static Stream<Cause> of(Claim claim, Ledger ledger) {
        Optional<Printed> printed = ledger.printed(claim).filter(some -> some.measure() == Measure.PERCENT);
        if (printed.isEmpty()
                || !(claim.relation() instanceof Relation.Difference difference)
                || ledger.agreement(claim).isPresent()) {
            return Stream.empty();
        }
        Expression current = ledger.together(difference.current());
        if (current.measure() != Measure.PERCENT) {
            return Stream.empty();
        }
        Expression points = new Expression.Less(current, List.of(ledger.together(difference.from())), Measure.POINTS);
        return Agreement.of(printed.get(), points).stream()
                .map(agreement -> new Cause.PointsAsPercent(points, agreement));
    }
}
