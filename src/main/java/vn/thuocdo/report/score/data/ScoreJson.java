package vn.thuocdo.report.score.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.thuocdo.judge.measurement.Measurement;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.judge.method.Quota;
import vn.thuocdo.judge.method.TierRule;
import vn.thuocdo.model.Band;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.data.AmendmentsJson;
import vn.thuocdo.report.data.ChangesJson;
import vn.thuocdo.report.data.DiagnosticsJson;
import vn.thuocdo.report.data.HeadJson;
import vn.thuocdo.report.data.JsonText;
import vn.thuocdo.report.data.RateJson;
import vn.thuocdo.report.data.UnitJson;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.Percent;
import vn.thuocdo.score.BasisCount;
import vn.thuocdo.score.Overachievement;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.Sensitivity;

/** The scoreboard for programs: version 1 of {@code schema/score.schema.json}, to which things are only ever added. */
public final class ScoreJson {

    private static final int VERSION = 1;

    private final ReportContent report;
    private final Scoreboard board;
    private final Messages messages;
    private final Language language;

    public ScoreJson(ReportContent report, Messages messages) {
        this.report = report;
        this.board = report.board();
        this.messages = messages;
        this.language = messages.language();
    }

    public void write(OutputStream out) throws IOException {
        try (JsonText json = new JsonText(out)) {
            HeadJson.begin(json, VERSION);
            HeadJson.titled(json, report.title(), report.asOf());
            method(json);
            inputs(json);
            summary(json);
            json.array("units");
            report.cards(language).forEach(card -> unit(json, card));
            json.end();
            new ReportingJson(report).write(json);
            AmendmentsJson.write(json, board.amendments());
            changes(json);
            DiagnosticsJson.write(json, report.diagnostics(), report.folder(), language);
            json.end();
        }
    }

    private void changes(JsonText json) {
        if (report.changes().isEmpty()) {
            json.putNull("changes");
            return;
        }
        json.object("changes");
        new ChangesJson(json, report.changes().get(), messages).write();
        json.end();
    }

    private void method(JsonText json) {
        Method method = board.method();
        json.object("method")
                .put("id", method.id())
                .put("denominator", method.denominator().word())
                .put("source", method.source());
        json.object("credit").put("rule", method.credit().word()).object("settings");
        method.credit().settings().forEach(json::put);
        json.end().end().put("weights", method.weighted() ? "used" : "ignored");
        json.object("late")
                .put("rule", method.lateness().rule().word())
                .put("share", method.lateness().percent())
                .end()
                .put("timeUnknown", method.timeUnknown().word())
                .put("noCase", method.noCaseExcluded() ? "excluded" : "counts")
                .put("waiver", method.lateness().waivable() ? "accepted" : "ignored")
                .put("withoutTarget", method.targetsOnly() ? "excluded" : "by-status")
                .put("cooperating", method.cooperationPercent().orElse("ignored"));
        json.array("tiers");
        for (TierRule rule : method.tierRules()) {
            json.object()
                    .put("id", rule.tier().id())
                    .put("label", rule.tier().label())
                    .array("requires");
            rule.gates().forEach(gate -> json.item(gate.text()));
            json.end().end();
        }
        json.end();
        quota(json, method);
        json.object("rounding")
                .put("mode", method.rounding().word())
                .put("places", method.rounding().places())
                .end()
                .put("ranking", method.ranking().word())
                .array("missing");
        method.missing().forEach(missing -> json.item(missing.in(language)));
        json.end().end();
    }

    private static void quota(JsonText json, Method method) {
        if (method.quota().isEmpty()) {
            json.putNull("quota");
            return;
        }
        Quota quota = method.quota().get();
        json.object("quota")
                .put("tier", method.tiers().get(0).id())
                .put("atMost", quota.percent().toPlainString() + "%")
                .put("of", quota.of().map(of -> of.toPlainString()).orElse("units"))
                .end();
    }

    private void inputs(JsonText json) {
        json.array("inputs");
        for (ReportContent.InputFile input : report.inputs()) {
            json.object()
                    .put("path", report.inProject(input.path()))
                    .put("sha256", input.sha256())
                    .put("rows", input.rows())
                    .end();
        }
        json.end();
    }

