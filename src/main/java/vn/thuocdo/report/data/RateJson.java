package vn.thuocdo.report.data;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.report.text.Percent;
import vn.thuocdo.score.Rate;

/** Rates as every JSON document of this project gives them: exact, and as the percentage that people are shown. */
public final class RateJson {

    private RateJson() {}

    /** The members {@code assigned}, {@code denominator}, {@code completed} and {@code rate}. */
    public static void write(JsonText json, Rate rate, Method method) {
        json.put("assigned", rate.assigned())
                .put("denominator", rate.denominator())
                .put("completed", rate.completed());
        write(json, "rate", rate.value(), method);
    }

    /** A rate under a name; null where there is none. */
    public static void write(JsonText json, String name, Optional<BigFraction> rate, Method method) {
        if (rate.isEmpty()) {
            json.putNull(name);
            return;
        }
        json.object(name)
                .put("exact", Percent.exact(rate.get()))
                .put("percent", Percent.of(rate.get(), method).toPlainString())
                .end();
    }
}
