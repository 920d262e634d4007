package vn.thuocdo.report.render;

import java.util.List;
import java.util.Optional;
import vn.thuocdo.judge.RulesVersion;
import vn.thuocdo.report.outline.Block;
import vn.thuocdo.report.outline.Facts;
import vn.thuocdo.report.outline.Heading;
import vn.thuocdo.report.outline.Letter;
import vn.thuocdo.report.outline.LetterField;
import vn.thuocdo.report.outline.Listing;
import vn.thuocdo.report.outline.Outline;
import vn.thuocdo.report.outline.Paragraph;
import vn.thuocdo.report.outline.RateComparison;
import vn.thuocdo.report.outline.Scale;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.paper.DotChart;
import vn.thuocdo.report.paper.PaperBody;
import vn.thuocdo.report.paper.PaperPage;
import vn.thuocdo.report.paper.ParagraphStyle;
import vn.thuocdo.report.paper.RateChart;
import vn.thuocdo.report.paper.TextRun;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.workbook.TierShade;

/** A document on paper, in the letters of Nghị định 30/2020/NĐ-CP; for any office program. */
final class PaperOutline {

    /** Seven centimetres, in twentieths of a point. */
    private static final int HEIGHT_OF_SCALE = 3970;

    /** Three and a half centimetres. */
    private static final int HEIGHT_OF_LOW_SCALE = 1985;

    /** Points of an empty line: a higher one left the last rows of many a paper to a page of their own. */
    private static final int LOW = 4;

    private static final int HEIGHT_OF_COURSE = 3120;
    private static final int HEIGHT_OF_AXIS = 900;
    private static final int HEIGHT_OF_BAR = 310;

    private static final String UNCOLOURED = "7F7F7F";
    private final Messages messages;
    private final PaperBody body;
    /** Whether paragraphs stay on one page with what follows: the end of a letter may not leave its signature alone. */
    private boolean keeping;

    PaperOutline(Messages messages, PaperBody body) {
        this.messages = messages;
        this.body = body;
    }

    /** @param framed whether a letter has a head and a place to sign; a template brings its own */
    void write(Outline outline, boolean framed) {
        if (outline.letter().isPresent()) {
            letter(outline, outline.letter().get(), framed);
        } else {
            body.turn(page(outline.body()));
            centred(ParagraphStyle.TITLE, PaperRuns.of(outline.title()));
            outline.lead().forEach(this::lead);
            // Not at the end: a table that fills its page leaves it a page of its own.
            centred(ParagraphStyle.LEAD, PaperRuns.of(rulesVersion()));
            body.paragraph(ParagraphStyle.SPACE, TextRun.of("").size(LOW));
            blocks(outline.body());
            outline.footnotes().forEach(this::small);
        }
    }

    private void letter(Outline outline, Letter letter, boolean framed) {
        PaperLetter frame = new PaperLetter(letter, messages, body);
        if (framed) {
            frame.head(outline.title());
        }
        outline.lead().forEach(this::block);
        blocks(outline.body());
        // With the last sentence, that is text enough beside a signature. More, and LibreOffice leaves its heading
        // behind.
        keeping = framed;
        outline.footnotes().forEach(this::small);
        // Not behind the signature or the annexes: what fills its page would leave it a page of its own.
        small(rulesVersion());
        keeping = false;
        if (framed) {
            frame.end();
        }
        for (Letter.Annex annex : letter.annexes()) {
            body.turn(page(annex.blocks()));
            frame.annex(annex);
            blocks(annex.blocks());
        }
    }

    /** Below a title, and in the middle as it is. */
    private void lead(Block block) {
        if (block instanceof Paragraph paragraph) {
            centred(ParagraphStyle.LEAD, PaperRuns.of(paragraph));
        } else {
            block(block);
        }
    }

    private void centred(ParagraphStyle style, TextRun run) {
        body.paragraph(style, CentredLines.of(run, style, body.textWidth()));
    }

    private String rulesVersion() {
        return messages.text("foot.rules", RulesVersion.CURRENT);
    }

    private void small(String text) {
        paragraph(ParagraphStyle.NOTE, PaperRuns.of(text));
    }

