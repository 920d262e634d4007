package vn.thuocdo.report.score;

import java.util.stream.Stream;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Result;
import vn.thuocdo.report.MarkdownPage;
import vn.thuocdo.report.Messages;
import vn.thuocdo.score.Difficulties;
import vn.thuocdo.score.Discipline;

/** Who reported on the last period, and which difficulties and proposals there are, as tables. */
final class ReportingMarkdown {

    private final Report report;
    private final Messages messages;
    private final MarkdownPage page;

    ReportingMarkdown(Report report, Messages messages, MarkdownPage page) {
        this.report = report;
        this.messages = messages;
        this.page = page;
    }

    void write() {
        report.discipline().ifPresent(this::discipline);
        Difficulties remarks = report.remarks();
        if (!remarks.remarks().isEmpty()) {
            page.title(messages.text("difficulties.title"));
            columns("difficulties.byGroup", "difficulties.difficultyCount", "difficulties.proposalCount");
            Difficulties.byGroup(remarks.remarks())
                    .forEach((group, some) -> page.row(
                            MarkdownPage.escape(group.isEmpty() ? messages.text("text.noGroup") : group),
                            messages.number(Difficulties.difficulties(some)),
                            messages.number(Difficulties.proposals(some))));
            page.line("");
            remarks(remarks.remarks().stream());
        }
        if (!remarks.open().isEmpty()) {
            page.title(messages.text("difficulties.openTitle"));
            remarks(remarks.open().stream().map(Difficulties.Open::before));
        }
    }

    private void discipline(Discipline discipline) {
        page.title(messages.text(
                "discipline.title", messages.period(discipline.period().period())));
        page.line(messages.text(
                        "discipline.rule", messages.day(discipline.period().due())))
                .line("");
        columns(
                "text.unit",
                "discipline.items",
                "discipline.done",
                "discipline.settled",
                "discipline.none",
                "discipline.tardy");
        for (Discipline.UnitReports unit : discipline.units()) {
            page.row(
                    MarkdownPage.escape(unit.unit().name()),
                    messages.number(unit.items()),
                    messages.number(unit.reported()),
                    messages.number(unit.settled()),
                    messages.number(unit.missing().size()),
                    messages.number(unit.late().size()));
        }
        if (discipline.missing() > 0) {
            page.title(messages.text("discipline.missingTitle"));
            columns("text.unit", "difficulties.item", "discipline.lastReport");
            discipline.units().stream().flatMap(unit -> unit.missing().stream()).forEach(this::missing);
        }
        if (discipline.late() > 0) {
            page.title(messages.text("discipline.lateTitle"));
            columns("text.unit", "difficulties.item", "discipline.sent", "discipline.source");
            discipline.units().stream().flatMap(unit -> unit.late().stream()).forEach(this::late);
        }
    }

    private void missing(Discipline.Missing missing) {
        page.row(
                unit(missing.assignment()),
                task(missing.assignment()),
                missing.last().map(messages::day).orElse(messages.text("discipline.never")));
    }

    private void late(Discipline.Late late) {
        page.row(
                unit(late.assignment()),
                task(late.assignment()),
                messages.counted("discipline.lateBy", late.days(), messages.day(late.reportedOn())),
                MarkdownPage.escape(report.inProject(late.at().toString())));
    }

    private void remarks(Stream<Difficulties.Remark> remarks) {
        columns(
                "text.unit",
                "difficulties.item",
                "difficulties.difficultyCount",
                "difficulties.proposalCount",
                "discipline.source");
        remarks.forEach(remark -> {
            Result result = remark.report();
            page.row(
                    unit(remark.assignment()),
                    task(remark.assignment()),
                    MarkdownPage.escape(result.difficulty()),
                    MarkdownPage.escape(result.proposal()),
                    MarkdownPage.escape(report.inProject(result.at().toString())));
        });
    }

    private static String unit(Assignment assignment) {
        return MarkdownPage.escape(assignment.unit().name());
    }

    private static String task(Assignment assignment) {
        return MarkdownPage.escape(assignment.task().label());
    }

    private void columns(String... keys) {
        page.columns(Stream.of(keys).map(messages::text).toList());
    }
}
