package vn.thuocdo.report.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.compare.TargetChange;
import vn.thuocdo.compare.UnitChange;
import vn.thuocdo.judge.Verdict;
import vn.thuocdo.model.Task;
import vn.thuocdo.model.Tier;
import vn.thuocdo.report.ChangesTexts;
import vn.thuocdo.report.Figures;
import vn.thuocdo.report.Messages;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.Printable;
import vn.thuocdo.report.RateNotes;
import vn.thuocdo.report.Style;
import vn.thuocdo.report.TextPage;

/** What changed, for people at a terminal. */
final class CompareText {

    private static final int NAME_WIDTH = 34;
    private static final int FIGURE_WIDTH = 9;
    /** Items that are listed of a kind of change; the rest is counted. */
    private static final int MOST_LISTED = 12;

    private final CompareReport report;
    private final Changes changes;
    private final Messages messages;
    private final ChangesTexts texts;
    private final Figures figures;
    private final TextPage page;
    private final boolean all;

    CompareText(CompareReport report, Messages messages, Presentation presentation) {
        this.report = report;
        this.changes = report.changes();
        this.messages = messages;
        this.texts = new ChangesTexts(changes, messages);
        this.figures = new Figures(changes.current().board().method(), messages);
        this.page = new TextPage(presentation);
        this.all = presentation.verbose();
    }

    void write(OutputStream out) throws IOException {
        heading();
        if (changes.isEmpty()) {
            page.line("").line(page.bold(messages.text("compare.nothing")));
        } else {
            table("compare.totals", texts.totals());
            table("text.tiers", texts.tiers());
            transitions();
            texts.events().forEach(event -> page.hanging("  ", event));
            table("compare.catalogue", texts.catalogue());
            texts.carriedOver().forEach(line -> page.hanging("  ", line));
            tasks("compare.added", changes.catalogue().added());
            tasks("compare.dropped", changes.catalogue().dropped());
            targets("compare.harder", TargetChange.Shift.HARDER);
            targets("compare.easier", TargetChange.Shift.EASIER);
            targets("compare.otherwise", TargetChange.Shift.OTHER);
            list(
                    "compare.amended",
                    changes.amended().stream().map(texts::amended).toList());
            items("compare.metNow", changes.items().metNow());
            items("compare.metNoMore", changes.items().metNoMore());
            units();
        }
        RateNotes.legend(report.rates(), messages)
                .ifPresent(legend -> page.line("").paragraph(legend));
        page.writeTo(out);
    }

    private void heading() {
        page.hanging("  ", messages.text("compare.base", texts.side(changes.base())));
        page.hanging("  ", messages.text("compare.current", texts.side(changes.current())));
        for (String warning : texts.warnings()) {
            TextPage.wrap(warning, TextPage.WIDTH).forEach(line -> page.line(page.styled(Style.YELLOW, line)));
        }
        if (report.notScored() > 0) {
            page.line(page.styled(Style.RED, messages.counted("text.partial", report.notScored())));
        }
    }

    private void table(String title, List<List<String>> rows) {
        page.title(messages.text(title));
        page.line(page.styled(
                Style.FAINT,
                row(
                        "",
                        messages.text("compare.before"),
                        messages.text("compare.after"),
                        messages.text("compare.difference"))));
        for (List<String> row : rows) {
            List<String> label = TextPage.wrap(row.get(0), NAME_WIDTH);
            label.subList(0, label.size() - 1).forEach(line -> page.line("  " + line));
            page.line(row(label.get(label.size() - 1), row.get(1), row.get(2), row.get(3)));
        }
    }

    private static String row(String label, String before, String after, String difference) {
        return "  " + Printable.left(label, NAME_WIDTH) + Printable.right(before, FIGURE_WIDTH)
                + Printable.right(after, FIGURE_WIDTH) + "   " + difference;
    }

    /** Only the moves that units made, from the highest tier down. */
    private void transitions() {
        List<Optional<Tier>> places = changes.places();
        page.title(messages.text("compare.transitions"));
        StringBuilder head = new StringBuilder("  " + Printable.left(messages.text("compare.fromTo"), 16));
        places.forEach(place -> head.append(Printable.right(texts.place(place), 12)));
        page.line(page.styled(Style.FAINT, head.toString()));
        for (Optional<Tier> before : places) {
            StringBuilder row = new StringBuilder("  " + Printable.left(texts.place(before), 16));
            for (Optional<Tier> after : places) {
                int moved = changes.moved(before, after).size();
                String cell = Printable.right(moved == 0 ? "·" : messages.number(moved), 12);
                row.append(before.equals(after) ? cell : page.bold(cell));
            }
            page.line(row.toString());
        }
        page.line("");
    }

    private void tasks(String title, List<Task> tasks) {
        list(title, tasks.stream().map(Task::label).toList());
    }

    /** The first of some, or all where everything is wanted; the title has the true number. */
    private void list(String title, List<String> texts) {
        if (!texts.isEmpty()) {
            page.title(messages.text(title, messages.number(texts.size())));
            List<String> listed = all ? texts : texts.subList(0, Math.min(MOST_LISTED, texts.size()));
            listed.forEach(text -> page.hanging("  ", text));
            if (listed.size() < texts.size()) {
                page.line("  " + messages.text("compare.more", messages.number(texts.size() - listed.size())));
            }
        }
    }

    private void items(String title, List<Verdict> items) {
        list(title, items.stream().map(texts::item).toList());
    }

    private void targets(String title, TargetChange.Shift shift) {
        list(title, texts.targets(shift).stream().map(texts::target).toList());
    }

    private void units() {
        page.title(messages.text("compare.unitRates"));
        page.line(page.styled(
                Style.FAINT,
                row(
                        messages.text("text.unit"),
                        messages.text("compare.before"),
                        messages.text("compare.after"),
                        Printable.left(messages.text("compare.pointsColumn"), 9) + " " + messages.text("text.tier"))));
        for (UnitChange change : report.units(messages.language())) {
            List<String> name = TextPage.wrap(change.unit().name(), NAME_WIDTH);
            String tier = change.tierBefore().equals(change.tierAfter())
                    ? change.tierAfter().map(Tier::label).orElse("")
                    : change.tierBefore().map(Tier::label).orElse("–")
                            + " → "
                            + change.tierAfter().map(Tier::label).orElse("–");
            page.line(row(
                            name.get(0),
                            change.rateBefore().map(figures::percent).orElse("–"),
                            change.rateAfter().map(figures::percent).orElse("–"),
                            Printable.left(texts.bare(change.difference()), 6) + " " + tier)
                    .stripTrailing());
            name.subList(1, name.size()).forEach(line -> page.line("  " + line));
        }
    }
}
