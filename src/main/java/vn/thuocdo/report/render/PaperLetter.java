package vn.thuocdo.report.render;

import vn.thuocdo.model.Language;
import vn.thuocdo.report.outline.Letter;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.paper.PaperBody;
import vn.thuocdo.report.paper.ParagraphStyle;
import vn.thuocdo.report.paper.TextRun;
import vn.thuocdo.report.paper.TimesWidth;
import vn.thuocdo.report.text.Messages;

/**
 * The head and the end of an official report, in the form of Nghị định 30/2020/NĐ-CP. What only the office knows is left as
 * fields.
 */
final class PaperLetter {

    /** Rows of all annexes of a letter that need no page each. */
    private static final int MOST_ON_A_PAGE = 24;

    private static final String DASH = "- ";
    private static final int LEFT = 3850;
    private static final int LINES_TO_SIGN = 3;
    /** How far what the letter is about stands from both edges. */
    private static final int BESIDE_SUBJECT = 850;

    private final Messages messages;
    private final Letter letter;
    private final PaperBody body;

    PaperLetter(Letter letter, Messages any, PaperBody body) {
        this.letter = letter;
        this.messages = any.with("word");
        this.body = body;
    }

    /** In another language than Vietnamese there is no head of the state. */
    void head(String title) {
        if (messages.language() == Language.VI) {
            stateHead();
        } else {
            plainHead();
        }
        title(title);
    }

    /** The issuing body and the number on the left, the state title, the motto and the date on the right. */
    private void stateHead() {
        int right = PaperBody.TEXT_WIDTH - LEFT;
        body.columns(LEFT, this::issuer, right, cell -> state(cell, right));
        body.columns(LEFT, this::number, right, this::date);
    }

    private void issuer(PaperBody cell) {
        cell.paragraph(ParagraphStyle.ABOVE, field("form.above"));
        cell.paragraph(ParagraphStyle.ISSUER, field("form.issuer"));
        cell.rule(1350, 1350);
    }

    /** The rule under the motto is as long as the motto. */
    private void state(PaperBody cell, int width) {
        String motto = messages.text("form.motto");
        int beside = (width - TimesWidth.of(motto, ParagraphStyle.MOTTO.points(), ParagraphStyle.MOTTO.bold())) / 2;
        cell.paragraph(ParagraphStyle.STATE, text("form.state"));
        cell.paragraph(ParagraphStyle.MOTTO, TextRun.of(motto));
        cell.rule(beside, beside);
    }

    private void number(PaperBody cell) {
        cell.paragraph(
                ParagraphStyle.NUMBER,
                TextRun.of(messages.text("form.number") + " "),
                field("form.numberField"),
                TextRun.of(letter.mark()),
                field("form.markField"));
    }

    private void date(PaperBody cell) {
        cell.paragraph(ParagraphStyle.DATE, field("form.date"));
    }

    private void plainHead() {
        body.columns(
                LEFT,
                cell -> {
                    cell.paragraph(ParagraphStyle.ISSUER, field("form.issuer"));
                    cell.paragraph(
                            ParagraphStyle.NUMBER,
                            TextRun.of(messages.text("form.number") + " "),
                            field("form.numberField"));
                },
                PaperBody.TEXT_WIDTH - LEFT,
                this::date);
    }

    private void title(String title) {
        body.paragraph(ParagraphStyle.TITLE, PaperRuns.of(letter.name()));
        centred(ParagraphStyle.SUBJECT, title, body.textWidth() - 2 * BESIDE_SUBJECT);
        body.rule(3400, 3400);
        body.paragraph(ParagraphStyle.SPACE);
    }

    /** The last sentence, the recipients on the left and the signature on the right. */
    void end() {
        body.paragraph(ParagraphStyle.CLOSING, PaperRuns.of(letter.closing()));
        body.columns(LEFT + 500, this::recipients, PaperBody.TEXT_WIDTH - LEFT - 500, this::signature);
    }

    /** Begins an annex, the first on a new page, and the others too unless all of them have room on one. */
    void annex(Letter.Annex annex) {
        boolean below = areShort() && !annex.equals(letter.annexes().get(0));
        body.paragraph(below ? ParagraphStyle.ANNEX_BELOW : ParagraphStyle.ANNEX, PaperRuns.of(annex.name()));
        centred(ParagraphStyle.ANNEX_TITLE, annex.title(), body.textWidth());
        body.kept(ParagraphStyle.ANNEX_NOTE, TextRun.of(annex.with()));
        // Above the table: below it could have a page of its own.
        annex.key().ifPresent(key -> body.kept(ParagraphStyle.LEAD, PaperRuns.onColours(key)));
        body.kept(ParagraphStyle.SPACE);
    }

    private boolean areShort() {
        int rows = letter.annexes().stream()
                .flatMap(annex -> annex.blocks().stream())
                .mapToInt(block -> block instanceof Table table ? table.rows().size() : 1)
                .sum();
        return rows <= MOST_ON_A_PAGE;
    }

    private void centred(ParagraphStyle style, String text, int width) {
        body.paragraph(style, CentredLines.of(PaperRuns.of(text), style, width));
    }

    private void recipients(PaperBody cell) {
        cell.paragraph(ParagraphStyle.RECIPIENTS, text("form.recipients"));
        cell.paragraph(ParagraphStyle.RECIPIENT, TextRun.of(DASH), field("form.recipient"));
        cell.paragraph(ParagraphStyle.RECIPIENT, TextRun.of(DASH), field("form.otherRecipient"));
        cell.paragraph(ParagraphStyle.RECIPIENT, text("form.file"));
    }

    private void signature(PaperBody cell) {
        cell.paragraph(ParagraphStyle.POSITION, field("form.position"));
        for (int i = 0; i < LINES_TO_SIGN; i++) {
            cell.paragraph(ParagraphStyle.SPACE);
        }
        cell.paragraph(ParagraphStyle.SIGNER, field("form.signer"));
    }

    private TextRun text(String key) {
        return TextRun.of(messages.text(key));
    }

    private TextRun field(String key) {
        return TextRun.field(messages.text(key));
    }
}
