package vn.thuocdo.report.compare;

import static vn.thuocdo.report.MarkdownPage.escape;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.compare.TargetChange;
import vn.thuocdo.compare.UnitChange;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.ChangesMarkdown;
import vn.thuocdo.report.ChangesTexts;
import vn.thuocdo.report.Figures;
import vn.thuocdo.report.MarkdownPage;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.RateNotes;

/** What changed, as GitHub-flavoured Markdown. */
final class CompareMarkdown {

    private final CompareReport report;
    private final Changes changes;
    private final Messages messages;
    private final ChangesTexts texts;
    private final Figures figures;
    private final MarkdownPage page;
    private final ChangesMarkdown summary;

    CompareMarkdown(CompareReport report, Messages messages) {
        this.report = report;
        this.changes = report.changes();
        this.messages = messages;
        this.page = new MarkdownPage(this.messages);
        this.texts = new ChangesTexts(changes, messages);
        this.figures = new Figures(changes.current().board().method(), messages);
        this.summary = new ChangesMarkdown(page, changes, messages);
    }

    void write(OutputStream out) throws IOException {
        page.line("# " + messages.text("compare.title")).line("");
        page.item(messages.text("compare.base", texts.side(changes.base())));
        page.item(messages.text("compare.current", texts.side(changes.current())));
        summary.warnings();
        if (report.notScored() > 0) {
            page.line("").line("**" + messages.counted("text.partial", report.notScored()) + "**");
        }
        if (changes.isEmpty()) {
            page.line("").line(messages.text("compare.nothing"));
        } else {
            summary.summary();
            tasks("compare.added", changes.catalogue().added());
            tasks("compare.dropped", changes.catalogue().dropped());
            targets("compare.harder", TargetChange.Shift.HARDER);
            targets("compare.easier", TargetChange.Shift.EASIER);
            targets("compare.otherwise", TargetChange.Shift.OTHER);
            amended();
            items("compare.metNow", changes.items().metNow());
            items("compare.metNoMore", changes.items().metNoMore());
            units();
        }
        RateNotes.legend(report.rates(), messages)
                .ifPresent(legend -> page.line("").line(MarkdownPage.escape(legend)));
        page.writeTo(out);
    }

    private void tasks(String title, List<Task> tasks) {
        if (!tasks.isEmpty()) {
            page.title(messages.text(title, messages.number(tasks.size())));
            tasks.forEach(task -> page.item(task.label()));
        }
    }

    private void items(String title, List<Verdict> items) {
        if (!items.isEmpty()) {
            page.title(messages.text(title, messages.number(items.size())));
            items.forEach(item -> page.item(texts.item(item)));
        }
    }

    private void amended() {
        if (!changes.amended().isEmpty()) {
            page.title(messages.text(
                    "compare.amended", messages.number(changes.amended().size())));
            changes.amended().forEach(item -> page.item(texts.amended(item)));
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
