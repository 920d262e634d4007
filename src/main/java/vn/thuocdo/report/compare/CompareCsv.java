package vn.thuocdo.report.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.thuocdo.compare.UnitChange;
import vn.thuocdo.judge.Method;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.data.RateCsv;
import vn.thuocdo.report.data.TimeBoundsCsv;
import vn.thuocdo.report.text.Difference;

/** One row per unit, for programs: RFC 4180, UTF-8 without byte order mark, decimal points. */
final class CompareCsv {

    /** The version of the rules; the same in every row, as tables have no other place for it. */
    private static final String RULES = "rules_version";

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
        CSVPrinter csv = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.addAll(TimeBoundsCsv.columns("_before"));
        columns.addAll(TimeBoundsCsv.columns("_after"));
        columns.add(RULES);
        csv.printRecord(columns);
        Method method = report.changes().current().board().method();
        for (UnitChange change : report.units(language)) {
            List<Object> cells = new ArrayList<>(Arrays.asList(
                    change.unit().id(),
                    change.unit().name(),
                    change.kind().name().toLowerCase(Locale.ROOT),
                    change.before().stream()
                            .map(some -> some.card().unit().id())
                            .collect(Collectors.joining("; ")),
                    RateCsv.exact(change.rateBefore()),
                    RateCsv.percent(change.rateBefore(), method),
                    RateCsv.exact(change.rateAfter()),
                    RateCsv.percent(change.rateAfter(), method),
                    RateCsv.exact(change.difference()),
                    change.difference()
                            .map(some -> Difference.rounded(some, method).toPlainString())
                            .orElse(null),
                    change.tierBefore().map(Tier::id).orElse(null),
                    change.tierAfter().map(Tier::id).orElse(null)));
            cells.addAll(TimeBoundsCsv.cells(change.timeBoundsBefore(), method));
            cells.addAll(TimeBoundsCsv.cells(change.timeBoundsAfter(), method));
            cells.add(RulesVersion.CURRENT);
            csv.printRecord(cells);
        }
        csv.flush();
    }
}
