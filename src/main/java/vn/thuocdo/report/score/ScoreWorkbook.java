package vn.thuocdo.report.score;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.compare.UnitChange;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.judge.Method;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Result;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.render.WorkbookFiles;
import vn.thuocdo.report.text.DiagnosticTexts;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.ShownChange;
import vn.thuocdo.report.workbook.CellContent;
import vn.thuocdo.report.workbook.ColumnHead;
import vn.thuocdo.report.workbook.TableSheet;
import vn.thuocdo.report.workbook.WorkbookFile;
import vn.thuocdo.score.Difficulties;

/** The report as a workbook: what it comes to, every unit, every item, and what was found in the data. */
final class ScoreWorkbook {

    /** Columns of the sheet of changes, from 0. */
    private static final int TIER_BEFORE = 5;

    private static final int TIER_AFTER = 6;

    private final Report report;
    private final Messages messages;

    ScoreWorkbook(Report report, Messages messages) {
        this.report = report;
        this.messages = messages.with("workbook");
    }

    void write(Format format, OutputStream out) throws IOException {
        String title = report.title().isEmpty() ? messages.text("markdown.title") : report.title();
        try (WorkbookFile book = WorkbookFiles.of(format, title, messages)) {
            WorkbookSummary summary = new WorkbookSummary(book, report, messages);
            summary.write(title, sheets(book));
            book.writeTo(out);
        }
    }

    /** Every sheet but the first; those that would be empty are left out. */
    private WorkbookSheets sheets(WorkbookFile book) {
        UnitSheet units = new UnitSheet(book, report, messages);
        units.write();
        new UnitChart(report, messages).draw(book, units);
        List<Verdict> open = new OpenItems(report, messages).all();
        Optional<TableSheet> notMet = new OpenSheet(report, messages).write(book, open);
        ItemSheet items = new ItemSheet(book, report, messages);
        items.write(units.cards(), units.sheet());
        units.link(items);
        List<TableSheet> more = new ArrayList<>();
        notMet.ifPresent(more::add);
        more.add(items.sheet());
        report.discipline()
                .filter(discipline -> discipline.items() > 0)
                .ifPresent(discipline -> more.add(new ReportingSheet(messages).write(book, discipline)));
        report.trend()
                .ifPresent(trend -> more.add(new QuarterSheet(report, messages).write(book, trend, units.cards())));
        report.changes().ifPresent(changes -> more.add(changes(book, changes)));
        if (!report.remarks().remarks().isEmpty()) {
            more.add(remarks(book));
        }
        if (!report.diagnostics().sorted().isEmpty()) {
            more.add(diagnostics(book));
        }
        more.add(inputs(book));
        return new WorkbookSheets(units, items, open.size(), more);
    }

    private TableSheet changes(WorkbookFile book, Changes changes) {
        CellContents entries = new CellContents(changes.current().board(), messages);
        TableSheet sheet = book.table(
                messages.text("sheet.changes"),
                List.of(
                        heading("head.name", 40),
                        heading("head.change", 16),
                        heading("head.rateBefore", 12),
                        heading("head.rateAfter", 12),
                        heading("head.points", 14),
                        heading("head.tierBefore", 22),
                        heading("head.tierAfter", 22)),
                1);
        sheet.colour(entries.tones(), TIER_BEFORE, List.of(TIER_BEFORE));
        sheet.colour(entries.tones(), TIER_AFTER, List.of(TIER_AFTER));
        for (UnitChange change : changes.units()) {
            List<CellContent> row = new ArrayList<>();
            row.add(CellContent.text(change.unit().name()));
            row.add(CellContent.text(kind(change.kind())));
            row.addAll(rates(entries, change, changes.current().board().method()));
            row.add(CellContent.text(change.tierBefore().map(entries::name).orElse("")));
            row.add(CellContent.text(change.tierAfter().map(entries::name).orElse("")));
            sheet.row(row);
        }
        sheet.end();
        return sheet;
    }

