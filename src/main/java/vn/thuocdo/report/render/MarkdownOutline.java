package vn.thuocdo.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Facts;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.Listing;
import vn.thuocdo.report.outline.Outline;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.page.MarkdownPage;
import vn.thuocdo.report.text.Messages;

/** GitHub-flavoured Markdown. It has no colours: what warns is bold. Nothing in the texts is markup. */
public final class MarkdownOutline {

    private final MarkdownPage page;

    MarkdownOutline(Messages messages) {
        this(new MarkdownPage(messages));
    }

    /** One that goes on with a page. */
    public MarkdownOutline(MarkdownPage page) {
        this.page = page;
    }

    void write(Outline outline, OutputStream out) throws IOException {
        page.line("# " + MarkdownPage.escape(outline.title()));
        Stream.concat(outline.lead().stream(), outline.body().stream()).forEach(this::block);
        outline.footnotes().forEach(note -> page.line("").line(MarkdownPage.escape(note)));
        page.writeTo(out);
    }

    /** Some parts of a document, each after an empty line. */
    public void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        page.line("");
        if (block instanceof Heading heading) {
            page.line("#".repeat(heading.level()) + " " + MarkdownPage.escape(heading.text()));
        } else if (block instanceof Paragraph paragraph) {
            page.line(paragraph.phrases().stream().map(MarkdownOutline::phrase).collect(Collectors.joining()));
        } else if (block instanceof Listing listing) {
            listing(listing);
        } else if (block instanceof Facts facts) {
            facts.facts()
                    .forEach(fact -> page.line(
                            "- " + bold(MarkdownPage.escape(fact.label())) + ": " + MarkdownPage.escape(fact.text())));
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void listing(Listing listing) {
        for (Listing.Item item : listing.items()) {
            page.item(item.text());
            item.under().forEach(line -> page.line("  - " + MarkdownPage.escape(line)));
        }
        listing.rest().ifPresent(page::item);
    }

    private void table(Table table) {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).isWritten()) {
                shown.add(i);
            }
        }
        page.columns(shown.stream()
                .map(i -> MarkdownPage.escape(table.columns().get(i).title()))
                .toList());
        for (List<Cell> row : table.rows()) {
            page.row(shown.stream()
                    .map(row::get)
                    .map(cell -> marked(cell.text(), cell.tone()))
                    .toList());
        }
        if (!table.notes().isEmpty()) {
            page.line("");
            table.notes().forEach(page::item);
        }
    }

    private static String phrase(Paragraph.Phrase phrase) {
        return phrase.tone() == Tone.STRONG
                ? bold(MarkdownPage.escape(phrase.text()))
                : marked(phrase.text(), phrase.tone());
    }

    private static String bold(String escaped) {
        return "**" + escaped + "**";
    }

    private static String marked(String text, Tone tone) {
        String escaped = MarkdownPage.escape(text);
        return tone.warns() && !text.isEmpty() ? bold(escaped) : escaped;
    }
}
