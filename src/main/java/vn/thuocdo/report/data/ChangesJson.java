package vn.thuocdo.report.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.compare.AmendedItem;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.compare.Side;
import vn.thuocdo.compare.TargetChange;
import vn.thuocdo.compare.TaskChanges;
import vn.thuocdo.compare.UnitChange;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.TaskKind;
import vn.thuocdo.model.Tier;
import vn.thuocdo.model.Unit;
import vn.thuocdo.report.text.Difference;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.Percent;
import vn.thuocdo.report.text.Reasons;
import vn.thuocdo.score.Rate;
import vn.thuocdo.score.Scoreboard;
import vn.thuocdo.score.Scorecard;
import vn.thuocdo.score.TimeBounds;

/** What changed, as the members that {@code compare} and {@code score} have in common in JSON. */
public final class ChangesJson {

    private final JsonText json;
    private final Changes changes;
    private final Method method;
    private final Reasons reasons;

    /** @param messages write what targets count as people do */
    public ChangesJson(JsonText json, Changes changes, Messages messages) {
        this.json = json;
        this.changes = changes;
        this.method = changes.current().board().method();
        this.reasons = new Reasons(method, messages);
    }

    /** Writes the members into an object that is open. */
    public void write() {
        json.put("changed", !changes.isEmpty());
        side("base", changes.base(), changes.published());
        side("current", changes.current(), Optional.empty());
        json.object("method").put("changed", changes.published().isPresent()).put("comparedUnder", method.id());
        json.end();
        totals("all", changes.all());
        totals("common", changes.common());
        json.array("tiers");
        for (Changes.TierCount count : changes.tiers()) {
            json.object()
                    .put("id", count.tier().id())
                    .put("label", count.tier().label())
                    .put("before", count.before())
                    .put("after", count.after())
                    .put("difference", count.difference())
                    .end();
        }
        json.end();
        transitions();
        full();
        catalogue(changes.catalogue());
        targets();
        amended();
        json.object("items");
        items("metNow", changes.items().metNow());
        items("metNoMore", changes.items().metNoMore());
        json.end();
        units();
    }

    private void side(String name, Side side, Optional<Scoreboard> published) {
        Method own = published.orElse(side.board()).method();
        HeadJson.titled(json.object(name), side.title(), side.asOf());
        HeadJson.method(json, own);
        RateJson.write(
                json, "publishedRate", published.orElse(side.board()).total().value(), own);
        json.end();
    }

    private void totals(String name, Changes.Totals totals) {
        json.object(name);
        total("before", totals.cardsBefore(), totals.before());
        total("after", totals.cardsAfter(), totals.after());
        difference(totals.difference());
        json.end();
    }

    private void total(String name, List<Scorecard> cards, Rate rate) {
        json.object(name).put("units", cards.size());
        RateJson.write(json, rate, method);
        UnitJson.timeBounds(json, TimeBounds.together(cards), method);
        json.end();
    }

    /** In percentage points; null where one of the rates is absent. */
    private void difference(Optional<BigFraction> difference) {
        if (difference.isEmpty()) {
            json.putNull("difference");
            return;
        }
        json.object("difference")
                .put("exact", Percent.exact(difference.get()))
                .put(
                        "percentagePoints",
                        Difference.rounded(difference.get(), method).toPlainString())
                .end();
    }

    private void transitions() {
        json.array("transitions");
        for (Optional<Tier> before : changes.places()) {
            for (Optional<Tier> after : changes.places()) {
                List<UnitChange> moved = changes.moved(before, after);
                if (!moved.isEmpty()) {
                    json.object().put("from", before.map(Tier::id)).put("to", after.map(Tier::id));
                    json.array("units");
                    moved.forEach(unit -> json.item(unit.unit().id()));
                    json.end().end();
                }
            }
        }
        json.end();
    }

    private void full() {
        json.object("fullyCompleted")
                .put("before", changes.base().board().fullyCompleted().size())
                .put("after", changes.current().board().fullyCompleted().size());
        ids("gained", changes.newlyFullyCompleted());
        ids("lost", changes.noLongerFullyCompleted());
        json.end();
    }

