package vn.thuocdo.report.trend;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.data.RateCsv;
import vn.thuocdo.report.data.TimeBoundsCsv;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.trend.Point;
import vn.thuocdo.trend.Trend;

/** One row per unit and period, for programs: RFC 4180, UTF-8 without byte order mark, decimal points. */
final class TrendCsv {

    /** The version of the rules; the same in every row, as tables have no other place for it. */
    private static final String RULES = "rules_version";

    private static final List<String> COLUMNS = List.of(
            "unit",
            "name",
            "kind",
            "bloc",
            "period",
            "day",
            "assigned",
            "denominator",
            "completed",
            "rate_exact",
            "rate_percent",
            "tier",
            "rank");

    private TrendCsv() {}

    static void write(TrendReport report, Language language, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.addAll(TimeBoundsCsv.columns());
        columns.add(RULES);
        csv.printRecord(columns);
        for (Trend.Course course : report.courses(language)) {
            for (int i = 0; i < report.trend().points().size(); i++) {
                Optional<Scorecard> card = course.cards().get(i);
                if (card.isPresent()) {
                    print(csv, report, report.trend().points().get(i), card.get());
                }
            }
        }
        csv.flush();
    }

    private static void print(CSVPrinter csv, TrendReport report, Point point, Scorecard card) throws IOException {
        List<Object> cells = new ArrayList<>(Arrays.asList(
                card.unit().id(),
                card.unit().name(),
                card.unit().kind(),
                card.unit().bloc(),
                point.period(),
                point.day(),
                card.rate().assigned(),
                card.rate().denominator(),
                card.rate().completed(),
                RateCsv.exact(card.rate().value()),
                RateCsv.percent(card.rate().value(), report.method()),
                card.tier().map(Tier::id).orElse(null),
                card.rank().isPresent() ? card.rank().getAsInt() : null));
        cells.addAll(TimeBoundsCsv.cells(card.timeBounds(), report.method()));
        cells.add(RulesVersion.CURRENT);
        csv.printRecord(cells);
    }
}
