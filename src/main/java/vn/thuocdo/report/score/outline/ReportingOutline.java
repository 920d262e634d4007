package vn.thuocdo.report.score.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.model.ReportingPeriod;
import vn.thuocdo.model.Result;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Room;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.part.TaskWords;
import vn.thuocdo.report.score.content.GroupName;
import vn.thuocdo.report.score.content.RemarkTexts;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.score.Difficulties;
import vn.thuocdo.score.ReportingCompliance;

/** Who reported on the last period, and which difficulties and proposals there are: as a summary, or in full. */
public final class ReportingOutline {

    private static final int NAME_WIDTH = 36;
    private static final int COUNT_WIDTH = 10;
    private static final int ITEM_WIDTH = 60;
    /** Units that are named as having reported nothing. */
    private static final int MOST_NAMED = 5;

    private final ReportContent report;
    private final Messages messages;
    private final Room room;
    private final List<Block> blocks = new ArrayList<>();

    public ReportingOutline(ReportContent report, Messages messages, Room room) {
        this.report = report;
        this.messages = messages;
        this.room = room;
    }

    /** A line on reports, one on the units that reported nothing, and one on remarks, each where there are any. */
    List<String> summary() {
        List<String> lines = new ArrayList<>(counts());
        report.compliance()
                .filter(compliance ->
                        compliance.items() > 0 && !compliance.silent().isEmpty())
                .ifPresent(compliance -> lines.add(1, silent(compliance)));
        return lines;
    }

    /** The same without the units that reported nothing, which the page names elsewhere. */
    public List<String> counts() {
        List<String> lines = new ArrayList<>();
        report.compliance()
                .filter(compliance -> compliance.items() > 0)
                .ifPresent(compliance -> lines.add(reports(compliance)));
        Difficulties remarks = report.remarks();
        if (!remarks.remarks().isEmpty() || !remarks.open().isEmpty()) {
            lines.add(remarks(remarks));
        }
        return lines;
    }

    private String reports(ReportingCompliance compliance) {
        List<String> counts = new ArrayList<>();
        counts.add(messages.text(
                "compliance.reporting",
                messages.number(compliance.reporting()),
                messages.counted("text.units", compliance.units().size())));
        counts.add(messages.counted("compliance.reported", compliance.reported()));
        messages.addCounted(counts, "compliance.before", compliance.settled());
        messages.addCounted(counts, "compliance.missing", compliance.missing());
        messages.addCounted(counts, "compliance.late", compliance.late());
        return messages.text(
                "compliance.summary", messages.period(compliance.period().period()), String.join("; ", counts));
    }

    private String silent(ReportingCompliance compliance) {
        List<String> names = new ArrayList<>();
        compliance.silent().stream().limit(MOST_NAMED).forEach(unit -> names.add(unit.name()));
        if (compliance.silent().size() > MOST_NAMED) {
            names.add("…");
        }
        return messages.text("compliance.silent", String.join("; ", names));
    }

    private String remarks(Difficulties remarks) {
        List<String> counts = RemarkTexts.counts(remarks.remarks(), messages);
        messages.addCounted(counts, "difficulties.open", remarks.open().size());
        return String.join("; ", counts);
    }

    /** Everything that the summary counts, with its source. */
    List<Block> details() {
        report.compliance().ifPresent(this::compliance);
        Difficulties remarks = report.remarks();
        if (!remarks.remarks().isEmpty()) {
            section("difficulties.title");
            byGroup(remarks.remarks());
            remarks(remarks.remarks().stream());
        }
        if (!remarks.open().isEmpty()) {
            section("difficulties.openTitle");
            remarks(remarks.open().stream().map(Difficulties.Open::before));
        }
        return blocks;
    }

    private void section(String title) {
        blocks.add(Heading.section(messages.text(title)));
    }

    /** When a report is late, and that this was assumed where no project says it. */
    public static String rule(ReportingPeriod period, Messages messages) {
        String day = messages.day(period.due());
        return period.declared()
                ? messages.text("compliance.rule", day)
                : messages.text("compliance.ruleAssumed", day, messages.number(period.daysToReport()));
    }

