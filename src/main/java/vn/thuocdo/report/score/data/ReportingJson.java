package vn.thuocdo.report.score.data;

import java.time.LocalDate;
import java.util.List;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.Result;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Unit;
import vn.thuocdo.report.data.JsonText;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.score.Difficulties;
import vn.thuocdo.score.ReportingCompliance;

/** The members {@code discipline} and {@code difficulties}: who reported on the last period, and what was said. */
final class ReportingJson {

    private final ReportContent report;

    ReportingJson(ReportContent report) {
        this.report = report;
    }

    void write(JsonText json) {
        if (report.compliance().isPresent()) {
            compliance(json, report.compliance().get());
        } else {
            json.putNull("discipline");
        }
        difficulties(json, report.remarks());
    }

    private void compliance(JsonText json, ReportingCompliance compliance) {
        json.object("discipline")
                .put("period", compliance.period().period().toString())
                .put("from", compliance.period().from().toString())
                .put("to", compliance.period().to().toString())
                .put("due", compliance.period().due().toString())
                .put("units", compliance.units().size())
                .put("reporting", compliance.reporting())
                .array("silent");
        compliance.silent().forEach(unit -> json.item(unit.id()));
        json.end()
                .put("items", compliance.items())
                .put("reported", compliance.reported())
                .put("settled", compliance.settled())
                .put("missing", compliance.missing())
                .put("late", compliance.late())
                .put("unsent", compliance.unsent())
                .array("byUnit");
        compliance.units().forEach(unit -> reports(json, unit));
        json.end().end();
    }

    private void reports(JsonText json, ReportingCompliance.UnitReports unit) {
        json.object()
                .put("unit", unit.unit().id())
                .put("items", unit.items())
                .put("reported", unit.reported())
                .put("settled", unit.settled())
                .put("unsent", unit.unsent())
                .array("missing");
        for (ReportingCompliance.Missing missing : unit.missing()) {
            json.object()
                    .put("task", missing.assignment().task().id())
                    .put("last", missing.last().map(LocalDate::toString))
                    .end();
        }
        json.end().array("late");
        for (ReportingCompliance.Late late : unit.late()) {
            json.object()
                    .put("task", late.assignment().task().id())
                    .put("reportedOn", late.reportedOn().toString())
                    .put("days", late.days())
                    .put("place", place(late.at()))
                    .end();
        }
        json.end().end();
    }

    private void difficulties(JsonText json, Difficulties remarks) {
        json.object("difficulties")
                .put("period", remarks.period().map(some -> some.period().toString()))
                .put("difficulties", Difficulties.difficulties(remarks.remarks()))
                .put("proposals", Difficulties.proposals(remarks.remarks()))
                .array("items");
        for (Difficulties.Remark remark : remarks.remarks()) {
            json.object();
            item(json, remark);
            json.put("group", remark.assignment().task().group());
            said(json, remark.report());
            json.end();
        }
        json.end().array("byUnit");
        for (List<Difficulties.Remark> some : Difficulties.byUnit(remarks.remarks())) {
            counts(json, "unit", some.get(0).assignment().unit().id(), some);
        }
        json.end().array("byGroup");
        Difficulties.byGroup(remarks.remarks()).forEach((group, some) -> counts(json, "group", group, some));
        json.end().array("stillOpen");
        for (Difficulties.Open open : remarks.open()) {
            json.object();
            item(json, open.before());
            said(json, open.before().report());
            if (open.now().isPresent()) {
                json.object("now");
                said(json, open.now().get().report());
                json.end();
            } else {
                json.putNull("now");
            }
            json.end();
        }
        json.end().end();
    }

    private static void counts(JsonText json, String key, String name, List<Difficulties.Remark> remarks) {
        json.object()
                .put(key, name)
                .put("difficulties", Difficulties.difficulties(remarks))
                .put("proposals", Difficulties.proposals(remarks))
                .end();
    }

    private static void item(JsonText json, Difficulties.Remark remark) {
        Unit unit = remark.assignment().unit();
        Task task = remark.assignment().task();
        json.put("unit", unit.id()).put("task", task.id());
    }

    private void said(JsonText json, Result result) {
        json.put("day", result.day().or(report::asOf).map(LocalDate::toString))
                .put("difficulty", result.difficulty())
                .put("proposal", result.proposal())
                .put("place", place(result.at()));
    }

    private String place(Location at) {
        return report.inProject(at.toString());
    }
}
