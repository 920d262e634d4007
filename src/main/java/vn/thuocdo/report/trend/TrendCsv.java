package vn.thuocdo.report.trend;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.data.CsvTable;
import vn.thuocdo.report.data.RateCsv;
import vn.thuocdo.report.data.TimeBoundsCsv;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.trend.Course;
import vn.thuocdo.trend.Point;

/** One row per unit and period, for programs. */
final class TrendCsv {

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
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.addAll(TimeBoundsCsv.columns());
        CsvTable csv = new CsvTable(columns, out);
        RateCsv rates = new RateCsv(report.method());
        for (Course course : report.courses(language)) {
            for (int i = 0; i < report.trend().points().size(); i++) {
                Optional<Scorecard> card = course.cards().get(i);
                if (card.isPresent()) {
                    print(csv, rates, report.trend().points().get(i), card.get());
                }
            }
        }
        csv.end();
    }

    private static void print(CsvTable csv, RateCsv rates, Point point, Scorecard card) throws IOException {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
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
                rates.percent(card.rate().value()),
                card.tier().map(Tier::id).orElse(null),
                card.rank().isPresent() ? card.rank().getAsInt() : null));
        cells.addAll(TimeBoundsCsv.cells(card.timeBounds(), rates));
        csv.row(cells);
    }
}