    private void ids(String name, List<UnitChange> units) {
        json.array(name);
        units.forEach(unit -> json.item(unit.unit().id()));
        json.end();
    }

    private void catalogue(TaskChanges catalogue) {
        json.object("catalogue");
        tasks("added", catalogue.added());
        tasks("dropped", catalogue.dropped());
        json.put("carriedOver", catalogue.carriedOver().size());
        json.array("kinds");
        for (TaskKind kind : TaskKind.values()) {
            json.object()
                    .put("kind", kind.word())
                    .put("before", catalogue.before(kind))
                    .put("after", catalogue.after(kind))
                    .put("added", catalogue.added(kind))
                    .put("dropped", catalogue.dropped(kind))
                    .put("carriedOver", catalogue.carriedOver(kind))
                    .end();
        }
        json.end();
        json.object("more");
        for (TaskKind kind : TaskKind.values()) {
            json.put(kind.word(), catalogue.difference(kind));
        }
        json.end().end();
    }

    private void tasks(String name, List<Task> tasks) {
        json.array(name);
        for (Task task : tasks) {
            json.object()
                    .put("id", task.id())
                    .put("name", task.name())
                    .put("kind", task.kind().word())
                    .end();
        }
        json.end();
    }

    private void targets() {
        json.array("targets");
        for (TargetChange change : changes.targets()) {
            json.object()
                    .put("task", change.task().id())
                    .put("name", change.task().name())
                    .put("before", reasons.target(change.before(), change.task().measure()))
                    .put("after", reasons.target(change.after(), change.task().measure()))
                    .put("shift", change.shift().name().toLowerCase(Locale.ROOT))
                    .array("units");
            change.units().stream().map(Unit::id).forEach(json::item);
            json.end().end();
        }
        json.end();
    }

    private void amended() {
        json.array("amended");
        for (AmendedItem item : changes.amended()) {
            json.object()
                    .put("unit", item.after().unit().id())
                    .put("task", item.after().task().id());
            asked("before", item.before());
            asked("after", item.after());
            json.array("decisions");
            for (Assignment row : item.since()) {
                json.object()
                        .put("decision", row.decision())
                        .put("effective", row.effective().map(Object::toString))
                        .end();
            }
            json.end().end();
        }
        json.end();
    }

    private void asked(String name, Assignment row) {
        json.object(name)
                .put("target", row.target().map(target -> reasons.target(row)))
                .put("deadline", row.bindingDeadline().map(Object::toString))
                .put("weight", Percent.exact(row.weight()))
                .put("state", row.state().name().toLowerCase(Locale.ROOT))
                .end();
    }

    private void items(String name, List<Verdict> items) {
        json.array(name);
        for (Verdict item : items) {
            json.object()
                    .put("unit", item.unit().id())
                    .put("task", item.task().id())
                    .end();
        }
        json.end();
    }

    private void units() {
        json.array("units");
        for (UnitChange change : changes.units()) {
            json.object()
                    .put("id", change.unit().id())
                    .put("name", change.unit().name())
                    .put("change", change.kind().name().toLowerCase(Locale.ROOT))
                    .array("before");
            for (UnitChange.Predecessor predecessor : change.before()) {
                json.object()
                        .put("id", predecessor.card().unit().id())
                        .put("name", predecessor.card().unit().name())
                        .put("share", Percent.exact(predecessor.share()))
                        .end();
            }
            json.end();
            RateJson.write(json, "rateBefore", change.rateBefore(), method);
            UnitJson.timeBounds(json, "timeBoundsBefore", change.timeBoundsBefore(), method);
            RateJson.write(json, "rateAfter", change.rateAfter(), method);
            UnitJson.timeBounds(json, "timeBoundsAfter", change.timeBoundsAfter(), method);
            difference(change.difference());
            json.put("tierBefore", change.tierBefore().map(Tier::id))
                    .put("tierAfter", change.tierAfter().map(Tier::id))
                    .end();
        }
        json.end();
    }
}