    private void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Optional<Block> next = i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty();
            boolean isPictured = next.filter(block -> block instanceof Scale || block instanceof RateComparison)
                    .isPresent();
            boolean leads = isPictured
                    || next.filter(block -> block instanceof Listing || block instanceof Table)
                            .isPresent();
            if (isPictured && blocks.get(i) instanceof Listing listing) {
                listing(listing, true);
            } else if (leads && blocks.get(i) instanceof Paragraph paragraph) {
                body.kept(ParagraphStyle.TEXT, PaperRuns.of(paragraph));
            } else {
                block(blocks.get(i));
            }
        }
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            ParagraphStyle layout =
                    heading.level() == Heading.SECTION ? ParagraphStyle.HEADING : ParagraphStyle.SUBHEADING;
            paragraph(layout, PaperRuns.of(heading.text()));
        } else if (block instanceof Paragraph paragraph) {
            paragraph(ParagraphStyle.TEXT, PaperRuns.of(paragraph));
        } else if (block instanceof Listing listing) {
            listing(listing, keeping);
        } else if (block instanceof Facts facts) {
            facts.facts()
                    .forEach(fact -> body.paragraph(
                            ParagraphStyle.FACT,
                            PaperRuns.of(fact.label() + ": ").inBold(),
                            PaperRuns.of(fact.text())));
        } else if (block instanceof Table table) {
            new TableOnPaper(messages, table).write(body);
            table.notes().forEach(note -> body.paragraph(ParagraphStyle.NOTE, PaperRuns.of(note)));
        } else if (block instanceof Scale scale) {
            scale(scale);
        } else if (block instanceof RateComparison comparison) {
            body.chart(chart(comparison));
        } else if (block instanceof LetterField field) {
            paragraph(ParagraphStyle.TEXT, TextRun.field(field.prompt()).inItalics());
        }
    }

    private void paragraph(ParagraphStyle layout, TextRun run) {
        if (keeping) {
            body.kept(layout, run);
        } else {
            body.paragraph(layout, run);
        }
    }

    /**
     * With the dash that official documents list by, and a plus below it. No item stands alone on a page.
     *
     * @param lastIsKept whether the last of them stays with what follows, such as its picture
     */
    private void listing(Listing listing, boolean lastIsKept) {
        boolean kept = keeping;
        int left = listing.items().size();
        for (Listing.Item item : listing.items()) {
            left--;
            keeping = left == 0
                    ? lastIsKept
                    : left == 1 || left == listing.items().size() - 1;
            paragraph(ParagraphStyle.LIST, PaperRuns.of("- " + item.text()));
            item.under().forEach(line -> paragraph(ParagraphStyle.LIST_BELOW, PaperRuns.of("+ " + line)));
        }
        keeping = kept;
        listing.rest().ifPresent(rest -> paragraph(ParagraphStyle.LIST, PaperRuns.of("- " + rest)));
    }

    private void scale(Scale scale) {
        List<DotChart.Dots> dots = scale.series().stream()
                .map(some -> new DotChart.Dots(some.name(), colour(some.tone()), some.percents()))
                .toList();
        List<DotChart.Mark> marks = scale.lines().stream()
                .map(line -> new DotChart.Mark(line.name(), line.percent()))
                .toList();
        int height = scale.height() == Scale.Height.LOW ? HEIGHT_OF_LOW_SCALE : HEIGHT_OF_SCALE;
        body.chart(new DotChart(scale.title(), scale.description(), dots, marks, height));
    }

    private RateChart chart(RateComparison comparison) {
        boolean course = comparison.kind() == RateComparison.Kind.COURSE;
        List<RateChart.Rate> rates = comparison.rates().stream()
                .map(rate -> new RateChart.Rate(
                        rate.name(), rate.percent(), messages.percent(rate.percent()), colour(rate.tone())))
                .toList();
        int height = course ? HEIGHT_OF_COURSE : HEIGHT_OF_AXIS + rates.size() * HEIGHT_OF_BAR;
        return new RateChart(comparison.title(), comparison.description(), course, rates, height);
    }

    private static String colour(Tone tone) {
        return TierShade.of(tone).map(TierShade::strong).orElse(UNCOLOURED);
    }

    /** On its side where a table is wider than the paper is. */
    private PaperPage page(List<Block> blocks) {
        boolean wide = blocks.stream()
                .anyMatch(block -> block instanceof Table table && !new TableOnPaper(messages, table).fitsUpright());
        return wide ? PaperPage.LANDSCAPE : PaperPage.PORTRAIT;
    }
}
