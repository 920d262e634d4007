package vn.thuocdo.report.data;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.report.text.Percent;

/** A rate as every CSV document of this project gives it; null, which is a blank cell, where there is none. */
public final class RateCsv {

    private RateCsv() {}

    /** The exact share, 1 for 100 %. */
    public static @Nullable String exact(Optional<BigFraction> rate) {
        return rate.map(Percent::exact).orElse(null);
    }

    /** In percent, rounded as the method says. */
    public static @Nullable String percent(Optional<BigFraction> rate, Method method) {
        return rate.map(some -> Percent.of(some, method).toPlainString()).orElse(null);
    }
}
