package vn.thuocdo.report.render;

import vn.thuocdo.model.Language;
import vn.thuocdo.report.outline.Letter;
import vn.thuocdo.report.paper.Layout;
import vn.thuocdo.report.paper.PaperBody;
import vn.thuocdo.report.paper.Run;
import vn.thuocdo.report.paper.TimesWidth;
import vn.thuocdo.report.text.Messages;

/**
 * The head and the end of an official report, in the form of Nghị định 30/2020/NĐ-CP. What only the office knows is left as
 * fields.
 */
final class PaperLetter {

    private static final String DASH = "- ";
    private static final int LEFT = 3850;
    private static final int LINES_TO_SIGN = 3;

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
        cell.paragraph(Layout.ABOVE, field("form.above"));
        cell.paragraph(Layout.ISSUER, field("form.issuer"));
        cell.rule(1350, 1350);
    }

    /** The rule under the motto is as long as the motto. */
    private void state(PaperBody cell, int width) {
        String motto = messages.text("form.motto");
        int beside = (width - TimesWidth.of(motto, Layout.MOTTO.points(), Layout.MOTTO.bold())) / 2;
        cell.paragraph(Layout.STATE, text("form.state"));
        cell.paragraph(Layout.MOTTO, Run.of(motto));
        cell.rule(beside, beside);
    }

    private void number(PaperBody cell) {
        cell.paragraph(
                Layout.NUMBER,
                Run.of(messages.text("form.number") + " "),
                field("form.numberField"),
                Run.of(letter.mark()),
                field("form.markField"));
    }

    private void date(PaperBody cell) {
        cell.paragraph(Layout.DATE, field("form.date"));
    }

    private void plainHead() {
        body.columns(
                LEFT,
                cell -> {
                    cell.paragraph(Layout.ISSUER, field("form.issuer"));
                    cell.paragraph(
                            Layout.NUMBER, Run.of(messages.text("form.number") + " "), field("form.numberField"));
                },
                PaperBody.TEXT_WIDTH - LEFT,
                this::date);
    }

    private void title(String title) {
        body.paragraph(Layout.TITLE, Run.of(letter.name()));
        body.paragraph(Layout.SUBJECT, Run.of(title));
        body.rule(3400, 3400);
        body.paragraph(Layout.SPACE);
    }

    /** The last sentence, the recipients on the left and the signature on the right. */
    void end() {
        body.paragraph(Layout.CLOSING, Run.of(letter.closing()));
        body.columns(LEFT + 500, this::recipients, PaperBody.TEXT_WIDTH - LEFT - 500, this::signature);
    }

    /**
     * Begins an annex on a new page.
     *
     * @param rules of which version the figures are
     */
    void annex(Letter.Annex annex, String rules) {
        body.paragraph(Layout.ANNEX, Run.of(annex.name()));
        body.paragraph(Layout.ANNEX_TITLE, Run.of(annex.title()));
        body.paragraph(Layout.ANNEX_NOTE, Run.of(annex.with()));
        body.paragraph(Layout.ANNEX_NOTE, Run.of(rules));
        body.paragraph(Layout.SPACE);
    }

    private void recipients(PaperBody cell) {
        cell.paragraph(Layout.RECIPIENTS, text("form.recipients"));
        cell.paragraph(Layout.RECIPIENT, Run.of(DASH), field("form.recipient"));
        cell.paragraph(Layout.RECIPIENT, Run.of(DASH), field("form.otherRecipient"));
        cell.paragraph(Layout.RECIPIENT, text("form.file"));
    }

    private void signature(PaperBody cell) {
        cell.paragraph(Layout.POSITION, field("form.position"));
        for (int i = 0; i < LINES_TO_SIGN; i++) {
            cell.paragraph(Layout.SPACE);
        }
        cell.paragraph(Layout.SIGNER, field("form.signer"));
    }

    private Run text(String key) {
        return Run.of(messages.text(key));
    }

    private Run field(String key) {
        return Run.field(messages.text(key));
    }
}
