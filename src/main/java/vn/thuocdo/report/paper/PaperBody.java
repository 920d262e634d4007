package vn.thuocdo.report.paper;

import java.util.List;
import java.util.function.Consumer;

/**
 * The content of a document on paper, paragraph by paragraph; each kind of office file writes it in its own markup. Texts from
 * data can be neither markup nor fields. Lengths are in twentieths of a point.
 */
public interface PaperBody {

    /** Between the margins of an upright page. */
    int TEXT_WIDTH = PaperPage.PORTRAIT.textWidth();

    void paragraph(ParagraphStyle layout, TextRun... runs);

    /** One that stays on one page with what follows. */
    void kept(ParagraphStyle layout, TextRun... runs);

    /** A line under what it follows, so far from the edges. */
    void rule(int left, int right);

    /** Two columns side by side without lines around them; each is written by its own. */
    void columns(int left, Consumer<PaperBody> leftContent, int right, Consumer<PaperBody> rightContent);

    /**
     * Begins a table with a head that is repeated on every page.
     *
     * @param kept whether it stays on one page with the table behind it, which is too low for a page of its own
     */
    PaperTable table(List<PaperTable.Column> columns, PaperTable.Head head, boolean kept);

    default void text(String text) {
        paragraph(ParagraphStyle.TEXT, TextRun.of(text));
    }

    /** How wide a text may stand here. */
    default int textWidth() {
        return TEXT_WIDTH;
    }

    /** Turns the paper from here on, where the file can; what follows then begins a page. */
    default void turn(PaperPage wanted) {}

    /** Draws a chart over the width of the text, where the file can; a table beside it says the same. */
    default void chart(PaperChart chart) {}
}
