package vn.thuocdo.report.score.content;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.report.text.ChangesTexts;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.trend.Courses;
import vn.thuocdo.trend.Point;

/**
 * What the rates of a page or sheet are compared with: those of the base where there is one, else those at the end of the period
 * before.
 *
 * @param when the day, the period or the part of the year, in words
 * @param total the rate of all units then; absent where there was none
 * @param rates of the units that had one, by their ids today
 */
public record EarlierRates(String when, Optional<BigFraction> total, Map<String, BigFraction> rates) {

    public EarlierRates {
        rates = Map.copyOf(rates);
    }

    /** @param any the texts of the document that shows them */
    public static Optional<EarlierRates> of(ReportContent report, Messages any) {
        Messages messages = any.with("score");
        return report.changes()
                .map(changes -> base(changes, messages))
                .or(() -> report.trend()
                        .flatMap(trend -> before(trend, report.asOf()))
                        .map(point -> period(point, messages)));
    }

    private static EarlierRates base(Changes changes, Messages messages) {
        Map<String, BigFraction> rates = new HashMap<>();
        changes.units()
                .forEach(unit -> unit.rateBefore()
                        .filter(rate -> unit.after().isPresent())
                        .ifPresent(rate -> rates.put(unit.unit().id(), rate)));
        String when = ChangesTexts.shortPart(changes.base(), messages)
                .or(() -> changes.base().asOf().map(messages::day))
                .orElse(
                        changes.base().title().isEmpty()
                                ? messages.text("page.before")
                                : changes.base().title());
        return new EarlierRates(when, changes.all().before().value(), rates);
    }

    private static EarlierRates period(Point point, Messages messages) {
        Map<String, BigFraction> rates = new HashMap<>();
        for (Scorecard card : point.board().cards()) {
            card.rate().value().ifPresent(rate -> rates.put(card.unit().id(), rate));
        }
        return new EarlierRates(
                messages.period(point.period()), point.board().total().value(), rates);
    }

    /** The last period that ended before the day that is reported on. */
    private static Optional<Point> before(Courses trend, Optional<LocalDate> asOf) {
        List<Point> points = trend.points();
        for (int i = points.size() - 1; i >= 0 && asOf.isPresent(); i--) {
            if (points.get(i).day().isBefore(asOf.get())) {
                return Optional.of(points.get(i));
            }
        }
        return Optional.empty();
    }

    /** What the rate of a unit was; absent where it had none. */
    public Optional<BigFraction> rate(Scorecard card) {
        return Optional.ofNullable(rates.get(card.unit().id()));
    }

    /** {@code ▲ 6.1}, {@code ▼ 0.4}, {@code =}: a change in percentage points. */
    public static String sign(int signum, String size) {
        return switch (signum) {
            case 1 -> "▲ " + size;
            case -1 -> "▼ " + size;
            default -> "=";
        };
    }
}
