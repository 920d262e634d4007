package vn.thuocdo.report.methods;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.judge.method.MethodRule;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.data.CsvTable;
import vn.thuocdo.report.data.RateCsv;
import vn.thuocdo.report.data.TimeBoundsCsv;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.SideBySide;

/** One row per unit and method, for programs. */
final class MethodsCsv {

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
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.addAll(TimeBoundsCsv.columns());
        CsvTable csv = new CsvTable(columns, out);
        List<Method> methods =
                report.methods().boards().stream().map(board -> board.method()).toList();
        List<RateCsv> rates = methods.stream().map(RateCsv::new).toList();
        for (SideBySide.Row row : report.rows(language)) {
            for (int i = 0; i < methods.size(); i++) {
                Optional<SideBySide.Change> change =
                        i == 0 ? Optional.empty() : Optional.of(row.changes().get(i - 1));
                print(csv, row.cards().get(i), methods.get(i), rates.get(i), change);
            }
        }
        csv.end();
    }

    private static void print(
            CsvTable csv, Scorecard card, Method method, RateCsv rates, Optional<SideBySide.Change> change)
            throws IOException {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                card.unit().id(),
                card.unit().name(),
                method.id(),
                card.rate().denominator(),
                card.rate().completed(),
                RateCsv.exact(card.rate().value()),
                rates.percent(card.rate().value()),
                card.tier().map(Tier::id).orElse(null),
                card.rank().isPresent() ? card.rank().getAsInt() : null,
                change.map(SideBySide.Change::tier).orElse(null),
                change.map(SideBySide.Change::rank).orElse(null),
                change.map(some -> some.rules().stream().map(MethodRule::word).collect(Collectors.joining(" ")))
                        .orElse(null)));
        cells.addAll(TimeBoundsCsv.cells(card.timeBounds(), rates));
        csv.row(cells);
    }
}
