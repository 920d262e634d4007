package vn.thuocdo.report.score.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Assignment;
import vn.thuocdo.report.Format;
import vn.thuocdo.report.render.WorkbookFiles;
import vn.thuocdo.report.score.content.OpenItems;
import vn.thuocdo.report.score.content.ReportContent;
import vn.thuocdo.report.text.DiagnosticTexts;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.OutcomeWord;
import vn.thuocdo.report.workbook.CellContent;
import vn.thuocdo.report.workbook.ColumnHead;
import vn.thuocdo.report.workbook.SheetColumn;
import vn.thuocdo.report.workbook.TableSheet;
import vn.thuocdo.report.workbook.WorkbookFile;
import vn.thuocdo.score.Difficulties;

/** The report as a workbook: the summary, every unit, every item, and the diagnostics. */
public final class ScoreWorkbook {

    private final ReportContent report;
    private final Messages messages;

    public ScoreWorkbook(ReportContent report, Messages messages) {
        this.report = report;
        this.messages = messages.with("workbook");
    }

    public void write(Format format, OutputStream out) throws IOException {
        String title = title();
        try (WorkbookFile book = WorkbookFiles.of(format, title, messages)) {
            WorkbookSummary summary = new WorkbookSummary(book, report, messages);
            summary.write(title, sheets(book, title));
            book.writeTo(out);
        }
    }

    /** With the day where that is not the end of a year: the sheets would be taken for the result of the whole year. */
    private String title() {
        String title = report.title().isEmpty() ? messages.text("markdown.title") : report.title();
        return report.asOf()
                .filter(day -> day.plusDays(1).getDayOfYear() != 1)
                .map(day -> messages.text("sheet.titleAsOf", title, messages.day(day)))
                .orElse(title);
    }

    /** Every sheet but the first; those that would be empty are left out. */
    private WorkbookSheets sheets(WorkbookFile book, String title) {
        UnitSheet units = new UnitSheet(book, report, messages);
        units.write();
        new UnitChart(report, messages).draw(book, title, units);
        List<Verdict> open = new OpenItems(report, messages).all();
        Optional<TableSheet> notMet = new OpenSheet(report, messages).write(book, open);
        Optional<TableSheet> heat = new HeatSheet(report, messages).write(book, units.cards());
        ItemSheet items = new ItemSheet(book, report, messages);
        items.write(units.cards(), units.sheet());
        units.link(items);
        List<TableSheet> more = new ArrayList<>();
        notMet.ifPresent(more::add);
        heat.ifPresent(more::add);
        more.add(items.sheet());
        Optional<TableSheet> reporting = report.compliance()
                .filter(compliance -> compliance.items() > 0)
                .map(compliance -> new ReportingSheet(messages).write(book, compliance));
        reporting.ifPresent(more::add);
        report.trend()
                .filter(trend -> trend.points().size() > 1)
                .ifPresent(trend -> more.add(new QuarterSheet(report, messages).write(book, trend, units.cards())));
        report.changes().ifPresent(changes -> more.add(new ChangeSheet(changes, messages).write(book)));
        if (!report.remarks().remarks().isEmpty()) {
            more.add(remarks(book));
        }
        if (!report.diagnostics().sorted().isEmpty()) {
            more.add(diagnostics(book));
        }
        inputs(book);
        return new WorkbookSheets(units, items, open.size(), notMet, reporting, more);
    }

    private TableSheet remarks(WorkbookFile book) {
        List<Difficulties.Remark> remarks = report.remarks().remarks();
        List<SheetColumn<Difficulties.Remark>> columns = SheetColumn.byRoom(remarkColumns(outcomes(remarks)), remarks);
        TableSheet sheet = book.table(messages.text("sheet.remarks"), SheetColumn.headings(columns), 1);
        remarks.forEach(remark -> sheet.row(SheetColumn.row(columns, remark)));
        sheet.end();
        return sheet;
    }

