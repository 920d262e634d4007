package vn.thuocdo.report.part;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.measurement.Measurement;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Result;
import vn.thuocdo.report.text.Arithmetic;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.Reasons;

/** The result of an item for readers: a part of a whole with its percentage, rounded. */
public final class ReachedText {

    private static final int PLACES = 1;

    private final Messages messages;
    private final Reasons reasons;
    private final Arithmetic arithmetic;

    public ReachedText(Messages messages, Reasons reasons) {
        this.messages = messages;
        this.reasons = reasons;
        this.arithmetic = new Arithmetic(messages);
    }

    /** {@code 71/84 = 84.5%}, {@code 11 sites}, a status in words; empty where nothing counts. */
    public String of(Verdict verdict) {
        Optional<Result> counted = verdict.counted();
        Optional<Figure.Ratio> pair = counted.flatMap(Result::figure)
                .filter(Figure.Ratio.class::isInstance)
                .map(Figure.Ratio.class::cast);
        Optional<Measurement> percent = verdict.outcome().measurement().filter(Measurement::percent);
        if (pair.isPresent() && percent.isPresent()) {
            String figure = arithmetic.figure(pair.get()) + " = " + messages.percent(rounded(percent.get()));
            return reasons.withCompletedLater(figure, verdict);
        }
        return reasons.reported(verdict);
    }

    /** Rounded to one place, or to as many more as it takes to compare with the target as the exact figure does. */
    private static BigDecimal rounded(Measurement measurement) {
        int places = PLACES;
        BigDecimal shown = rounded(measurement, places);
        while (isMisleading(shown, measurement, measurement.low())
                || isMisleading(shown, measurement, measurement.high())) {
            places++;
            shown = rounded(measurement, places);
        }
        return shown;
    }

    private static BigDecimal rounded(Measurement measurement, int places) {
        return measurement.actual().bigDecimalValue(places, RoundingMode.HALF_UP);
    }

    private static boolean isMisleading(BigDecimal shown, Measurement measurement, BigFraction bound) {
        return Quantity.of(shown, false).value().compareTo(bound)
                != measurement.actual().compareTo(bound);
    }
}
