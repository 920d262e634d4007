package vn.thuocdo.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.published.Printed;

/** The value that the other figures of a claim leave for one of them, independent of its printed value. */
final class Remainder {

    private Remainder() {}

    /**
     * The value that a figure would need for a claim to hold, rounded half up to its printed places; empty where the
     * others do not determine it.
     */
    static Optional<BigDecimal> in(FigureClaim claim, String figure, Ledger ledger) {
        Printed printed = ledger.figure(figure).orElseThrow();
        Printed oneMore = printed.withNumber(printed.number().add(BigDecimal.ONE));
        Optional<BigFraction> gap = gap(claim, ledger);
        Optional<BigFraction> next = gap(claim, ledger.with(figure, oneMore));
        if (gap.isEmpty() || next.isEmpty()) {
            return Optional.empty();
        }
        // The gap of a claim grows evenly with each of its figures.
        BigFraction growth = next.get().subtract(gap.get());
        if (growth.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal change = gap.get()
                .divide(growth)
                .negate()
                .bigDecimalValue(printed.number().scale(), RoundingMode.HALF_UP);
        return Optional.of(printed.number().add(change)).filter(number -> number.signum() >= 0);
    }

    /** The printed figure of a claim less its computed value; for a share times its whole. */
    private static Optional<BigFraction> gap(FigureClaim claim, Ledger ledger) {
        return ledger.computed(claim).map(computed -> {
            BigFraction away = ledger.printed(claim).orElseThrow().value().subtract(computed.value());
            return computed instanceof Expression.Share share
                    ? away.multiply(share.whole().value())
                    : away;
        });
    }
}
