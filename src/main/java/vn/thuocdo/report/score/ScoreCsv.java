package vn.thuocdo.report.score;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.thuocdo.judge.Method;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.data.RateCsv;
import vn.thuocdo.report.data.TimeBoundsCsv;
import vn.thuocdo.report.text.Percent;
import vn.thuocdo.score.Scorecard;

/** One row per unit, for programs: RFC 4180, UTF-8 without byte order mark, decimal points. */
final class ScoreCsv {

    /** The version of the rules; the same in every row, as tables have no other place for it. */
    private static final String RULES = "rules_version";

    private static final List<String> COLUMNS = List.of(
            "rank",
            "unit",
            "name",
            "kind",
            "bloc",
            "head",
            "assigned",
            "denominator",
            "completed",
            "late",
            "unreported",
            "excluded",
            "rate_exact",
            "rate_percent",
            "tier",
            "band",
            "next_tier",
            "items_to_next_tier",
            "credit",
            "weight",
            "gates_hold",
            "overdue",
            "time_unknown",
            "undecided",
            "no_case",
            "withdrawn");

    private static final CSVFormat RFC4180 = CSVFormat.RFC4180;

    private ScoreCsv() {}

    static void write(Report report, Language language, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(text, RFC4180);
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.addAll(TimeBoundsCsv.columns());
        columns.addAll(List.of("full", RULES));
        csv.printRecord(columns);
        Method method = report.board().method();
        for (Scorecard card : report.cards(language)) {
            print(csv, card, method);
        }
        csv.flush();
    }

    private static void print(CSVPrinter csv, Scorecard card, Method method) throws IOException {
        List<Object> cells = new ArrayList<>(Arrays.asList(
                card.rank().isPresent() ? card.rank().getAsInt() : null,
                card.unit().id(),
                card.unit().name(),
                card.unit().kind(),
                card.unit().bloc(),
                card.unit().head(),
                card.rate().assigned(),
                card.rate().denominator(),
                card.rate().completed(),
                card.late(),
                card.unreported(),
                card.excluded(),
                RateCsv.exact(card.rate().value()),
                RateCsv.percent(card.rate().value(), method),
                card.tier().map(Tier::id).orElse(null),
                card.band().id(),
                card.next().map(next -> next.tier().id()).orElse(null),
                card.next().map(Scorecard.NextTier::items).orElse(null),
                Percent.exact(card.rate().credit()),
                Percent.exact(card.rate().weight()),
                card.holding().stream().map(Tier::id).collect(Collectors.joining(" ")),
                card.overdue(),
                card.timeUnknown(),
                card.undecided(),
                card.withoutCase(),
                card.withdrawn()));
        cells.addAll(TimeBoundsCsv.cells(card.timeBounds(), method));
        cells.addAll(List.of(card.rate().isFull(), RulesVersion.CURRENT));
        csv.printRecord(cells);
    }
}
