package vn.thuocdo.report.trend;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.Closing;
import vn.thuocdo.report.Document;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.render.OutlineFormats;
import vn.thuocdo.report.text.Figures;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.NameOrder;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.trend.Course;
import vn.thuocdo.trend.Forecast;
import vn.thuocdo.trend.Point;
import vn.thuocdo.trend.Setback;
import vn.thuocdo.trend.Trend;

/**
 * Everything that {@code trend} writes.
 *
 * @param title empty where the project has none
 * @param losses the setbacks of the trend, in its order
 * @param bound the rate, 1 for all, below which a unit is at risk; where absent, the bound of the lowest tier but one
 * @param afterYear the as-of date, where it is after the project's year, with which the trend ends; else absent
 * @param folder the project's folder as the user wrote it, ending in a slash; empty for the current one
 * @param notScored how many rows had an error and were left out
 */
public record TrendReport(
        String title,
        Trend trend,
        List<Loss> losses,
        Optional<BigFraction> bound,
        Optional<LocalDate> afterYear,
        Findings diagnostics,
        String folder,
        int notScored)
        implements Document {

    /**
     * A setback of the trend.
     *
     * @param verdict what was made of the item when it was met no longer
     */
    public record Loss(Setback setback, Verdict verdict) {}

    public TrendReport {
        losses = List.copyOf(losses);
    }

    /** The formats of this document. */
    public static final Set<Format> FORMATS = OutlineFormats.and(EnumSet.of(Format.JSON, Format.CSV));

    @Override
    public void write(Format format, Presentation presentation, OutputStream out) throws IOException {
        Messages messages = presentation.messages(format).with("trend");
        switch (format) {
            case JSON -> new TrendJson(this, messages).write(out);
            case CSV -> TrendCsv.write(this, messages.language(), out);
            default -> OutlineFormats.write(format, presentation, room -> TrendOutline.of(this, messages, room), out);
        }
    }

    /** The rate of all at the first point and at the last; the unit to ask about is the first that went back. */
    @Override
    public Optional<Closing> closing(Messages messages) {
        Figures figures = new Figures(method(), messages);
        Point first = trend.points().get(0);
        String outcome = trend.points().size() == 1
                ? messages.text(
                        "closing.trendOfOne",
                        figures.percent(trend.last().board().total()),
                        messages.period(trend.last().period()))
                : messages.text(
                        "closing.trend",
                        figures.percent(first.board().total()),
                        messages.period(first.period()),
                        figures.percent(trend.last().board().total()),
                        messages.period(trend.last().period()));
        String setbacks = losses.isEmpty() ? "" : " · " + messages.counted("closing.setbacks", losses.size());
        Optional<String> unit = losses.stream()
                .findFirst()
                .map(loss -> Closing.named(
                        loss.verdict().state().assignment().unit(),
                        trend.last().board().cards()));
        return Optional.of(new Closing(outcome + setbacks, unit));
    }

    /** Those of all units at all points. */
    Stream<Rate> rates() {
        return trend.points().stream()
                .flatMap(point -> point.board().cards().stream())
                .map(Scorecard::rate);
    }

    Method method() {
        return trend.last().board().method();
    }

    /** Where the result stands by which it is met no longer, relative to the project's folder. */
    String place(Verdict lost) {
        String place = lost.counted().orElseThrow().at().toString();
        return place.startsWith(folder) ? place.substring(folder.length()) : place;
    }

    /** By rank at the last point, then by name in a language; those without a rank last. */
    List<Course> courses(Language language) {
        return trend.courses().units().stream()
                .sorted(Comparator.comparingInt(TrendReport::rank)
                        .thenComparing(course -> course.unit().name(), NameOrder.of(language))
                        .thenComparing(course -> course.unit().id()))
                .toList();
    }

    private static int rank(Course course) {
        return last(course).map(card -> card.rank().orElse(Integer.MAX_VALUE)).orElse(Integer.MAX_VALUE);
    }

    static Optional<Scorecard> last(Course course) {
        return course.cards().get(course.cards().size() - 1);
    }

    /** The rate below which a unit is at risk; absent where the method has no tiers and none was named. */
    Optional<BigFraction> risk() {
        return bound.or(() -> Forecast.risk(trend.last().board()));
    }

    /** The units expected to stay below that rate, the lowest first. */
    List<Forecast.UnitForecast> atRisk() {
        return trend.forecast() instanceof Forecast.Expected expected && risk().isPresent()
                ? expected.below(risk().get())
                : List.of();
    }
}
