package vn.thuocdo.report.part;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.outline.RateComparison;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.Percent;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scorecard;

/** Charts of rates on one scale: all units over the periods, and the groups of tasks. */
public final class RateCharts {

    /** Fewer bars are seen in the sentences. */
    private static final int FEWEST_GROUPS = 3;

    /** Groups named beside the bars. */
    private static final int MOST_GROUPS = 20;

    private static final int FEWEST_PERIODS = 2;

    private final Method method;
    private final Messages messages;
    private final FigureCells cells;

    /** @param any to which the texts of documents on paper are added */
    public RateCharts(Method method, Messages any) {
        this.method = method;
        this.messages = any.with("word");
        this.cells = new FigureCells(method, messages);
    }

    /**
     * The rate of all units together at the end of each period; absent where there are fewer than two periods.
     *
     * @param totals in the order of the periods
     * @param shown what is shown of some rates beside others, in per cent
     */
    public Optional<RateComparison> course(Map<Period, Rate> totals, Map<BigFraction, BigDecimal> shown) {
        List<RateComparison.Rate> rates = new ArrayList<>();
        totals.forEach(
                (period, total) -> rate(messages.period(period), total, shown).ifPresent(rates::add));
        return rates.size() < FEWEST_PERIODS
                ? Optional.empty()
                : Optional.of(chart(RateComparison.Kind.COURSE, "word.courseChart", rates));
    }

    /**
     * The groups on one scale, each in the colour of the tier that its rate would be in; absent where there are few
     * groups.
     */
    public Optional<RateComparison> groups(List<Scorecard.Group> groups) {
        List<RateComparison.Rate> rates = new ArrayList<>();
        for (Scorecard.Group group : groups) {
            rate(group.name().isEmpty() ? messages.text("text.noGroup") : group.name(), group.rate(), Map.of())
                    .ifPresent(rates::add);
        }
        return rates.size() < FEWEST_GROUPS || rates.size() > MOST_GROUPS
                ? Optional.empty()
                : Optional.of(chart(RateComparison.Kind.PARTS, "word.groupChart", rates));
    }

    private RateComparison chart(RateComparison.Kind kind, String title, List<RateComparison.Rate> rates) {
        String told = rates.stream()
                .map(rate -> messages.text("word.scaleTier", rate.name(), messages.percent(rate.percent())))
                .collect(Collectors.joining("; "));
        return new RateComparison(
                kind, messages.text(title), messages.text("word.chartTold", messages.text(title), told), rates);
    }

    private Optional<RateComparison.Rate> rate(String name, Rate rate, Map<BigFraction, BigDecimal> shown) {
        return rate.value().map(value -> {
            BigDecimal percent = shown.getOrDefault(value, Percent.of(value, method));
            Tone tone = tier(value).map(cells::tone).orElse(Tone.PLAIN);
            return new RateComparison.Rate(name, percent, tone);
        });
    }

    private Optional<Tier> tier(BigFraction rate) {
        return method.givesTiers()
                ? method.tiers().stream().filter(tier -> tier.reachedBy(rate)).findFirst()
                : Optional.empty();
    }
}
