package vn.thuocdo.report.data;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.report.text.Percent;
import vn.thuocdo.score.Rate;

/**
 * Rates as every CSV document of this project gives them; null, which is a blank cell, where there is none. Thousands of
 * units share few different rates, so each is rounded once.
 */
public final class RateCsv {

    private final Method method;
    private final Map<BigFraction, String> percents = new HashMap<>();

    /** Of rates that units share. */
    private final Map<Rate, Cells> cells = new HashMap<>();

    /**
     * What cells say of a rate; null for a blank one.
     *
     * @param exact the exact share, 1 for 100 %
     * @param percent in percent, rounded as the method says
     * @param isFull {@link Rate#isFull}
     */
    public record Cells(
            @Nullable String exact, @Nullable String percent, String credit, String weight, boolean isFull) {}

    /** @param method says how rates are rounded */
    public RateCsv(Method method) {
        this.method = method;
    }

    /** What cells say of the rate of a unit. */
    public Cells of(Rate rate) {
        Cells known = cells.get(rate);
        if (known == null) {
            Optional<BigFraction> value = rate.value();
            known = new Cells(
                    exact(value),
                    percent(value),
                    Percent.exact(rate.credit()),
                    Percent.exact(rate.weight()),
                    rate.isFull());
            cells.put(rate, known);
        }
        return known;
    }

    /** The exact share, 1 for 100 %. */
    public static @Nullable String exact(Optional<BigFraction> rate) {
        return rate.map(Percent::exact).orElse(null);
    }

    /** In percent, rounded as the method says. */
    public @Nullable String percent(Optional<BigFraction> rate) {
        return rate.isEmpty() ? null : percents.computeIfAbsent(rate.get(), this::rounded);
    }

    private String rounded(BigFraction rate) {
        return Percent.of(rate, method).toPlainString();
    }
}
