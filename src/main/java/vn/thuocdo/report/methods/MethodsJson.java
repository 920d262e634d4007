package vn.thuocdo.report.methods;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.judge.method.MethodRule;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.data.HeadJson;
import vn.thuocdo.report.data.JsonText;
import vn.thuocdo.report.data.RateJson;
import vn.thuocdo.report.data.UnitJson;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.SideBySide;

/** The comparison for programs: version 1 of {@code schema/methods.schema.json}, to which things are only ever added. */
final class MethodsJson {

    private static final int VERSION = 1;

    private final MethodsReport report;
    private final List<Scoreboard> boards;
    private final Language language;

    MethodsJson(MethodsReport report, Language language) {
        this.report = report;
        this.boards = report.methods().boards();
        this.language = language;
    }

    void write(OutputStream out) throws IOException {
        try (JsonText json = new JsonText(out)) {
            HeadJson.begin(json, VERSION);
            HeadJson.titled(json, report.title(), report.asOf()).array("methods");
            for (int i = 0; i < boards.size(); i++) {
                method(json, i);
            }
            json.end().array("units");
            report.rows(language).forEach(row -> unit(json, row));
            json.end().put("notScoredRows", report.notScored()).end();
        }
    }

    private void method(JsonText json, int place) {
        Scoreboard board = boards.get(place);
        Method method = board.method();
        json.object()
                .put("id", method.id())
                .put("source", method.source())
                .put("denominatorOf", method.denominator().word());
        RateJson.write(json, board.total(), method);
        UnitJson.timeBounds(json, board.timeBounds(), method);
        json.array("tiers");
        for (Tier tier : method.givesTiers() ? method.tiers() : List.<Tier>of()) {
            json.object()
                    .put("id", tier.id())
                    .put("label", tier.label())
                    .put("units", board.unitsIn(tier))
                    .end();
        }
        json.end();
        rules(json, MethodRule.differences(boards.get(0).method(), method));
        json.put("changingTier", report.methods().changingTier(place))
                .put("changingRank", report.methods().changingRank(place))
                .end();
    }

    private void unit(JsonText json, SideBySide.Row row) {
        json.object().put("id", row.unit().id()).put("name", row.unit().name()).array("scores");
        for (int i = 0; i < boards.size(); i++) {
            Scorecard card = row.cards().get(i);
            json.object().put("method", boards.get(i).method().id());
            RateJson.write(json, card.rate(), boards.get(i).method());
            UnitJson.timeBounds(json, card.timeBounds(), boards.get(i).method());
            json.put("tier", card.tier().map(Tier::id)).put("rank", card.rank()).end();
        }
        json.end().array("changes");
        for (int i = 1; i < boards.size(); i++) {
            SideBySide.Change change = row.changes().get(i - 1);
            json.object()
                    .put("method", boards.get(i).method().id())
                    .put("tier", change.tier())
                    .put("rank", change.rank());
            rules(json, change.rules());
            json.end();
        }
        json.end().end();
    }

    private static void rules(JsonText json, List<MethodRule> rules) {
        json.array("rules");
        rules.forEach(rule -> json.item(rule.word()));
        json.end();
    }
}
