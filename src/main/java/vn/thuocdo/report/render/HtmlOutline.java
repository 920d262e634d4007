package vn.thuocdo.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.Outline;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.page.HtmlPage;
import vn.thuocdo.report.paper.PaperPage;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.TextLanguage;

/** A page that any browser opens, with or without a network, and prints on A4. It needs no script. */
public final class HtmlOutline {

    /** Sections from which on a page has a list of them. */
    private static final int NAVIGATED = 3;

    /** A link to a section. */
    public record Entry(String id, String text) {}

    private final Outline outline;
    private final Messages messages;
    private final HtmlPage html = new HtmlPage();
    private final List<HtmlPart> body = new ArrayList<>();
    private final List<Entry> sections = new ArrayList<>();

    HtmlOutline(Outline outline, Messages messages) {
        this.outline = outline;
        this.messages = messages;
        String caption = outline.title();
        int number = 0;
        int tables = 0;
        for (Block block : outline.body()) {
            String id = "";
            if (block instanceof Heading heading) {
                caption = heading.text();
                id = "s" + ++number;
                if (heading.level() == Heading.SECTION) {
                    sections.add(new Entry(id, heading.text()));
                }
            }
            if (block instanceof Table) {
                id = "t" + ++tables;
            }
            body.add(new HtmlPart(block, id, caption, messages));
        }
    }

    void write(OutputStream out) throws IOException {
        HtmlPage.write("render/outline.jte", this, out);
    }

    public HtmlPage html() {
        return html;
    }

    public String language() {
        return messages.language().word();
    }

    /** Whether the paper on which the page is printed lies on its side. */
    public boolean isTurned() {
        return outline.body().stream()
                .anyMatch(block -> block instanceof Table table && FiguresOnPaper.page(table) == PaperPage.LANDSCAPE);
    }

    public int rulesVersion() {
        return RulesVersion.CURRENT;
    }

    public String title() {
        return outline.title();
    }

    public String languageOfTitle() {
        return TextLanguage.of(outline.title(), messages.language()).word();
    }

    public List<HtmlPart> lead() {
        return outline.lead().stream()
                .map(block -> new HtmlPart(block, "", outline.title(), messages))
                .toList();
    }

    public List<HtmlPart> body() {
        return body;
    }

    /** The sections of a page that is long enough to be looked through. */
    public List<Entry> contents() {
        return sections.size() < NAVIGATED ? List.of() : sections;
    }

    public List<String> footnotes() {
        return outline.footnotes();
    }

    public String skip() {
        return messages.text("page.skip");
    }

    public String contentsLabel() {
        return messages.text("page.contents");
    }

    public String rules() {
        return messages.text("foot.rules", RulesVersion.CURRENT);
    }
}