    private void summary(JsonText json) {
        json.object("summary").put("units", board.cards().size());
        RateJson.write(json, board.total(), board.method());
        units(json, "fullyCompleted", report.fullyCompleted(language));
        spread(json);
        units(json, "notAssessable", report.notAssessable(language));
        basis(json);
        sections(json, "blocs", "bloc", board.blocs());
        sections(json, "kinds", "kind", board.kinds());
        groups(json, board.groups());
        json.put("claimedWithoutFigure", board.claimedWithoutFigure());
        json.put("notScoredRows", report.notScored())
                .put("late", board.sum(Scorecard::late))
                .put("overdue", board.sum(Scorecard::overdue))
                .put("timeUnknown", board.sum(Scorecard::timeUnknown))
                .put("undecided", board.sum(Scorecard::undecided))
                .put("noCase", board.sum(Scorecard::withoutCase))
                .put("withdrawn", board.sum(Scorecard::withdrawn));
        UnitJson.timeBounds(json, board.timeBounds(), board.method());
        json.end();
    }

    private static void units(JsonText json, String name, List<Scorecard> cards) {
        json.array(name);
        cards.forEach(card -> json.item(card.unit().id()));
        json.end();
    }

    /** How many units each tier and each band has. */
    private void spread(JsonText json) {
        json.array("tiers");
        for (Tier tier : board.method().givesTiers() ? board.method().tiers() : List.<Tier>of()) {
            having(json, tier.id(), tier.label(), board.unitsIn(tier));
        }
        json.end().array("bands");
        for (Band band : board.method().bands()) {
            having(json, band.id(), band.label(), board.unitsIn(band));
        }
        json.end();
    }

    private static void having(JsonText json, String id, String label, long units) {
        json.object().put("id", id).put("label", label).put("units", units).end();
    }

    private void basis(JsonText json) {
        json.array("basis");
        for (BasisCount basis : board.basis()) {
            json.object()
                    .put("type", basis.type())
                    .put("documents", basis.documents())
                    .end();
        }
        json.end();
    }

    private void sections(JsonText json, String name, String key, List<Scoreboard.Section> sections) {
        json.array(name);
        for (Scoreboard.Section section : sections) {
            json.object().put(key, section.name()).put("units", section.units());
            RateJson.write(json, section.rate(), board.method());
            json.end();
        }
        json.end();
    }

    private static void groups(JsonText json, List<Scorecard.Group> groups) {
        json.array("groups");
        for (Scorecard.Group group : groups) {
            json.object()
                    .put("group", group.name())
                    .put("assigned", group.rate().assigned())
                    .put("completed", group.rate().completed())
                    .end();
        }
        json.end();
    }

    private void unit(JsonText json, Scorecard card) {
        UnitJson.identity(json.object(), card.unit())
                .put("head", card.unit().head())
                .put("assigned", card.rate().assigned())
                .put("denominator", card.rate().denominator())
                .put("completed", card.rate().completed())
                .put("late", card.late())
                .put("unreported", card.unreported())
                .put("excluded", card.excluded())
                .put("overdue", card.overdue())
                .put("timeUnknown", card.timeUnknown())
                .put("undecided", card.undecided())
                .put("noCase", card.withoutCase())
                .put("withdrawn", card.withdrawn());
        UnitJson.timeBounds(json, card.timeBounds(), board.method());
        RateJson.write(json, "rate", card.rate().value(), board.method());
        json.put("tier", card.tier().map(Tier::id))
                .put("rank", card.rank())
                .put("band", card.band().id());
        UnitJson.next(json, card);
        groups(json, card.groups());
        overachieved(json, card);
        json.put("weight", Percent.exact(card.rate().weight()))
                .put("credit", Percent.exact(card.rate().credit()))
                .put("excused", card.excused())
                .put("untargeted", card.untargeted())
                .put("leftOutByQuota", card.leftOutByQuota())
                .put("leavesOpen", card.rate().leavesOpen());
        UnitJson.gates(json, card.checks());
        UnitJson.sensitivity(json, Sensitivity.of(card, board.method()));
        json.end();
    }

    private static void overachieved(JsonText json, Scorecard card) {
        json.array("overachieved");
        for (Overachievement over : card.overachieved()) {
            Task task = over.task();
            json.object()
                    .put("task", task.id())
                    .put("times", over.times().toString())
                    .put("exact", exact(over))
                    .end();
        }
        json.end();
    }

    /** Actual over target as they were reported; in lowest terms where one of them does not end as a decimal. */
    private static String exact(Overachievement over) {
        Measurement measurement = over.ground().measurement();
        String actual = Percent.plain(measurement.actual());
        String target = Percent.plain(measurement.low());
        return (actual + target).contains("/") ? Percent.exact(over.achievement()) : actual + "/" + target;
    }
}
