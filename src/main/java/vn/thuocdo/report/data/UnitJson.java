package vn.thuocdo.report.data;

import java.util.List;
import java.util.Optional;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Tier;
import vn.thuocdo.model.Unit;
import vn.thuocdo.report.text.Percent;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.Sensitivity;
import vn.thuocdo.score.TierCheck;
import vn.thuocdo.score.TimeBounds;

/** What every JSON document of this project says of a unit in the same way. */
public final class UnitJson {

    private UnitJson() {}

    /** The members that say which unit it is, in an object that is open. */
    public static JsonText identity(JsonText json, Unit unit) {
        return json.put("id", unit.id())
                .put("name", unit.name())
                .put("kind", unit.kind())
                .put("bloc", unit.bloc());
    }

    /** The member {@code toNextTier}; null where no way leads up. */
    public static void next(JsonText json, Scorecard card) {
        if (card.next().isEmpty()) {
            json.putNull("toNextTier");
            return;
        }
        Scorecard.NextTier next = card.next().get();
        json.object("toNextTier")
                .put("tier", next.tier().id())
                .put("items", next.items())
                .array("blockedBy");
        next.blockedBy().forEach(gate -> json.item(gate.text()));
        json.end().end();
    }

    /** The member {@code gates}: the tiers that ask for more than their bound, and how the unit stands to what they ask. */
    public static void gates(JsonText json, List<TierCheck> checks) {
        json.array("gates");
        for (TierCheck check : checks) {
            if (!check.gates().isEmpty()) {
                json.object()
                        .put("tier", check.tier().id())
                        .put("hold", check.gatesHold())
                        .array("requires");
                for (TierCheck.GateCheck gate : check.gates()) {
                    json.object()
                            .put("gate", gate.gate().text())
                            .put("items", gate.items())
                            .put("denominator", gate.denominator())
                            .put("holds", gate.holds())
                            .end();
                }
                json.end().end();
            }
        }
        json.end();
    }

    /** The member {@code timeBounds}; null where the method does not look at time, or all is known of it. */
    public static void timeBounds(JsonText json, Optional<TimeBounds> some, Method method) {
        timeBounds(json, "timeBounds", some, method);
    }

    /** The same under another name. */
    public static void timeBounds(JsonText json, String name, Optional<TimeBounds> some, Method method) {
        if (some.isEmpty()) {
            json.putNull(name);
            return;
        }
        TimeBounds bounds = some.get();
        json.object(name);
        RateJson.write(json, "least", bounds.least().value(), method);
        json.put("leastTier", bounds.leastTier().map(Tier::id));
        RateJson.write(json, "most", bounds.most().value(), method);
        json.put("mostTier", bounds.mostTier().map(Tier::id)).end();
    }

    /** The member {@code sensitivity}. */
    public static void sensitivity(JsonText json, Sensitivity sensitivity) {
        json.object("sensitivity")
                .put("oneMore", sensitivity.oneMore().map(Tier::id))
                .put("oneFewer", sensitivity.oneFewer().map(Tier::id))
                .array("narrow");
        for (Sensitivity.Narrow narrow : sensitivity.narrow()) {
            json.object()
                    .put("task", narrow.task().id())
                    .put("met", narrow.met())
                    .put("margin", Percent.exact(narrow.margin()))
                    .end();
        }
        json.end().end();
    }
}
