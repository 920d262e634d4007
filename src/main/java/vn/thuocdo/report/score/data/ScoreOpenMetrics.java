package vn.thuocdo.report.score.data;

import java.io.IOException;
import java.io.OutputStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.diagnostic.Severity;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Printable;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.TimeBounds;

/**
 * Gauges for monitoring systems, as OpenMetrics 1.0 writes them; what Prometheus' text format knows reads it too.
 * Without time stamps: the node exporter ignores a file that has them. The as-of date is a value, so that an alarm can
 * ask how old the figures are.
 */
public final class ScoreOpenMetrics {

    private static final int PLACES = 20;

    private final ReportContent report;
    private final Scoreboard board;
    private final StringBuilder out = new StringBuilder();

    public ScoreOpenMetrics(ReportContent report) {
        this.report = report;
        this.board = report.board();
    }

    public void write(OutputStream stream) throws IOException {
        summary();
        units();
        out.append("# EOF\n");
        stream.write(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void summary() {
        // No "info" metric: Prometheus' text format does not know that type, and would refuse the whole file.
        family("thuocdo_rules_version", "", "The version of the rules that the figures were made by.");
        sample("thuocdo_rules_version", Map.of(), RulesVersion.CURRENT);
        report.asOf().ifPresent(day -> {
            family("thuocdo_as_of_timestamp_seconds", "seconds", "The as-of date: the start of that day in UTC.");
            sample(
                    "thuocdo_as_of_timestamp_seconds",
                    Map.of(),
                    String.valueOf(day.atStartOfDay(ZoneOffset.UTC).toEpochSecond()));
        });
        family("thuocdo_units", "", "Units scored.");
        sample("thuocdo_units", Map.of(), board.cards().size());
        board.total().value().ifPresent(rate -> {
            family("thuocdo_completion_ratio", "ratio", "Completion rate over all units, 1 for all.");
            sample("thuocdo_completion_ratio", method(), decimal(rate));
        });
        if (board.method().givesTiers()) {
            family("thuocdo_tier_units", "", "Units in each tier, named by its lower bound in percent.");
            for (Tier tier : board.method().tiers()) {
                sample("thuocdo_tier_units", Map.of("tier", tier.id()), board.unitsIn(tier));
            }
        }
        family("thuocdo_rows_not_scored", "", "Rows with errors, which were left out.");
        sample("thuocdo_rows_not_scored", Map.of(), report.notScored());
        family("thuocdo_diagnostics", "", "Findings about the data, by severity.");
        for (Severity severity : Severity.values()) {
            sample(
                    "thuocdo_diagnostics",
                    Map.of("severity", severity.word()),
                    report.diagnostics().count(severity));
        }
    }

    private Map<String, String> method() {
        return Map.of(
                "method", board.method().id(),
                "denominator", board.method().denominator().word());
    }

    private void units() {
        family(
                "thuocdo_unit_completion_ratio",
                "ratio",
                "Completion rate of a unit, 1 for all; none if not assessable.");
        for (Scorecard card : report.cards(Language.EN)) {
            card.rate().value().ifPresent(rate -> sample("thuocdo_unit_completion_ratio", labels(card), decimal(rate)));
        }
        counts(
                "thuocdo_unit_assigned_items",
                "Items assigned to a unit.",
                card -> card.rate().assigned());
        counts(
                "thuocdo_unit_denominator_items",
                "Items that a unit's rate is taken over.",
                card -> card.rate().denominator());
        counts(
                "thuocdo_unit_completed_items",
                "Items of a unit's denominator that are completed.",
                card -> card.rate().completed());
        counts("thuocdo_unit_late_items", "Items of a unit that were completed late.", Scorecard::late);
        counts(
                "thuocdo_unit_overdue_items",
                "Items of a unit that are not completed and were due before the as-of date.",
                Scorecard::overdue);
        counts(
                "thuocdo_unit_time_unknown_items",
                "Items of a unit that were completed, and of which it is not known whether in time.",
                Scorecard::timeUnknown);
        bounds("thuocdo_unit_completion_least_ratio", "late", TimeBounds::least);
        bounds("thuocdo_unit_completion_most_ratio", "in time", TimeBounds::most);
        counts("thuocdo_unit_unreported_items", "Items of a unit without a result.", Scorecard::unreported);
    }

    /** What rates would be if all were known of when items were completed; none where that changes nothing. */
    private void bounds(String name, String when, Function<TimeBounds, Rate> bound) {
        family(
                name,
                "ratio",
                "Completion rate of a unit if all items that it is not known of were completed " + when + ".");
        for (Scorecard card : report.cards(Language.EN)) {
            card.timeBounds()
                    .flatMap(bounds -> bound.apply(bounds).value())
                    .ifPresent(rate -> sample(name, labels(card), decimal(rate)));
        }
    }

    private void counts(String name, String help, ToLongFunction<Scorecard> count) {
        family(name, "items", help);
        report.cards(Language.EN).forEach(card -> sample(name, labels(card), count.applyAsLong(card)));
    }

    private static Map<String, String> labels(Scorecard card) {
        Map<String, String> labels = new TreeMap<>();
        labels.put("unit", card.unit().id());
        labels.put("name", card.unit().name());
        labels.put("bloc", card.unit().bloc());
        labels.put("kind", card.unit().kind());
        labels.put("tier", card.tier().map(Tier::id).orElse(""));
        return labels;
    }

    /** What is said of a metric; the help never changes, or files of several runs could not be read together. */
    private void family(String name, String unit, String help) {
        out.append("# TYPE ").append(name).append(" gauge\n");
        if (!unit.isEmpty()) {
            out.append("# UNIT ").append(name).append(' ').append(unit).append('\n');
        }
        out.append("# HELP ").append(name).append(' ').append(help).append('\n');
    }

    private void sample(String name, Map<String, String> labels, long value) {
        sample(name, labels, String.valueOf(value));
    }

    private void sample(String name, Map<String, String> labels, String value) {
        out.append(name);
        String separator = "{";
        for (Map.Entry<String, String> label : new TreeMap<>(labels).entrySet()) {
            out.append(separator).append(label.getKey()).append("=\"").append(escaped(label.getValue()));
            separator = "\",";
        }
        out.append(labels.isEmpty() ? "" : "\"}").append(' ').append(value).append('\n');
    }

    private static String escaped(String text) {
        return Printable.line(text).replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** The rate as a decimal; one that does not end is cut off, so that it never reaches a bound that it is below. */
    private static String decimal(BigFraction rate) {
        return rate.bigDecimalValue(PLACES, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
