package vn.thuocdo.report.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.judge.Method;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.data.DataTable;
import vn.thuocdo.report.data.DataTable.Column;
import vn.thuocdo.report.data.DataTable.Type;
import vn.thuocdo.report.data.RateCsv;
import vn.thuocdo.report.data.TimeBoundsCsv;
import vn.thuocdo.report.text.Percent;
import vn.thuocdo.score.Scorecard;

/** The scoreboard as a table for programs: one row per unit. */
final class ScoreTable {

    static final List<Column> COLUMNS = List.of(
            new Column("rank", Type.COUNT),
            new Column("unit", Type.TEXT),
            new Column("name", Type.TEXT),
            new Column("kind", Type.TEXT),
            new Column("bloc", Type.TEXT),
            new Column("head", Type.TEXT),
            new Column("assigned", Type.COUNT),
            new Column("denominator", Type.COUNT),
            new Column("completed", Type.COUNT),
            new Column("late", Type.COUNT),
            new Column("unreported", Type.COUNT),
            new Column("excluded", Type.COUNT),
            new Column("rate_exact", Type.TEXT),
            new Column("rate_percent", Type.DECIMAL),
            new Column("tier", Type.TEXT),
            new Column("band", Type.TEXT),
            new Column("next_tier", Type.TEXT),
            new Column("items_to_next_tier", Type.COUNT),
            new Column("credit", Type.TEXT),
            new Column("weight", Type.TEXT),
            new Column("gates_hold", Type.TEXT),
            new Column("overdue", Type.COUNT),
            new Column("time_unknown", Type.COUNT),
            new Column("undecided", Type.COUNT),
            new Column("no_case", Type.COUNT),
            new Column("withdrawn", Type.COUNT),
            new Column("rate_least_exact", Type.TEXT),
            new Column("rate_least_percent", Type.DECIMAL),
            new Column("tier_least", Type.TEXT),
            new Column("rate_most_exact", Type.TEXT),
            new Column("rate_most_percent", Type.DECIMAL),
            new Column("tier_most", Type.TEXT),
            new Column("full", Type.YES_NO),
            // The same in every row: a table has no other place for it.
            new Column("rules_version", Type.COUNT));

    private ScoreTable() {}

    /** Units by rank, then by name in a language. */
    static DataTable of(Report report, Language language) {
        Method method = report.board().method();
        return new DataTable(
                COLUMNS,
                report.cards(language).stream().map(card -> row(card, method)).toList());
    }

    private static List<@Nullable Object> row(Scorecard card, Method method) {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
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
        return cells;
    }
}
