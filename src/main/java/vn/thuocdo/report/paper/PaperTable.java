package vn.thuocdo.report.paper;

import java.util.List;
import java.util.Optional;

/** A table with lines, whose head is repeated on every page and whose rows are not broken across two. */
public interface PaperTable {

    /**
     * @param width in twentieths of a point
     * @param layout of its cells
     */
    record Column(String title, int width, ParagraphStyle layout) {}

    /**
     * What a cell holds.
     *
     * @param shade of its ground, as red, green and blue in hexadecimal digits; absent for none
     */
    record Content(TextRun run, Optional<String> shade) {}

    /** What the rows below have in common, over the whole width; it stays with the first of them. */
    void group(String text);

    /**
     * @param cells in bold or plain; their size is that of the table
     * @param kept whether it stays on one page with the row below
     */
    void row(List<Content> cells, boolean kept);

    void end();
}
