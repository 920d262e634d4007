package vn.thuocdo.report.score;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.thuocdo.diagnostic.Diagnostic;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Result;
import vn.thuocdo.report.DiagnosticTexts;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.workbook.Book;
import vn.thuocdo.report.workbook.Entry;
import vn.thuocdo.report.workbook.Heading;
import vn.thuocdo.report.workbook.TableSheet;
import vn.thuocdo.score.Difficulties;
import vn.thuocdo.score.Scorecard;

/** The report as an Excel workbook: what it comes to, every unit, every item, and what was found in the data. */
final class WorkbookFormat {

    private final Report report;
    private final Messages messages;

    WorkbookFormat(Report report, Messages messages) {
        this.report = report;
        this.messages = messages.with("workbook");
    }

    void write(OutputStream out) throws IOException {
        String title = report.title().isEmpty() ? messages.text("markdown.title") : report.title();
        try (Book book = new Book(title, messages.text("sheet.font"), messages.language())) {
            new WorkbookSummary(report, messages).write(book, title);
            units(book);
            items(book);
            if (!report.remarks().remarks().isEmpty()) {
                remarks(book);
            }
            diagnostics(book);
            book.writeTo(out);
        }
    }

    private void units(Book book) {
        UnitTable table = new UnitTable(report.board(), messages);
        TableSheet sheet = book.table(messages.text("sheet.units"), table.headings());
        report.cards(messages.language()).forEach(card -> sheet.row(table.row(card)));
        sheet.end();
    }

    private void items(Book book) {
        ItemTable table = new ItemTable(report, messages);
        TableSheet sheet = book.table(messages.text("sheet.items"), table.headings());
        for (Scorecard card : report.cards(messages.language())) {
            for (Verdict verdict : card.verdicts()) {
                sheet.row(table.row(verdict));
            }
        }
        sheet.end();
    }

    private void remarks(Book book) {
        TableSheet sheet = book.table(
                messages.text("sheet.remarks"),
                List.of(
                        heading("head.name", 34),
                        heading("head.taskName", 44),
                        heading("head.group", 24),
                        heading("head.difficulty", 56),
                        heading("head.proposal", 56),
                        heading("head.reportedOn", 12),
                        heading("head.source", 26)));
        for (Difficulties.Remark remark : report.remarks().remarks()) {
            Result result = remark.report();
            sheet.row(List.of(
                    Entry.text(remark.assignment().unit().name()),
                    Entry.text(remark.assignment().task().label()),
                    Entry.text(remark.assignment().task().group()),
                    Entry.text(result.difficulty()),
                    Entry.text(result.proposal()),
                    Entry.day(result.reportedOn()),
                    Entry.text(report.inProject(result.at().toString()))));
        }
        sheet.end();
    }

    /** Without a limit: whoever mends the data filters the sheet. */
    private void diagnostics(Book book) {
        TableSheet sheet = book.table(
                messages.text("sheet.diagnostics"),
                List.of(
                        heading("head.severity", 12),
                        heading("head.code", 9),
                        heading("head.place", 40),
                        heading("head.message", 110)));
        DiagnosticTexts texts = DiagnosticTexts.of(messages.language());
        for (Diagnostic diagnostic : report.diagnostics().sorted()) {
            sheet.row(List.of(
                    Entry.text(messages.text("severity." + diagnostic.severity().word())),
                    Entry.text(diagnostic.code().id()),
                    Entry.text(report.inProject(diagnostic.at().toString())),
                    Entry.text(texts.message(diagnostic))));
        }
        sheet.end();
    }

    private Heading heading(String key, int width) {
        return new Heading(messages.text(key), width, true);
    }
}
