package vn.thuocdo.report.paper;

import java.util.List;

/** A table with lines, whose head is repeated on every page and whose rows are not broken across two. */
public interface PaperTable {

    /**
     * @param width in twentieths of a point
     * @param layout of its cells
     */
    record Column(String title, int width, ParagraphStyle layout) {}

    /** What the rows below have in common, over the whole width; it stays with the first of them. */
    void group(String text);

    /**
     * @param cells in bold or plain; their size is that of the table
     * @param kept whether it stays on one page with the row below
     */
    void row(List<TextRun> cells, boolean kept);

    void end();
}
