package vn.thuocdo.report.score.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.data.DataTable;
import vn.thuocdo.report.data.RateCsv;
import vn.thuocdo.report.data.TimeBoundsCsv;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.score.Scorecard;

/** The scoreboard as a table for programs: one row per unit. */
public final class ScoreTable {

    static final List<DataTable.Column> COLUMNS = List.of(
            count("rank"),
            text("unit"),
            text("name"),
            text("kind"),
            text("bloc"),
            text("head"),
            count("assigned"),
            count("denominator"),
            count("completed"),
            count("late"),
            count("unreported"),
            count("excluded"),
            text("rate_exact"),
            decimal("rate_percent"),
            text("tier"),
            text("band"),
            text("next_tier"),
            count("items_to_next_tier"),
            text("credit"),
            text("weight"),
            text("gates_hold"),
            count("overdue"),
            count("time_unknown"),
            count("undecided"),
            count("no_case"),
            count("withdrawn"),
            text("rate_least_exact"),
            decimal("rate_least_percent"),
            text("tier_least"),
            text("rate_most_exact"),
            decimal("rate_most_percent"),
            text("tier_most"),
            new DataTable.Column("full", DataTable.Type.YES_NO),
            // The same in every row: a table has no other place for it.
            count("rules_version"));

    private ScoreTable() {}

    private static DataTable.Column text(String name) {
        return new DataTable.Column(name, DataTable.Type.TEXT);
    }

    private static DataTable.Column count(String name) {
        return new DataTable.Column(name, DataTable.Type.COUNT);
    }

    private static DataTable.Column decimal(String name) {
        return new DataTable.Column(name, DataTable.Type.DECIMAL);
    }

    /** Units by rank, then by name in a language. */
    public static DataTable of(ReportContent report, Language language) {
        RateCsv rates = new RateCsv(report.board().method());
        return new DataTable(
                COLUMNS,
                report.cards(language).stream().map(card -> row(card, rates)).toList());
    }

    private static List<@Nullable Object> row(Scorecard card, RateCsv rates) {
        RateCsv.Cells rate = rates.of(card.rate());
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
                rate.exact(),
                rate.percent(),
                card.tier().map(Tier::id).orElse(null),
                card.band().id(),
                card.next().map(next -> next.tier().id()).orElse(null),
                card.next().map(Scorecard.NextTier::items).orElse(null),
                rate.credit(),
                rate.weight(),
                holding(card),
                card.overdue(),
                card.timeUnknown(),
                card.undecided(),
                card.withoutCase(),
                card.withdrawn()));
        cells.addAll(TimeBoundsCsv.cells(card.timeBounds(), rates));
        cells.addAll(List.of(rate.isFull(), RulesVersion.CURRENT));
        return cells;
    }

    private static String holding(Scorecard card) {
        StringJoiner ids = new StringJoiner(" ");
        for (Tier tier : card.holding()) {
            ids.add(tier.id());
        }
        return ids.toString();
    }
}
