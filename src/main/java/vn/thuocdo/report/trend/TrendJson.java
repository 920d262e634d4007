package vn.thuocdo.report.trend;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.data.AmendmentsJson;
import vn.thuocdo.report.data.DiagnosticsJson;
import vn.thuocdo.report.data.HeadJson;
import vn.thuocdo.report.data.JsonText;
import vn.thuocdo.report.data.RateJson;
import vn.thuocdo.report.data.UnitJson;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.Reasons;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.trend.Course;
import vn.thuocdo.trend.Forecast;
import vn.thuocdo.trend.Point;
import vn.thuocdo.trend.Setback;
import vn.thuocdo.trend.Trend;

/** The trend for programs: version 1 of {@code schema/trend.schema.json}, to which things are only ever added. */
final class TrendJson {

    private static final int VERSION = 1;

    private final TrendReport report;
    private final Trend trend;
    private final Method method;
    private final Language language;
    private final Reasons reasons;

    TrendJson(TrendReport report, Messages messages) {
        this.report = report;
        this.trend = report.trend();
        this.method = report.method();
        this.language = messages.language();
        this.reasons = new Reasons(method, messages);
    }

    void write(OutputStream out) throws IOException {
        try (JsonText json = new JsonText(out)) {
            HeadJson.begin(json, VERSION)
                    .put("title", report.title())
                    .put("by", trend.periodKind().name().toLowerCase(Locale.ROOT));
            HeadJson.method(json, method).array("points");
            trend.points().forEach(point -> point(json, point));
            json.end().array("units");
            report.courses(language).forEach(course -> course(json, course));
            json.end().array("setbacks");
            report.losses().forEach(loss -> setback(json, loss.setback(), loss.verdict()));
            json.end();
            AmendmentsJson.write(json, trend.last().board().amendments());
            projection(json, trend.forecast());
            json.put("notScoredRows", report.notScored());
            DiagnosticsJson.write(json, report.diagnostics(), report.folder(), language);
            json.end();
        }
    }

    private void point(JsonText json, Point point) {
        json.object()
                .put("period", point.period().toString())
                .put("day", point.day().toString())
                .put("units", point.board().cards().size());
        RateJson.write(json, point.board().total(), method);
        UnitJson.timeBounds(json, point.board().timeBounds(), method);
        json.array("tiers");
        for (Tier tier : point.board().tiers()) {
            tier(json, tier, point.board().unitsIn(tier));
        }
        json.end().put("notAssessable", point.board().notAssessable().size()).end();
    }

    private static void tier(JsonText json, Tier tier, long units) {
        json.object()
                .put("id", tier.id())
                .put("label", tier.label())
                .put("units", units)
                .end();
    }

    private void course(JsonText json, Course course) {
        UnitJson.identity(json.object(), course.unit()).array("series");
        List<Optional<Scorecard>> cards = course.cards();
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).isPresent()) {
                Scorecard card = cards.get(i).get();
                json.object().put("period", trend.points().get(i).period().toString());
                RateJson.write(json, card.rate(), method);
                UnitJson.timeBounds(json, card.timeBounds(), method);
                json.put("tier", card.tier().map(Tier::id))
                        .put("rank", card.rank())
                        .end();
            }
        }
        json.end().end();
    }

    private void setback(JsonText json, Setback setback, Verdict lost) {
        json.object()
                .put("unit", setback.assignment().unit().id())
                .put("task", setback.assignment().task().id())
                .put("name", setback.assignment().task().name())
                .put("met", setback.met().toString())
                .put("lost", setback.lost().toString())
                .put("regained", setback.regained())
                .put("reason", reasons.decided(lost))
                .put("place", report.place(lost))
                .end();
    }

    private void projection(JsonText json, Forecast forecast) {
        json.object("projection").put("year", forecast.year().year());
        if (forecast instanceof Forecast.Expected expected) {
            json.putNull("withheld").put("over", expected.over()).put("of", expected.of());
            json.array("tiers");
            trend.last().board().tiers().forEach(tier -> tier(json, tier, expected.unitsIn(tier)));
            json.end();
            RateJson.write(json, "riskBelow", report.risk(), method);
            List<Forecast.UnitForecast> atRisk = report.atRisk();
            json.array("units");
            for (Forecast.UnitForecast unit : expected.units()) {
                json.object().put("unit", unit.unit().id());
                RateJson.write(json, "now", Optional.of(unit.now()), method);
                RateJson.write(json, "expected", Optional.of(unit.expected()), method);
                json.put("tier", unit.tier().map(Tier::id))
                        .put("atRisk", atRisk.contains(unit))
                        .end();
            }
            json.end();
        } else if (forecast instanceof Forecast.Unknown unknown) {
            json.put("withheld", word(unknown.reason()));
        }
        json.end();
    }

    private static String word(Forecast.Reason reason) {
        return switch (reason) {
            case YEAR_IS_OVER -> "year-is-over";
            case DENOMINATOR_CHANGES -> "denominator-changes";
            case INTERIM_TARGETS -> "interim-targets";
        };
    }
}
