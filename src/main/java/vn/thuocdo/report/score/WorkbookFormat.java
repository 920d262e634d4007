package vn.thuocdo.report.score;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.compare.UnitChange;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.judge.Method;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Result;
import vn.thuocdo.report.DiagnosticTexts;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.ShownChange;
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
            report.changes().ifPresent(changes -> changes(book, changes));
            if (!report.remarks().remarks().isEmpty()) {
                remarks(book);
            }
            diagnostics(book);
            book.writeTo(out);
        }
    }

    private void units(Book book) {
        UnitTable table = new UnitTable(report.board(), messages);
        TableSheet sheet = book.table(messages.text("sheet.units"), both(table.headings(), table.exactHeadings()));
        report.cards(messages.language()).forEach(card -> sheet.row(both(table.row(card), table.exact(card))));
        sheet.end();
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
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

    private void changes(Book book, Changes changes) {
        Entries entries = new Entries(changes.current().board(), messages);
        TableSheet sheet = book.table(
                messages.text("sheet.changes"),
                List.of(
                        heading("head.name", 40),
                        heading("head.change", 16),
                        heading("head.rateBefore", 12),
                        heading("head.rateAfter", 12),
                        heading("head.points", 14),
                        heading("head.tierBefore", 12),
                        heading("head.tierAfter", 12)));
        for (UnitChange change : changes.units()) {
            List<Entry> row = new ArrayList<>();
            row.add(Entry.text(change.unit().name()));
            row.add(Entry.text(kind(change.kind())));
            row.addAll(rates(entries, change, changes.current().board().method()));
            row.add(change.tierBefore().map(entries::tier).orElse(new Entry.Blank()));
            row.add(change.tierAfter().map(entries::tier).orElse(new Entry.Blank()));
            sheet.row(row);
        }
        sheet.end();
    }

    /** The rates before and after and their difference, which agree as they are shown. */
    private static List<Entry> rates(Entries entries, UnitChange change, Method method) {
        Optional<BigFraction> before = change.rateBefore();
        Optional<BigFraction> after = change.rateAfter();
        if (before.isEmpty() || after.isEmpty()) {
            return List.of(rate(entries, before), rate(entries, after), new Entry.Blank());
        }
        ShownChange shown = ShownChange.of(before.get(), after.get(), method);
        return List.of(
                entries.percentage(before.get(), shown.before(), Optional.empty()),
                entries.percentage(after.get(), shown.after(), Optional.empty()),
                new Entry.Number(shown.points()));
    }

    private static Entry rate(Entries entries, Optional<BigFraction> rate) {
        return rate.map(some -> entries.percentage(some, Optional.empty())).orElse(new Entry.Blank());
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
        for (Finding diagnostic : report.diagnostics().sorted()) {
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
