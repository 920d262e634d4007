package vn.thuocdo.report.compare;

import static vn.thuocdo.report.MarkdownPage.escape;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.compare.TargetChange;
import vn.thuocdo.compare.UnitChange;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.Figures;
import vn.thuocdo.report.MarkdownPage;
import vn.thuocdo.report.Messages;

/** What changed, as GitHub-flavoured Markdown. */
final class CompareMarkdown {

    private final CompareReport report;
    private final Changes changes;
    private final Messages messages;
    private final CompareTexts texts;
    private final Figures figures;
    private final MarkdownPage page = new MarkdownPage();

    CompareMarkdown(CompareReport report, Messages messages) {
        this.report = report;
        this.changes = report.changes();
        this.messages = messages;
        this.texts = new CompareTexts(changes, messages);
        this.figures = new Figures(changes.current().board().method(), messages);
    }

    void write(OutputStream out) throws IOException {
        page.line("# " + messages.text("compare.title")).line("");
        page.item(messages.text("compare.base", texts.side(changes.base())));
        page.item(messages.text("compare.current", texts.side(changes.current())));
        texts.warnings().forEach(warning -> page.line("").line("**" + escape(warning) + "**"));
        if (report.notScored() > 0) {
            page.line("").line("**" + messages.counted("text.partial", report.notScored()) + "**");
        }
        if (changes.isEmpty()) {
            page.line("").line(messages.text("compare.nothing"));
        } else {
            table("compare.totals", texts.totals());
            table("text.tiers", texts.tiers());
            transitions();
            if (!texts.events().isEmpty()) {
                page.line("");
                texts.events().forEach(page::item);
            }
            table("compare.catalogue", texts.catalogue());
            tasks("compare.added", changes.catalogue().added());
            tasks("compare.dropped", changes.catalogue().dropped());
            targets("compare.harder", TargetChange.Shift.HARDER);
            targets("compare.easier", TargetChange.Shift.EASIER);
            targets("compare.otherwise", TargetChange.Shift.OTHER);
            units();
        }
        page.writeTo(out);
    }

    private void table(String title, List<List<String>> rows) {
        page.title(messages.text(title));
        page.columns(List.of(
                "",
                messages.text("compare.before"),
                messages.text("compare.after"),
                messages.text("compare.difference")));
        rows.forEach(row -> page.row(row.stream().map(MarkdownPage::escape).toList()));
    }

    private void transitions() {
        List<Optional<Tier>> places = changes.places();
        page.title(messages.text("compare.transitions"));
        List<String> head = new ArrayList<>(List.of(messages.text("compare.fromTo")));
        places.forEach(place -> head.add(escape(texts.place(place))));
        page.columns(head);
        for (Optional<Tier> before : places) {
            List<String> row = new ArrayList<>(List.of(escape(texts.place(before))));
            places.forEach(after ->
                    row.add(messages.number(changes.moved(before, after).size())));
            page.row(row);
        }
    }

    private void tasks(String title, List<Task> tasks) {
        if (!tasks.isEmpty()) {
            page.title(messages.text(title, messages.number(tasks.size())));
            tasks.forEach(task -> page.item(task.label()));
        }
    }

    private void targets(String title, TargetChange.Shift shift) {
        List<TargetChange> targets = texts.targets(shift);
        if (!targets.isEmpty()) {
            page.title(messages.text(title, messages.number(targets.size())));
            targets.forEach(target -> page.item(texts.target(target)));
        }
    }

    private void units() {
        page.title(messages.text("compare.unitRates"));
        page.columns(List.of(
                messages.text("text.unit"),
                messages.text("compare.before"),
                messages.text("compare.after"),
                messages.text("compare.pointsLong"),
                messages.text("compare.tierBefore"),
                messages.text("compare.tierAfter")));
        for (UnitChange change : report.units(messages.language())) {
            page.row(
                    escape(change.unit().name()),
                    change.rateBefore().map(figures::percent).orElse("–"),
                    change.rateAfter().map(figures::percent).orElse("–"),
                    texts.bare(change.difference()),
                    escape(change.tierBefore().map(Tier::label).orElse("–")),
                    escape(change.tierAfter().map(Tier::label).orElse("–")));
        }
    }
}
