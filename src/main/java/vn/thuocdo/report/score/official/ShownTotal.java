package vn.thuocdo.report.score.official;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.report.score.content.EarlierRates;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.ShownChange;
import vn.thuocdo.score.Rate;

/**
 * The rate of all units as a letter shows it wherever it does: with the places that it has beside the rate that it is compared
 * with.
 */
record ShownTotal(Rate total, Optional<String> since, Optional<ShownChange> change, Optional<BigFraction> before) {

    static ShownTotal of(ReportContent report, Messages messages) {
        Rate total = report.board().total();
        Method method = report.board().method();
        Optional<EarlierRates> since = EarlierRates.of(report, messages);
        Optional<BigFraction> before = since.flatMap(EarlierRates::total);
        return new ShownTotal(
                total,
                since.map(EarlierRates::when),
                before.flatMap(was -> total.value().map(now -> ShownChange.of(was, now, method))),
                before);
    }

    String percent(Figures figures) {
        return change.map(some -> figures.percent(total, some.after())).orElseGet(() -> figures.percent(total));
    }

    /** Both rates, and what is shown of them. */
    Map<BigFraction, BigDecimal> places() {
        return change.map(some -> before.equals(total.value())
                        ? Map.of(before.orElseThrow(), some.before())
                        : Map.of(
                                before.orElseThrow(),
                                some.before(),
                                total.value().orElseThrow(),
                                some.after()))
                .orElse(Map.of());
    }
}
