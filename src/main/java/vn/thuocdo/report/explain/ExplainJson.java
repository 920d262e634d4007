package vn.thuocdo.report.explain;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import vn.thuocdo.judge.Completion;
import vn.thuocdo.judge.DeadlineVerdict;
import vn.thuocdo.judge.ItemState;
import vn.thuocdo.judge.Outcome;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Extension;
import vn.thuocdo.model.Figure;
import vn.thuocdo.model.Period;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Tier;
import vn.thuocdo.model.Unit;
import vn.thuocdo.report.data.DiagnosticsJson;
import vn.thuocdo.report.data.HeadJson;
import vn.thuocdo.report.data.JsonText;
import vn.thuocdo.report.data.RateJson;
import vn.thuocdo.report.data.UnitJson;
import vn.thuocdo.report.text.Arithmetic;
import vn.thuocdo.report.text.DiagnosticTexts;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.Percent;
import vn.thuocdo.report.text.Reasons;
import vn.thuocdo.score.HeadSheet;
import vn.thuocdo.score.Scorecard;

/** The explanation for programs: version 1 of {@code schema/explain.schema.json}, to which things are only ever added. */
final class ExplainJson {

    private static final int VERSION = 1;

    private final Explanation explanation;
    private final Method method;
    private final Reasons reasons;
    /** Programs read the arithmetic: without words, and with a decimal point. */
    private final Arithmetic arithmetic = Arithmetic.plain();

    private final DiagnosticTexts texts;

    ExplainJson(Explanation explanation, Messages messages) {
        this.explanation = explanation;
        this.method = explanation.board().method();
        this.reasons = new Reasons(method, messages);
        this.texts = DiagnosticTexts.of(messages.language());
    }

    void write(OutputStream out) throws IOException {
        try (JsonText json = new JsonText(out)) {
            HeadJson.begin(json, VERSION);
            HeadJson.titled(json, explanation.title(), explanation.asOf());
            HeadJson.method(json, method);
            unit(json, explanation.card().unit());
            state(json, explanation.card());
            UnitJson.sensitivity(json, explanation.sensitivity());
            sheet(json, explanation.sheet());
            json.array("items");
            explanation.items().forEach(verdict -> item(json, verdict));
            json.end().array("ignored");
            explanation.ignoredItems().forEach(assignment -> ignored(json, assignment));
            json.end().put("notScoredRows", explanation.notScored()).end();
        }
    }

    private static void unit(JsonText json, Unit unit) {
        json.object("unit");
        UnitJson.identity(json, unit);
        json.put("head", unit.head()).end();
    }

    private void state(JsonText json, Scorecard card) {
        json.object("standing");
        RateJson.write(json, card.rate(), method);
        json.put("weight", Percent.exact(card.rate().weight()))
                .put("credit", Percent.exact(card.rate().credit()))
                .put("late", card.late())
                .put("overdue", card.overdue())
                .put("timeUnknown", card.timeUnknown())
                .put("excused", card.excused())
                .put("unreported", card.unreported())
                .put("undecided", card.undecided())
                .put("noCase", card.withoutCase())
                .put("withdrawn", card.withdrawn())
                .put("excluded", card.excluded())
                .put("untargeted", card.untargeted())
                .put("tier", card.tier().map(Tier::id))
                .put("leftOutByQuota", card.leftOutByQuota())
                .put("rank", card.rank())
                .put(
                        "rankedUnits",
                        explanation
                                .board()
                                .rankedWith(explanation.card().unit())
                                .size());
        UnitJson.timeBounds(json, card.timeBounds(), method);
        UnitJson.next(json, card);
        UnitJson.gates(json, card.checks());
        json.end();
    }

    private void sheet(JsonText json, HeadSheet sheet) {
        json.object("headSheet")
                .put("head", explanation.card().unit().head())
                .put("judgement", false)
                .array("groups");
        sheet.rows().forEach(row -> row(json.object().put("group", row.group()), row));
        json.end();
        row(json.object("total"), sheet.total());
        json.array("gatesHold");
        explanation.card().holding().forEach(tier -> json.item(tier.id()));
        json.end().end();
    }

    private void row(JsonText json, HeadSheet.Row row) {
        RateJson.write(json, row.rate(), method);
        json.put("onTime", row.onTime())
                .put("exceeded", row.exceeded())
                .put("late", row.late())
                .put("timeUnknown", row.timeUnknown())
                .end();
    }

    private void item(JsonText json, Verdict verdict) {
        json.object();
        assigned(json, verdict.assignment());
        judged(json, verdict);
        reported(json, verdict.state());
        json.array("diagnostics");
        explanation
                .faults(verdict)
                .forEach(fault -> DiagnosticsJson.item(json, fault, explanation.place(fault.at()), texts));
        json.end().end();
    }

