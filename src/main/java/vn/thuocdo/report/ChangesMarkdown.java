package vn.thuocdo.report;

import static vn.thuocdo.report.MarkdownPage.escape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.model.Tier;

/** What changed over all units, in the tables that {@code compare} and {@code score} have in common in Markdown. */
public final class ChangesMarkdown {

    private final MarkdownPage page;
    private final Changes changes;
    private final Messages messages;
    private final ChangesTexts texts;

    /** @param any to which the texts of comparing are added */
    public ChangesMarkdown(MarkdownPage page, Changes changes, Messages any) {
        this.page = page;
        this.changes = changes;
        this.messages = any.with("compare");
        this.texts = new ChangesTexts(changes, messages);
    }

    /** With a title, and what it is compared with, for a document that shows more than this. */
    public void section() {
        page.title(messages.text("compare.title"));
        page.item(messages.text("compare.base", texts.side(changes.base())));
        warnings();
        if (changes.isEmpty()) {
            page.line("").line(messages.text("compare.nothing"));
        } else {
            summary();
        }
    }

    public void warnings() {
        texts.warnings().forEach(warning -> page.line("").line("**" + escape(warning) + "**"));
    }

    /** Totals, tiers, and which units moved, came, went or were reorganised; then the numbers of the catalogue. */
    public void summary() {
        table("compare.totals", texts.totals());
        table("text.tiers", texts.tiers());
        transitions();
        if (!texts.events().isEmpty()) {
            page.line("");
            texts.events().forEach(page::item);
        }
        table("compare.catalogue", texts.catalogue());
        page.line("");
        texts.carriedOver().forEach(page::item);
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
}