    private void compliance(ReportingCompliance compliance) {
        blocks.add(Heading.section(messages.text(
                "compliance.title", messages.period(compliance.period().period()))));
        blocks.add(Paragraph.of(rule(compliance.period(), messages)));
        blocks.add(units(compliance));
        if (compliance.missing() > 0) {
            section("compliance.missingTitle");
            blocks.add(Table.of(
                    List.of(unit(), item(), remark("compliance.lastReport")),
                    compliance.units().stream()
                            .flatMap(unit -> unit.missing().stream())
                            .map(this::missing)
                            .toList()));
        }
        if (compliance.late() > 0) {
            section("compliance.lateTitle");
            blocks.add(Table.of(
                    List.of(unit(), item(), remark("compliance.sent"), remark("compliance.source")),
                    compliance.units().stream()
                            .flatMap(unit -> unit.late().stream())
                            .map(this::late)
                            .toList()));
        }
    }

    /** A row for each unit. A terminal has no column for items that needed no report. */
    private Table units(ReportingCompliance compliance) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(messages.text("text.unit"), NAME_WIDTH));
        columns.add(count("compliance.items"));
        columns.add(count("compliance.done"));
        if (!room.isNarrow()) {
            columns.add(count("compliance.settled"));
        }
        columns.add(count("compliance.none"));
        columns.add(count("compliance.tardy"));
        List<List<Cell>> rows = new ArrayList<>();
        for (ReportingCompliance.UnitReports unit : compliance.units()) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.words(unit.unit().name()));
            row.add(number(unit.items()));
            row.add(number(unit.reported()));
            if (!room.isNarrow()) {
                row.add(number(unit.settled()));
            }
            row.add(number(unit.missing().size()));
            row.add(number(unit.late().size()));
            rows.add(row);
        }
        return Table.ofUnits(columns, rows);
    }

    private List<Cell> missing(ReportingCompliance.Missing missing) {
        return cells(missing.assignment(), missing.last().map(messages::day).orElse(messages.text("compliance.never")));
    }

    private List<Cell> late(ReportingCompliance.Late late) {
        return cells(
                late.assignment(),
                messages.counted("compliance.lateBy", late.days(), messages.day(late.reportedOn())),
                report.inProject(late.at().toString()));
    }

    private void byGroup(List<Difficulties.Remark> remarks) {
        List<List<Cell>> rows = new ArrayList<>();
        Difficulties.byGroup(remarks).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(GroupName.order(messages.language())))
                .forEach(group -> rows.add(List.of(
                        Cell.words(GroupName.of(group.getKey(), messages)),
                        number(Difficulties.difficulties(group.getValue())),
                        number(Difficulties.proposals(group.getValue())))));
        blocks.add(Table.of(
                List.of(
                        Column.words(messages.text("difficulties.group"), NAME_WIDTH),
                        count("difficulties.difficultyCount").after(COUNT_WIDTH),
                        count("difficulties.proposalCount").after(COUNT_WIDTH)),
                rows));
    }

    private void remarks(Stream<Difficulties.Remark> remarks) {
        blocks.add(Table.of(
                List.of(
                        unit(),
                        item(),
                        remark("difficulties.difficultyCount"),
                        remark("difficulties.proposalCount"),
                        remark("compliance.source")),
                remarks.map(this::remark).toList()));
    }

    private List<Cell> remark(Difficulties.Remark remark) {
        Result result = remark.report();
        return cells(
                remark.assignment(),
                result.difficulty(),
                result.proposal(),
                report.inProject(result.at().toString()));
    }

    private List<Cell> cells(Assignment assignment, String... more) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.words(assignment.unit().name()));
        cells.add(Cell.words(TaskWords.of(room).apply(assignment.task())));
        Stream.of(more).map(Cell::words).forEach(cells::add);
        return cells;
    }

    private Column unit() {
        return Column.group(messages.text("text.unit"), NAME_WIDTH);
    }

    private Column item() {
        return Column.words(messages.text("difficulties.item"), ITEM_WIDTH);
    }

    private Column remark(String title) {
        return Column.remarks(messages.text(title), NAME_WIDTH);
    }

    private Column count(String title) {
        return Column.figures(messages.text(title), COUNT_WIDTH);
    }

    private Cell number(long count) {
        return Cell.count(messages.number(count), count);
    }
}