    private void assigned(JsonText json, Assignment assignment) {
        Task task = assignment.task();
        json.put("task", task.id())
                .put("name", task.name())
                .put("kind", assignment.kind().word())
                .put("group", task.group())
                .put("measure", task.measure())
                .put("owner", assignment.owner())
                .put("place", explanation.place(assignment.at()))
                .put("target", assignment.target().map(target -> reasons.target(assignment)))
                .put("deadline", assignment.bindingDeadline().map(Object::toString))
                .put(
                        "extendedBy",
                        assignment.extension().filter(Extension::counts).map(Extension::document))
                .put("decision", assignment.decision())
                .put("effective", assignment.effective().map(Object::toString));
    }

    private void judged(JsonText json, Verdict verdict) {
        json.put("outcome", verdict.outcome().word())
                .put("met", verdict.isMet())
                .put("decidedBy", decidedBy(verdict))
                .put("rule", reasons.rule(verdict))
                .put("arithmetic", comparison(verdict))
                .put("reason", reasons.inShort(verdict))
                .put("completed", verdict.completed().map(Object::toString))
                .put("late", verdict.late())
                .put("time", verdict.time().map(ExplainJson::word))
                .put("metAfter", sight(verdict.completion().flatMap(Completion::after)))
                .put("metBy", sight(verdict.completion().flatMap(Completion::atLatest)))
                .put("overdue", verdict.overdue())
                .put("excused", verdict.excused())
                .put("inDenominator", method.denominator().contains(verdict))
                .put("weight", Percent.exact(verdict.weight()))
                .put("merit", Percent.exact(verdict.merit()))
                .put("credit", Percent.exact(verdict.credit()))
                .put(
                        "creditArithmetic",
                        verdict.measured().flatMap(method.credit()::calculation).map(arithmetic::calculation));
    }

    private void reported(JsonText json, ItemState state) {
        Assignment assignment = state.assignment();
        Optional<Result> counted = state.counted();
        if (counted.isPresent()) {
            result(json.object("counted"), counted.get(), assignment);
        } else {
            json.putNull("counted");
        }
        json.array("superseded");
        state.superseded().forEach(result -> result(json.object(), result, assignment));
        json.end().array("former");
        state.history().former().forEach(row -> former(json, row));
        json.end();
    }

    private void former(JsonText json, Assignment row) {
        json.object()
                .put("place", explanation.place(row.at()))
                .put("decision", row.decision())
                .put("effective", row.effective().map(Object::toString))
                .put("target", row.target().map(target -> reasons.target(row)))
                .put("deadline", row.bindingDeadline().map(Object::toString))
                .put("state", row.state().name().toLowerCase(Locale.ROOT))
                .end();
    }

    private Optional<String> comparison(Verdict verdict) {
        Optional<Figure> figure = verdict.counted().flatMap(Result::figure);
        return verdict.outcome()
                .measurement()
                .map(measurement -> arithmetic.comparison(figure.orElseThrow(), measurement));
    }

    private static String decidedBy(Verdict verdict) {
        boolean targeted = verdict.assignment().target().isPresent();
        if (verdict.outcome().measurement().isPresent()) {
            boolean pair = verdict.counted()
                    .flatMap(Result::figure)
                    .filter(Figure.Ratio.class::isInstance)
                    .isPresent();
            return pair ? "pair" : "figure";
        }
        if (verdict.outcome() instanceof Outcome.Met || verdict.outcome() instanceof Outcome.NotMet) {
            return targeted ? "claim" : "status";
        }
        return "nothing";
    }

    private void result(JsonText json, Result result, Assignment assignment) {
        json.put("place", explanation.place(result.at()))
                .put("period", result.period().map(Period::toString))
                .put("reportedOn", result.reportedOn().map(Object::toString))
                .put("reportedAfterAsOf", explanation.isSentAfterwards(result))
                .put("completedOn", result.completedOn().map(Object::toString))
                .put("estimate", result.basis().estimate())
                .put(
                        "selfAssessment",
                        Optional.of(result.basis().selfAssessment()).filter(own -> !own.isEmpty()))
                .put("figure", result.figure().map(arithmetic::figure))
                .put("status", result.status().map(status -> status.name().toLowerCase(Locale.ROOT)))
                .put("reported", reasons.reported(result, assignment))
                .end();
    }

    private void ignored(JsonText json, Assignment assignment) {
        json.object()
                .put("task", assignment.task().id())
                .put("name", assignment.task().name())
                .put("place", explanation.place(assignment.at()))
                .end();
    }

    private static String word(DeadlineVerdict time) {
        return switch (time) {
            case ON_TIME -> "onTime";
            case LATE -> "late";
            case UNKNOWN -> "unknown";
        };
    }

    private static Optional<String> sight(Optional<Completion.DatedReport> sight) {
        return sight.map(some -> some.day().toString());
    }
}