    /** The rates before and after and their difference, which agree as they are shown. */
    private static List<CellContent> rates(CellContents entries, UnitChange change, Method method) {
        Optional<BigFraction> before = change.rateBefore();
        Optional<BigFraction> after = change.rateAfter();
        if (before.isEmpty() || after.isEmpty()) {
            return List.of(rate(entries, before), rate(entries, after), new CellContent.Blank());
        }
        ShownChange shown = ShownChange.of(before.get(), after.get(), method);
        return List.of(
                entries.percentage(before.get(), shown.before(), Optional.empty()),
                entries.percentage(after.get(), shown.after(), Optional.empty()),
                new CellContent.Number(shown.points()));
    }

    private static CellContent rate(CellContents entries, Optional<BigFraction> rate) {
        return rate.map(some -> entries.percentage(some, Optional.empty())).orElse(new CellContent.Blank());
    }

    private String kind(UnitChange.Kind kind) {
        return messages.text(
                switch (kind) {
                    case SAME -> "change.same";
                    case RENAMED -> "change.renamed";
                    case MERGED -> "change.merged";
                    case SPLIT -> "change.split";
                    case REORGANISED -> "change.reorganised";
                    case NEW -> "change.fresh";
                    case GONE -> "change.gone";
                });
    }

    private TableSheet remarks(WorkbookFile book) {
        TableSheet sheet = book.table(
                messages.text("sheet.remarks"),
                List.of(
                        heading("head.name", 34),
                        heading("head.taskName", 44),
                        heading("head.group", 24),
                        heading("head.difficulty", 56),
                        heading("head.proposal", 56),
                        heading("head.reportedOn", 12),
                        folded("head.source", 26)),
                1);
        for (Difficulties.Remark remark : report.remarks().remarks()) {
            Result result = remark.report();
            sheet.row(List.of(
                    CellContent.text(remark.assignment().unit().name()),
                    CellContent.text(remark.assignment().task().name()),
                    CellContent.text(remark.assignment().task().group()),
                    CellContent.text(result.difficulty()),
                    CellContent.text(result.proposal()),
                    CellContent.day(result.reportedOn()),
                    CellContent.text(report.inProject(result.at().toString()))));
        }
        sheet.end();
        return sheet;
    }

    /** Without a limit: whoever mends the data filters the sheet. */
    private TableSheet diagnostics(WorkbookFile book) {
        TableSheet sheet = book.table(
                messages.text("sheet.diagnostics"),
                List.of(
                        heading("head.severity", 12),
                        heading("head.code", 9),
                        heading("head.place", 40),
                        heading("head.message", 110)),
                0);
        DiagnosticTexts texts = DiagnosticTexts.of(messages.language());
        for (Finding diagnostic : report.diagnostics().sorted()) {
            sheet.row(List.of(
                    CellContent.text(
                            messages.text("severity." + diagnostic.severity().word())),
                    CellContent.text(diagnostic.code().id()),
                    CellContent.text(report.inProject(diagnostic.at().toString())),
                    CellContent.text(texts.message(diagnostic))));
        }
        report.diagnostics()
                .unlisted()
                .forEach((code, count) -> sheet.row(List.of(
                        CellContent.text(
                                messages.text("severity." + code.severity().word())),
                        CellContent.text(code.id()),
                        CellContent.text(""),
                        CellContent.text(messages.counted("diagnostics.more", count, code.id())))));
        sheet.end();
        return sheet;
    }

    private TableSheet inputs(WorkbookFile book) {
        TableSheet sheet = book.table(
                messages.text("sheet.inputs"), List.of(heading("head.file", 60), heading("head.rows", 12)), 0);
        report.inputs()
                .forEach(input -> sheet.row(
                        List.of(CellContent.text(report.inProject(input.path())), CellContent.count(input.rows()))));
        sheet.end();
        return sheet;
    }

    private ColumnHead folded(String key, int width) {
        return new ColumnHead(messages.text(key), width, ColumnHead.Room.FOLDED);
    }

    private ColumnHead heading(String key, int width) {
        return ColumnHead.onPaper(messages.text(key), width);
    }
}
