package vn.thuocdo.report.reconcile;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.model.published.PublishedFigure;
import vn.thuocdo.model.published.Relation;
import vn.thuocdo.reconcile.Agreement;
import vn.thuocdo.reconcile.Cause;
import vn.thuocdo.reconcile.Conclusion;
import vn.thuocdo.reconcile.Conclusion.OtherWhole;
import vn.thuocdo.reconcile.Conclusion.Standing;
import vn.thuocdo.reconcile.Expression;
import vn.thuocdo.report.data.DiagnosticsJson;
import vn.thuocdo.report.data.HeadJson;
import vn.thuocdo.report.data.JsonText;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.Percent;

/** The findings for programs: version 1, to which things are only ever added. */
final class ReconcileJson {

    private static final int VERSION = 1;

    private final ReconcileReport report;
    private final CauseTexts texts;
    private final CalculationTexts calculations;
    private final JsonText json;

    private ReconcileJson(ReconcileReport report, Messages messages, JsonText json) {
        this.report = report;
        this.calculations = new CalculationTexts(messages);
        this.texts = new CauseTexts(messages, calculations);
        this.json = json;
    }

    static void write(ReconcileReport report, Messages messages, OutputStream out) throws IOException {
        try (JsonText json = new JsonText(out)) {
            new ReconcileJson(report, messages.with("reconcile"), json).write();
            DiagnosticsJson.write(json, report.diagnostics(), "", messages.language());
            json.end();
        }
    }

    private void write() {
        HeadJson.begin(json, VERSION)
                .put("title", report.summary().title())
                .put("source", report.summary().source())
                .put("project", report.project().map(ReconcileReport.Compared::path))
                .put("asOf", report.asOf().map(LocalDate::toString))
                .put("base", report.base().map(ReconcileReport.Compared::path));
        json.object("summary")
                .put("claims", report.reconciliation().conclusions().size());
        json.put("agree", report.reconciliation().count(Standing.AGREES))
                .put("atEdge", report.reconciliation().count(Standing.AT_EDGE))
                .put("cutOff", report.reconciliation().count(Standing.CUT_OFF))
                .put("differ", report.reconciliation().count(Standing.DIFFERS))
                .put("unchecked", report.reconciliation().count(Standing.UNCHECKED))
                .end();
        json.array("findings");
        report.reconciliation().conclusions().forEach(this::finding);
        json.end();
        json.array("alone");
        report.reconciliation().alone().stream().map(PublishedFigure::name).forEach(json::item);
        json.end();
    }

    private void finding(Conclusion finding) {
        json.object()
                .put("figure", finding.claim().figure().name())
                .put("at", finding.claim().figure().at().toString())
                .put("relation", relation(finding.claim().relation()))
                .put("standing", finding.standing().word());
        json.put("agreement", finding.agreement().map(Agreement::word));
        if (finding.printed().isPresent()) {
            printed("published", finding.printed().get());
        } else {
            json.putNull("published");
        }
        calculation("reckoned", finding.calculation());
        json.array("causes");
        finding.printed().ifPresent(printed -> finding.causes().forEach(cause -> cause(cause, printed)));
        json.end().array("otherWholes");
        for (OtherWhole other : finding.otherWholes()) {
            json.object();
            members(other.share());
            json.end();
        }
        json.end().array("tried");
        for (Expression share : finding.tried()) {
            json.object();
            members(share);
            json.end();
        }
        json.end();
        if (finding.names().isPresent()) {
            json.object("names");
            list("missing", finding.names().get().missing());
            list("extra", finding.names().get().extra());
            json.end();
        } else {
            json.putNull("names");
        }
        json.end();
    }

    private static String relation(Relation relation) {
        if (relation instanceof Relation.Sum) {
            return "sum";
        }
        if (relation instanceof Relation.Share) {
            return "share";
        }
        if (relation instanceof Relation.Difference) {
            return "difference";
        }
        if (relation instanceof Relation.Listed) {
            return "listed";
        }
        return relation instanceof Relation.Computed ? "data" : "names";
    }

    private void printed(String name, Printed printed) {
        json.object(name)
                .put("text", printed.text())
                .put("number", plain(printed))
                .put("measure", printed.measure().word())
                .put("precision", printed.precision().word())
                .end();
    }

    /** The number, multiplied by its words of scale. */
    private static String plain(Printed printed) {
        return printed.scale().isOne() ? printed.number().toPlainString() : Percent.exact(printed.value());
    }

    private void calculation(String name, Optional<Expression> expression) {
        if (expression.isEmpty()) {
            json.putNull(name);
            return;
        }
        json.object(name);
        members(expression.get());
        json.end();
    }

    private void members(Expression expression) {
        json.put("formula", calculations.formula(expression))
                .put("exact", Percent.exact(expression.value()))
                .put("measure", expression.measure().word());
    }

    private void cause(Cause cause, Printed printed) {
        json.object()
                .put("cause", cause.word())
                .put("text", texts.cause(cause, printed))
                .put("explains", cause.claimsExplained());
        calculation("reckoned", Optional.of(cause.calculation()));
        if (cause instanceof Cause.Misprint misprint) {
            json.put("figure", misprint.figure());
            printed("printed", misprint.printed());
            json.put("meant", plain(misprint.meant()));
            list("mends", misprint.mends());
            list("breaks", misprint.breaks());
        }
        json.end();
    }

    private void list(String name, List<String> texts) {
        json.array(name);
        texts.forEach(json::item);
        json.end();
    }
}