    /** What came of the items that are remarked on, those completed since among them. Of many items few are. */
    private Map<Assignment, Verdict> outcomes(List<Difficulties.Remark> remarks) {
        Set<Assignment> remarked =
                remarks.stream().map(Difficulties.Remark::assignment).collect(Collectors.toSet());
        return report.board().cards().stream()
                .flatMap(card -> card.verdicts().stream())
                .filter(verdict -> remarked.contains(verdict.assignment()))
                .collect(Collectors.toMap(Verdict::assignment, Function.identity()));
    }

    private List<SheetColumn<Difficulties.Remark>> remarkColumns(Map<Assignment, Verdict> outcomes) {
        return List.of(
                text(
                        heading("head.name", 28),
                        remark -> remark.assignment().unit().name()),
                text(
                        heading("head.taskName", 40),
                        remark -> remark.assignment().task().name()),
                text(
                        heading("head.group", 18),
                        remark -> remark.assignment().task().group()),
                text(heading("head.outcome", 28), remark -> outcome(outcomes.get(remark.assignment()))),
                text(heading("head.difficulty", 40), remark -> remark.report().difficulty()),
                text(heading("head.proposal", 36), remark -> remark.report().proposal()),
                new SheetColumn<>(
                        heading("head.reportedOn", 12),
                        remark -> CellContent.day(remark.report().reportedOn())),
                text(
                        folded("head.source", 26),
                        remark -> report.inFolder(remark.report().at().toString())));
    }

    /** Nothing of an item that is not scored. */
    private String outcome(@Nullable Verdict verdict) {
        return verdict == null ? "" : OutcomeWord.of(verdict, messages);
    }

    private static SheetColumn<Difficulties.Remark> text(
            ColumnHead heading, Function<Difficulties.Remark, String> text) {
        return new SheetColumn<>(heading, remark -> CellContent.text(text.apply(remark)));
    }

    /** All findings, because users who correct the data filter the sheet; their codes are for who asks for them. */
    private TableSheet diagnostics(WorkbookFile book) {
        TableSheet sheet = book.table(
                messages.text("sheet.diagnostics"),
                List.of(
                        heading("head.severity", 12),
                        heading("head.place", 40),
                        heading("head.message", 110),
                        folded("head.code", 9)),
                0);
        DiagnosticTexts texts = DiagnosticTexts.of(messages);
        for (Finding diagnostic : report.diagnostics().sorted()) {
            sheet.row(List.of(
                    CellContent.text(
                            messages.text("severity." + diagnostic.severity().word())),
                    CellContent.text(report.inFolder(diagnostic.at().toString())),
                    CellContent.text(sentence(texts.message(diagnostic))),
                    CellContent.text(diagnostic.code().id())));
        }
        report.diagnostics()
                .unlisted()
                .forEach((code, count) -> sheet.row(List.of(
                        CellContent.text(
                                messages.text("severity." + code.severity().word())),
                        CellContent.text(""),
                        CellContent.text(messages.counted("diagnostics.more", count, code.id())),
                        CellContent.text(code.id()))));
        sheet.end();
        return sheet;
    }

    /** A message begins in lower case, since it follows a place at a terminal; here it has a cell of its own. */
    private static String sentence(String message) {
        return message.isEmpty() ? "" : message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
    }

    /** For who works on with the data: names of files are nothing to print. */
    private void inputs(WorkbookFile book) {
        TableSheet sheet = book.table(
                messages.text("sheet.inputs"), List.of(onScreen("head.file", 60), onScreen("head.rows", 12)), 0);
        report.inputs()
                .forEach(input -> sheet.row(
                        List.of(CellContent.text(report.inFolder(input.path())), CellContent.count(input.rows()))));
        sheet.end();
    }

    private ColumnHead onScreen(String key, int width) {
        return new ColumnHead(messages.text(key), width, ColumnHead.Room.SCREEN);
    }

    private ColumnHead folded(String key, int width) {
        return new ColumnHead(messages.text(key), width, ColumnHead.Room.FOLDED);
    }

    private ColumnHead heading(String key, int width) {
        return ColumnHead.onPaper(messages.text(key), width);
    }
}
