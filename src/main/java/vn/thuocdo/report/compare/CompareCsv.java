package vn.thuocdo.report.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.compare.UnitChange;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.data.CsvTable;
import vn.thuocdo.report.data.RateCsv;
import vn.thuocdo.report.data.TimeBoundsCsv;
import vn.thuocdo.report.text.Difference;

/** One row per unit, for programs. */
final class CompareCsv {

    private static final List<String> COLUMNS = List.of(
            "unit",
            "name",
            "change",
            "before",
            "rate_before_exact",
            "rate_before_percent",
            "rate_after_exact",
            "rate_after_percent",
            "difference_exact",
            "difference_percentage_points",
            "tier_before",
            "tier_after");

    private CompareCsv() {}

    static void write(CompareReport report, Language language, OutputStream out) throws IOException {
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.addAll(TimeBoundsCsv.columns("_before"));
        columns.addAll(TimeBoundsCsv.columns("_after"));
        CsvTable csv = new CsvTable(columns, out);
        Method method = report.changes().current().board().method();
        RateCsv rates = new RateCsv(method);
        for (UnitChange change : report.units(language)) {
            List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                    change.unit().id(),
                    change.unit().name(),
                    change.kind().name().toLowerCase(Locale.ROOT),
                    change.before().stream()
                            .map(some -> some.card().unit().id())
                            .collect(Collectors.joining("; ")),
                    RateCsv.exact(change.rateBefore()),
                    rates.percent(change.rateBefore()),
                    RateCsv.exact(change.rateAfter()),
                    rates.percent(change.rateAfter()),
                    RateCsv.exact(change.difference()),
                    change.difference()
                            .map(some -> Difference.rounded(some, method).toPlainString())
                            .orElse(null),
                    change.tierBefore().map(Tier::id).orElse(null),
                    change.tierAfter().map(Tier::id).orElse(null)));
            cells.addAll(TimeBoundsCsv.cells(change.timeBoundsBefore(), rates));
            cells.addAll(TimeBoundsCsv.cells(change.timeBoundsAfter(), rates));
            csv.row(cells);
        }
        csv.end();
    }
}
