package vn.thuocdo.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.report.Presentation;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Facts;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.Listing;
import vn.thuocdo.report.outline.Outline;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.page.Style;
import vn.thuocdo.report.page.TextPage;
import vn.thuocdo.report.text.Printable;

/** Text for a terminal: empty lines where something new begins, and two blanks before what belongs to a heading. */
final class TextOutline {

    static final String INDENT = "  ";

    private static final int LABEL_WIDTH = 14;

    private final TextPage page;

    TextOutline(Presentation presentation) {
        this.page = new TextPage(presentation);
    }

    void write(Outline outline, OutputStream out) throws IOException {
        if (!outline.generic()) {
            TextPage.wrap(outline.title(), page.width()).forEach(line -> page.line(page.bold(line)));
        }
        outline.lead().forEach(this::block);
        @Nullable Block before = null;
        for (Block block : outline.body()) {
            if (standsApart(block, before)) {
                page.line("");
            }
            block(block);
            before = block;
        }
        outline.footnotes().forEach(note -> page.line("").paragraph(note));
        page.writeTo(out);
    }

    /** Headings bring an empty line of their own. */
    private static boolean standsApart(Block block, @Nullable Block before) {
        if (block instanceof Paragraph) {
            return !(before instanceof Heading || before instanceof Paragraph);
        }
        return block instanceof Listing && before instanceof Table;
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Listing listing) {
            listing(listing);
        } else if (block instanceof Facts facts) {
            facts(facts);
        } else if (block instanceof Table table) {
            new TextTable(page, table).write();
            table.notes().forEach(note -> page.hanging(INDENT, note));
        }
    }

    /** What stands out within a paragraph does so where the paragraph is a single line. */
    private void paragraph(Paragraph paragraph) {
        List<String> lines = TextPage.wrap(paragraph.text(), page.width());
        if (lines.size() == 1) {
            page.line(paragraph.phrases().stream()
                    .map(phrase -> styled(Printable.line(phrase.text()), phrase.tone(), page))
                    .collect(Collectors.joining()));
        } else {
            lines.forEach(line -> page.line(styled(line, paragraph.tone(), page)));
        }
    }

    private void heading(Heading heading) {
        if (heading.level() == Heading.SECTION && heading.tone() == Tone.PLAIN) {
            page.title(heading.text());
            return;
        }
        page.line("");
        String indent = heading.level() == Heading.SECTION ? "" : INDENT;
        TextPage.wrap(heading.text(), page.width() - indent.length())
                .forEach(line -> page.line(indent + styled(line, heading.tone(), page)));
    }

    private void listing(Listing listing) {
        for (Listing.Item item : listing.items()) {
            page.hanging(INDENT, item.text());
            for (String line : item.under()) {
                page.hanging(INDENT + INDENT, line);
            }
        }
        if (listing.rest().isPresent()) {
            page.line(INDENT + listing.rest().get());
        }
    }

    /** All texts of a block begin in one column. */
    private void facts(Facts facts) {
        int labelWidth = facts.facts().stream()
                .mapToInt(fact -> Printable.width(fact.label()) + 1)
                .reduce(LABEL_WIDTH, Math::max);
        facts.facts().forEach(fact -> fact(fact, labelWidth));
    }

    /** The label in front, every further line below the first one's text. */
    private void fact(Facts.Fact fact, int labelWidth) {
        List<String> lines = TextPage.wrap(fact.text(), page.width() - labelWidth - INDENT.length());
        for (int i = 0; i < lines.size(); i++) {
            String label = i == 0 ? Printable.left(fact.label(), labelWidth) : " ".repeat(labelWidth);
            page.line(INDENT + page.styled(Style.FAINT, label) + lines.get(i));
        }
    }

    /** The text in the colour or weight of a tone, where the terminal shows it. */
    static String styled(String text, Tone tone, TextPage page) {
        return TextTones.style(tone).map(style -> page.styled(style, text)).orElse(text);
    }
}
