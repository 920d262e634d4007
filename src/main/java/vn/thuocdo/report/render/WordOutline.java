package vn.thuocdo.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.report.Presentation;
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
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.word.Layout;
import vn.thuocdo.report.word.Run;
import vn.thuocdo.report.word.WordBody;
import vn.thuocdo.report.word.WordFile;
import vn.thuocdo.report.word.WordTable;
import vn.thuocdo.report.word.WordTemplate;

/** A document of Word: A4 with the margins and letters of Nghị định 30/2020/NĐ-CP, or put into an office's own template. */
final class WordOutline {

    private static final int SMALL = 11;
    private static final int FACTS = 12;
    private static final int ITEMS = 10;
    /** The last rows of a table, none of which stands alone on a page. */
    private static final int KEPT_TOGETHER = 3;

    private final Presentation presentation;
    private final Messages messages;
    private final WordBody body = new WordBody();

    WordOutline(Presentation presentation) {
        this.presentation = presentation;
        this.messages = presentation.messages();
    }

    void write(Outline outline, OutputStream out) throws IOException {
        Optional<Path> template = presentation.tailoring().template();
        if (outline.letter().isPresent()) {
            letter(outline, outline.letter().get(), template.isEmpty());
        } else {
            body.paragraph(Layout.TITLE, Run.of(outline.title()).inBold());
            outline.lead().forEach(this::lead);
            body.paragraph(Layout.SPACE);
            content(outline);
            small(rules());
        }
        if (template.isPresent()) {
            new WordTemplate(template.get()).write(body, out);
        } else {
            new WordFile(outline.title(), messages.language()).write(body, out);
        }
    }

    /** @param framed whether it has a head and a place to sign; a template brings its own */
    private void letter(Outline outline, Letter letter, boolean framed) {
        WordLetter frame = new WordLetter(letter, messages, body);
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
        WordTable rows = body.table(WordColumns.of(table, shown, points, WordFile.TEXT_WIDTH), points);
        List<String> before = List.of();
        int left = table.rows().size();
        for (List<Cell> row : table.rows()) {
            left--;
            List<String> group = groups.stream().map(i -> row.get(i).text()).toList();
            if (!group.equals(before)) {
                group.forEach(rows::group);
                before = group;
            }
            rows.row(shown.stream().map(row::get).map(WordOutline::run).toList(), left > 0 && left < KEPT_TOGETHER);
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
