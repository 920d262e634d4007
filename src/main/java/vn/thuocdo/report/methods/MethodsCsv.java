package vn.thuocdo.report.methods;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.thuocdo.judge.Method;
import vn.thuocdo.judge.MethodRule;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.data.RateCsv;
import vn.thuocdo.report.data.TimeBoundsCsv;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.SideBySide;

/** One row per unit and method, for programs: RFC 4180, UTF-8 without byte order mark, decimal points. */
final class MethodsCsv {

    /** The version of the rules; the same in every row, as tables have no other place for it. */
    private static final String RULES = "rules_version";

    private static final List<String> COLUMNS = List.of(
            "unit",
            "name",
            "method",
            "denominator",
            "completed",
            "rate_exact",
            "rate_percent",
            "tier",
            "rank",
            "tier_changes",
            "rank_changes",
            "rules");

    private MethodsCsv() {}

    static void write(MethodsReport report, Language language, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.addAll(TimeBoundsCsv.columns());
        columns.add(RULES);
        csv.printRecord(columns);
        List<Method> methods =
                report.methods().boards().stream().map(board -> board.method()).toList();
        for (SideBySide.Row row : report.rows(language)) {
            for (int i = 0; i < methods.size(); i++) {
                Optional<SideBySide.Change> change =
                        i == 0 ? Optional.empty() : Optional.of(row.changes().get(i - 1));
                print(csv, row.cards().get(i), methods.get(i), change);
            }
        }
        csv.flush();
    }

    private static void print(CSVPrinter csv, Scorecard card, Method method, Optional<SideBySide.Change> change)
            throws IOException {
        List<Object> cells = new ArrayList<>(Arrays.asList(
                card.unit().id(),
                card.unit().name(),
                method.id(),
                card.rate().denominator(),
                card.rate().completed(),
                RateCsv.exact(card.rate().value()),
                RateCsv.percent(card.rate().value(), method),
                card.tier().map(Tier::id).orElse(null),
                card.rank().isPresent() ? card.rank().getAsInt() : null,
                change.map(SideBySide.Change::tier).orElse(null),
                change.map(SideBySide.Change::rank).orElse(null),
                change.map(some -> some.rules().stream().map(MethodRule::word).collect(Collectors.joining(" ")))
                        .orElse(null)));
        cells.addAll(TimeBoundsCsv.cells(card.timeBounds(), method));
        cells.add(RulesVersion.CURRENT);
        csv.printRecord(cells);
    }
}
