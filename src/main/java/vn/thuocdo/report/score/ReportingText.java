package vn.thuocdo.report.score;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.Result;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.Printable;
import vn.thuocdo.report.TextPage;
import vn.thuocdo.score.Difficulties;
import vn.thuocdo.score.Discipline;

/** Who reported on the last period, and which difficulties and proposals there are: a line of each, or all of it. */
final class ReportingText {

    private static final int NAME_WIDTH = 36;
    private static final int COUNT_WIDTH = 10;
    /** Units that are named as having reported nothing. */
    private static final int MOST_NAMED = 5;

    private final Report report;
    private final Messages messages;

    ReportingText(Report report, Messages messages) {
        this.report = report;
        this.messages = messages;
    }

    /** A line of reports and one of remarks, as far as there are any. */
    List<String> summary() {
        List<String> lines = new ArrayList<>();
        report.discipline().filter(discipline -> discipline.items() > 0).ifPresent(discipline -> {
            lines.add(reports(discipline));
            if (!discipline.silent().isEmpty()) {
                lines.add(silent(discipline));
            }
        });
        Difficulties remarks = report.remarks();
        if (!remarks.remarks().isEmpty() || !remarks.open().isEmpty()) {
            lines.add(remarks(remarks));
        }
        return lines;
    }

    private String reports(Discipline discipline) {
        List<String> counts = new ArrayList<>();
        counts.add(messages.text(
                "discipline.reporting",
                messages.number(discipline.reporting()),
                messages.counted("text.units", discipline.units().size())));
        counts.add(messages.counted("discipline.reported", discipline.reported()));
        add(counts, "discipline.missing", discipline.missing());
        add(counts, "discipline.late", discipline.late());
        return messages.text(
                "discipline.summary", messages.period(discipline.period().period()), String.join(" · ", counts));
    }

    private String silent(Discipline discipline) {
        List<String> names = new ArrayList<>();
        discipline.silent().stream().limit(MOST_NAMED).forEach(unit -> names.add(unit.name()));
        if (discipline.silent().size() > MOST_NAMED) {
            names.add("…");
        }
        return messages.text("discipline.silent", String.join("; ", names));
    }

    private String remarks(Difficulties remarks) {
        List<String> counts = new ArrayList<>();
        add(counts, "difficulties.difficulties", Difficulties.difficulties(remarks.remarks()));
        add(counts, "difficulties.proposals", Difficulties.proposals(remarks.remarks()));
        add(counts, "difficulties.open", remarks.open().size());
        return String.join(" · ", counts);
    }

    private void add(List<String> counts, String key, long count) {
        if (count > 0) {
            counts.add(messages.counted(key, count));
        }
    }

    /** Everything that the summary counts, with its source. */
    void details(TextPage page) {
        report.discipline().ifPresent(discipline -> discipline(discipline, page));
        Difficulties remarks = report.remarks();
        if (!remarks.remarks().isEmpty()) {
            page.title(messages.text("difficulties.title"));
            byUnit(remarks.remarks(), page);
            page.title(messages.text("difficulties.byGroup"));
            Difficulties.byGroup(remarks.remarks())
                    .forEach((group, some) -> page.hanging("  ", group(group) + ": " + counts(some)));
        }
        if (!remarks.open().isEmpty()) {
            page.title(messages.text("difficulties.openTitle"));
            byUnit(remarks.open().stream().map(Difficulties.Open::before).toList(), page);
        }
    }

    private void discipline(Discipline discipline, TextPage page) {
        page.title(messages.text(
                "discipline.title", messages.period(discipline.period().period())));
        page.paragraph(messages.text(
                "discipline.rule", messages.day(discipline.period().due())));
        page.line("  " + Printable.left("", NAME_WIDTH)
                + row(
                        messages.text("discipline.items"),
                        messages.text("discipline.done"),
                        messages.text("discipline.none"),
                        messages.text("discipline.tardy")));
        for (Discipline.UnitReports unit : discipline.units()) {
            List<String> name = TextPage.wrap(unit.unit().name(), NAME_WIDTH);
            page.line("  " + Printable.left(name.get(0), NAME_WIDTH)
                    + row(
                            messages.number(unit.items()),
                            messages.number(unit.reported()),
                            messages.number(unit.missing().size()),
                            messages.number(unit.late().size())));
            name.subList(1, name.size()).forEach(rest -> page.line("  " + rest));
        }
        listed(
                page,
                "discipline.missingTitle",
                discipline.units().stream()
                        .flatMap(unit -> unit.missing().stream())
                        .map(missing -> item(missing.assignment()) + "; "
                                + missing.last()
                                        .map(day -> messages.text("discipline.last", messages.day(day)))
                                        .orElse(messages.text("discipline.never")))
                        .toList());
        listed(
                page,
                "discipline.lateTitle",
                discipline.units().stream()
                        .flatMap(unit -> unit.late().stream())
                        .map(late -> item(late.assignment()) + "; "
                                + messages.counted("discipline.lateBy", late.days(), messages.day(late.reportedOn()))
                                + " ("
                                + report.inProject(late.at().toString()) + ")")
                        .toList());
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder();
        for (String cell : cells) {
            row.append(Printable.right(cell, COUNT_WIDTH));
        }
        return row.toString();
    }

    private void listed(TextPage page, String key, List<String> lines) {
        if (!lines.isEmpty()) {
            page.title(messages.text(key));
            lines.forEach(line -> page.hanging("  ", line));
        }
    }

    private void byUnit(List<Difficulties.Remark> remarks, TextPage page) {
        Difficulties.byUnit(remarks).forEach(some -> {
            page.hanging("  ", some.get(0).assignment().unit().name());
            some.forEach(remark -> remark(remark, page));
        });
    }

    private void remark(Difficulties.Remark remark, TextPage page) {
        Result result = remark.report();
        List<String> said = new ArrayList<>();
        if (!result.difficulty().isEmpty()) {
            said.add(result.difficulty());
        }
        if (!result.proposal().isEmpty()) {
            said.add(messages.text("difficulties.proposal", result.proposal()));
        }
        page.hanging(
                "    ",
                remark.assignment().task().id() + ": " + String.join("; ", said) + " ("
                        + report.inProject(result.at().toString()) + ")");
    }

    private String counts(List<Difficulties.Remark> remarks) {
        return messages.counted("difficulties.difficulties", Difficulties.difficulties(remarks)) + " · "
                + messages.counted("difficulties.proposals", Difficulties.proposals(remarks));
    }

    private String group(String name) {
        return name.isEmpty() ? messages.text("text.noGroup") : name;
    }

    private static String item(Assignment assignment) {
        return assignment.unit().name() + ", " + assignment.task().label();
    }
}
