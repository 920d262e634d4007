package vn.thuocdo.report.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Tier;
import vn.thuocdo.score.TimeBounds;

/** The bounds of a rate as every CSV document of this project gives them: blank where the method does not look at time, or all is known. */
public final class TimeBoundsCsv {

    private TimeBoundsCsv() {}

    /** {@code rate_least_exact} and the others. */
    public static List<String> columns() {
        return columns("");
    }

    /** @param side {@code _before} for {@code rate_before_least_exact} */
    public static List<String> columns(String side) {
        return Stream.of("least", "most")
                .flatMap(end -> Stream.of(
                        "rate" + side + "_" + end + "_exact",
                        "rate" + side + "_" + end + "_percent",
                        "tier" + side + "_" + end))
                .toList();
    }

    /** One for each column; null for a blank one. */
    public static List<Object> cells(Optional<TimeBounds> bounds, RateCsv rates) {
        Optional<BigFraction> least = bounds.flatMap(some -> some.least().value());
        Optional<BigFraction> most = bounds.flatMap(some -> some.most().value());
        return Arrays.asList(
                RateCsv.exact(least),
                rates.percent(least),
                bounds.flatMap(TimeBounds::leastTier).map(Tier::id).orElse(null),
                RateCsv.exact(most),
                rates.percent(most),
                bounds.flatMap(TimeBounds::mostTier).map(Tier::id).orElse(null));
    }
}
