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
    private static final int SMALL = 11;
    private static final int HEAD = 12;
    private static final int NUMBER = 13;
    private static final int TEXT = 14;

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
        cell.paragraph(Layout.CENTRED, field("form.above").size(HEAD));
        cell.paragraph(Layout.CENTRED, field("form.issuer").inBold().size(HEAD));
        cell.rule(1350, 1350);
    }

    /** The rule under the motto is as long as the motto. */
    private void state(PaperBody cell, int width) {
        String motto = messages.text("form.motto");
        int beside = (width - TimesWidth.of(motto, NUMBER, true)) / 2;
        cell.paragraph(Layout.CENTRED, text("form.state").inBold().size(HEAD));
        cell.paragraph(Layout.CENTRED, Run.of(motto).inBold().size(NUMBER));
        cell.rule(beside, beside);
    }

    private void number(PaperBody cell) {
        cell.paragraph(
                Layout.CENTRED,
                Run.of(messages.text("form.number") + " ").size(NUMBER),
                field("form.numberField").size(NUMBER),
                Run.of(letter.mark()).size(NUMBER),
                field("form.markField").size(NUMBER));
    }

    private void date(PaperBody cell) {
        cell.paragraph(Layout.CENTRED, field("form.date").inItalics().size(NUMBER));
    }

    private void plainHead() {
        body.columns(
                LEFT,
                cell -> {
                    cell.paragraph(Layout.PLAIN, field("form.issuer").inBold().size(HEAD));
                    cell.paragraph(
                            Layout.PLAIN,
                            Run.of(messages.text("form.number") + " ").size(NUMBER),
                            field("form.numberField").size(NUMBER));
                },
                PaperBody.TEXT_WIDTH - LEFT,
                cell -> cell.paragraph(Layout.RIGHT, field("form.date").size(NUMBER)));
    }

    private void title(String title) {
        body.paragraph(Layout.TITLE, Run.of(letter.name()).inBold().size(TEXT));
        body.paragraph(Layout.SUBJECT, Run.of(title).inBold().size(TEXT));
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
        body.paragraph(Layout.ANNEX, Run.of(annex.name()).inBold());
        body.paragraph(Layout.CENTRED, Run.of(annex.title()).inBold());
        body.paragraph(Layout.CENTRED, Run.of(annex.with()).inItalics());
        body.paragraph(Layout.CENTRED, Run.of(rules).inItalics().size(HEAD));
        body.paragraph(Layout.SPACE);
    }

    private void recipients(PaperBody cell) {
        cell.paragraph(
                Layout.PLAIN, text("form.recipients").inBold().inItalics().size(HEAD));
        cell.paragraph(
                Layout.PLAIN, Run.of(DASH).size(SMALL), field("form.recipient").size(SMALL));
        cell.paragraph(
                Layout.PLAIN,
                Run.of(DASH).size(SMALL),
                field("form.otherRecipient").size(SMALL));
        cell.paragraph(Layout.PLAIN, text("form.file").size(SMALL));
    }

    private void signature(PaperBody cell) {
        cell.paragraph(Layout.CENTRED, field("form.position").inBold().size(TEXT));
        for (int i = 0; i < 3; i++) {
            cell.paragraph(Layout.SPACE);
        }
        cell.paragraph(Layout.CENTRED, field("form.signer").inBold().size(TEXT));
    }

    private Run text(String key) {
        return Run.of(messages.text(key));
    }

    private Run field(String key) {
        return Run.field(messages.text(key));
    }
}
