package vn.thuocdo.report.render;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Column.Kind;
import vn.thuocdo.report.outline.Facts;
import vn.thuocdo.report.outline.Field;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.Letter;
import vn.thuocdo.report.outline.Listing;
import vn.thuocdo.report.outline.Outline;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Table.Extent;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.paper.Layout;
import vn.thuocdo.report.paper.PaperBody;
import vn.thuocdo.report.paper.PaperTable;
import vn.thuocdo.report.paper.Run;
import vn.thuocdo.report.text.Messages;

/** A document on paper, in the letters of Nghị định 30/2020/NĐ-CP; for any office program. */
final class PaperOutline {

    private static final int SMALL = 11;
    private static final int FACTS = 12;
    private static final int ITEMS = 10;
    /** The last rows of a table, none of which stands alone on a page. */
    private static final int KEPT_TOGETHER = 3;

    private final Messages messages;
    private final PaperBody body;

    PaperOutline(Messages messages, PaperBody body) {
        this.messages = messages;
        this.body = body;
    }

    /** @param framed whether a letter has a head and a place to sign; a template brings its own */
    void write(Outline outline, boolean framed) {
        if (outline.letter().isPresent()) {
            letter(outline, outline.letter().get(), framed);
        } else {
            body.paragraph(Layout.TITLE, Run.of(outline.title()).inBold());
            outline.lead().forEach(this::lead);
            body.paragraph(Layout.SPACE);
            content(outline);
            small(rules());
        }
    }

    private void letter(Outline outline, Letter letter, boolean framed) {
        PaperLetter frame = new PaperLetter(letter, messages, body);
        if (framed) {
            frame.head(outline.title());
        }
        outline.lead().forEach(this::block);
        content(outline);
        if (framed) {
            frame.end();
        }
        for (Letter.Annex annex : letter.annexes()) {
            frame.annex(annex, rules());
            annex.blocks().forEach(this::block);
        }
    }

    /** Below a title, and in the middle as it is. */
    private void lead(Block block) {
        if (block instanceof Paragraph paragraph) {
            body.paragraph(Layout.CENTRED, run(paragraph).size(FACTS));
        } else {
            block(block);
        }
    }

    private void content(Outline outline) {
        outline.body().forEach(this::block);
        outline.footnotes().forEach(this::small);
    }

    private String rules() {
        return messages.text("foot.rules", RulesVersion.CURRENT);
    }

    private void small(String text) {
        body.paragraph(Layout.TEXT, Run.of(text).size(SMALL).inItalics());
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            if (heading.level() == Heading.SECTION) {
                body.heading(heading.text());
            } else {
                body.subheading(heading.text());
            }
        } else if (block instanceof Paragraph paragraph) {
            body.paragraph(Layout.TEXT, run(paragraph));
        } else if (block instanceof Listing listing) {
            listing(listing);
        } else if (block instanceof Facts facts) {
            facts.facts()
                    .forEach(fact -> body.paragraph(
                            Layout.PLAIN,
                            Run.of(fact.label() + ": ").inBold().size(FACTS),
                            Run.of(fact.text()).size(FACTS)));
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Field field) {
            body.paragraph(Layout.TEXT, Run.field(field.prompt()).inItalics());
        }
    }

    /** With the dash that official documents list by, and a plus below it. */
    private void listing(Listing listing) {
        for (Listing.Item item : listing.items()) {
            body.text("- " + item.text());
            item.under().forEach(line -> body.text("+ " + line));
        }
        listing.rest().ifPresent(rest -> body.text("- " + rest));
    }

    private void table(Table table) {
        List<Integer> groups = columns(table, column -> column.kind() == Kind.GROUP);
        List<Integer> shown = columns(table, column -> column.isWritten() && column.kind() != Kind.GROUP);
        int points = table.extent() == Extent.ITEMS ? ITEMS : points(shown.size());
        PaperTable rows = body.table(PaperColumns.of(table, shown, points, PaperBody.TEXT_WIDTH), points);
        List<String> before = List.of();
        int left = table.rows().size();
        for (List<Cell> row : table.rows()) {
            left--;
            List<String> group = groups.stream().map(i -> row.get(i).text()).toList();
            if (!group.equals(before)) {
                group.forEach(rows::group);
                before = group;
            }
            rows.row(shown.stream().map(row::get).map(PaperOutline::run).toList(), left > 0 && left < KEPT_TOGETHER);
        }
        rows.end();
        table.notes().forEach(note -> body.text("- " + note));
    }

    private static List<Integer> columns(Table table, Predicate<Column> which) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> which.test(table.columns().get(i)))
                .boxed()
                .toList();
    }

    private static Run run(Paragraph paragraph) {
        Run run = Run.of(paragraph.text());
        return paragraph.tone() == Tone.PLAIN ? run : run.inBold();
    }

    private static Run run(Cell cell) {
        Run run = Run.of(cell.text());
        return cell.tone() == Tone.STRONG ? run.inBold() : run;
    }

    /** The size of the letters by the number of columns. */
    private static int points(int columns) {
        if (columns <= 5) {
            return 12;
        }
        if (columns <= 7) {
            return 11;
        }
        if (columns == 8) {
            return 10;
        }
        return columns <= 14 ? 8 : 7;
    }
}
