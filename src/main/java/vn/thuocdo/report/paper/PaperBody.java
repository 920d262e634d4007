package vn.thuocdo.report.paper;

import java.util.List;
import java.util.function.Consumer;

/**
 * The content of a document on paper, paragraph by paragraph; each kind of office file writes it in its own markup. Texts from
 * data can be neither markup nor fields. Lengths are in twentieths of a point.
 */
public interface PaperBody {

    /** Between the margins that Nghị định 30/2020/NĐ-CP prescribes for A4. */
    int TEXT_WIDTH = 9354;

    void paragraph(Layout layout, Run... runs);

    /** A line under what it follows, so far from the edges. */
    void rule(int left, int right);

    /** Two columns side by side without lines around them; each is written by its own. */
    void columns(int left, Consumer<PaperBody> leftContent, int right, Consumer<PaperBody> rightContent);

    /**
     * Begins a table with a head that is repeated on every page.
     *
     * @param points the size of its letters
     */
    PaperTable table(List<PaperTable.Column> columns, int points);

    default void text(String text) {
        paragraph(Layout.TEXT, Run.of(text));
    }

    default void heading(String text) {
        paragraph(Layout.HEADING, Run.of(text).inBold());
    }

    default void subheading(String text) {
        paragraph(Layout.SUBHEADING, Run.of(text).inBold());
    }
}
