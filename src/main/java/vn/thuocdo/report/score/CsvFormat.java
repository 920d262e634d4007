package vn.thuocdo.report.score;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.judge.Method;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.Percent;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.TimeBounds;

/** One row per unit, for programs: RFC 4180, UTF-8 without byte order mark, decimal points. */
final class CsvFormat {

    /** The version of the rules; the same in every row, as tables have no other place for it. */
    private static final String RULES = "rules_version";

    private static final CSVFormat RFC4180 = CSVFormat.RFC4180;

    private CsvFormat() {}

    static void write(Report report, Language language, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(text, RFC4180);
        csv.printRecord(
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
                "withdrawn",
                "rate_least_exact",
                "rate_least_percent",
                "tier_least",
                "rate_most_exact",
                "rate_most_percent",
                "tier_most",
                "full",
                RULES);
        Method method = report.board().method();
        for (Scorecard card : report.cards(language)) {
            print(csv, card, method);
        }
        csv.flush();
    }

    private static void print(CSVPrinter csv, Scorecard card, Method method) throws IOException {
        Optional<TimeBounds> bounds = card.timeBounds();
        csv.printRecord(
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
                exact(card.rate().value()),
                percent(card.rate().value(), method),
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
                card.withdrawn(),
                exact(bounds.flatMap(some -> some.least().value())),
                percent(bounds.flatMap(some -> some.least().value()), method),
                bounds.flatMap(TimeBounds::leastTier).map(Tier::id).orElse(""),
                exact(bounds.flatMap(some -> some.most().value())),
                percent(bounds.flatMap(some -> some.most().value()), method),
                bounds.flatMap(TimeBounds::mostTier).map(Tier::id).orElse(""),
                card.rate().isFull(),
                RulesVersion.CURRENT);
    }

    private static String exact(Optional<BigFraction> rate) {
        return rate.map(Percent::exact).orElse("");
    }

    private static String percent(Optional<BigFraction> rate, Method method) {
        return rate.map(some -> Percent.of(some, method).toPlainString()).orElse("");
    }
}
