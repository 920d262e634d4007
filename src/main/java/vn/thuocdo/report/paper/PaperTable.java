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
     * What is repeated on every page.
     *
     * @param name what all rows have in common; absent where they share nothing
     * @param isSlim whether the name stands in place of the first title, and the other titles in thin letters, so that a page
     *     of several such tables is not full of titles
     * @param across how many columns such a name covers
     * @param points the size of the letters of the whole table
     */
    record Head(Optional<String> name, boolean isSlim, int across, int points) {

        /** What stands in a row of its own below the titles. */
        public Optional<String> below() {
            return isSlim ? Optional.empty() : name;
        }

        public TextRun title(String ofColumn, boolean isFirst) {
            TextRun title = TextRun.of(isSlim && isFirst ? name.orElseThrow() : ofColumn);
            return isSlim && !isFirst ? title.size(points - 1) : sized(layout(isFirst), title);
        }

        public ParagraphStyle layout(boolean isFirst) {
            if (!isSlim) {
                return ParagraphStyle.TABLE_HEAD;
            }
            return isFirst ? ParagraphStyle.TABLE_GROUP : ParagraphStyle.TABLE_FIGURE;
        }

        /** In letters of the style's size, unless so many columns want smaller ones. */
        public TextRun sized(ParagraphStyle layout, TextRun run) {
            return points == layout.points() ? run : run.size(points);
        }
    }

    /**
     * What a cell holds.
     *
     * @param shade of its ground, as red, green and blue in hexadecimal digits; absent for none
     * @param room beside it
     */
    record Content(TextRun run, Optional<String> shade, Room room) {}

    /** What stays free on both sides of a cell's text, in twentieths of a point. */
    record Room(int before, int behind) {

        public static final Room NONE = new Room(0, 0);
    }

    /** What the rows below have in common, over the whole width; it stays with the first of them. */
    void group(String text);

    /**
     * @param cells in bold or plain; their size is that of the table
     * @param kept whether it stays on one page with the row below
     */
    void row(List<Content> cells, boolean kept);

    void end();
}
