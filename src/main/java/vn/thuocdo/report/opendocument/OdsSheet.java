package vn.thuocdo.report.opendocument;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.OfficeText;
import vn.thuocdo.report.workbook.CellLink;
import vn.thuocdo.report.workbook.ColumnHead;
import vn.thuocdo.report.workbook.SheetData;
import vn.thuocdo.report.workbook.UniqueNames;

/** A sheet while it is made; its rows go to disk as they are written. */
final class OdsSheet implements AutoCloseable {

    private final String name;
    private final List<ColumnHead> headings;
    private final OdsCells cells;
    private final SheetData data = new SheetData();
    private Optional<Integer> head = Optional.empty();
    private int columnsInSight;
    private final OdsLinks links = new OdsLinks();
    private int rows;
    private boolean onOnePage;
    private boolean titled;

    OdsSheet(String name, List<ColumnHead> headings, OdsCells cells) {
        this.name = name;
        this.headings = List.copyOf(headings);
        this.cells = cells;
    }

    String name() {
        return name;
    }

    /**
     * Begins a row below those before it.
     *
     * @param height in points
     */
    OdsCells begin(float height) {
        return cells.begin(height, false);
    }

    /** The same at the head of a new page. */
    OdsCells beginPage(float height) {
        return cells.begin(height, true);
    }

    void end() {
        cells.linked().forEach(column -> links.written(rows, column));
        data.add(cells.end());
        rows++;
    }

    /** Begins the row that is on every page, with filters, and in sight with some of the first columns. */
    OdsCells beginHead(float height, int inSight) {
        columnsInSight = inSight;
        head = Optional.of(rows);
        data.add("<table:table-header-rows>");
        return cells.begin(height, false);
    }

    void endHead() {
        end();
        data.add("</table:table-header-rows>");
    }

    /** Makes a cell lead somewhere, before or after it is written; rows and columns from 0. */
    void link(int row, int column, CellLink to) {
        links.lead(row, column, to);
    }

    /** Sets all of it on one page. */
    void onOnePage() {
        onOnePage = true;
    }

    /** Begins with the title of the workbook, so that its first page tells that nowhere else. */
    void beginsWithTitle() {
        titled = true;
    }

    /** An empty row. */
    void space() {
        begin(OdsCells.HEIGHT).blank();
        end();
    }

    /** Sends all of it, with the columns as {@link #columns} gives them. */
    void copyTo(String columns, OutputStream content) throws IOException {
        send(
                "<table:table table:name=\"" + OfficeText.markup(name) + "\" table:style-name=\""
                        + (titled ? "titled-sheet" : "sheet") + (onOnePage ? "-on-a-page" : "") + "\"" + printed()
                        + ">" + columns,
                content);
        data.copyTo(links.replacedIn(content));
        send("</table:table>", content);
    }

    private static void send(String markup, OutputStream content) throws IOException {
        content.write(markup.getBytes(StandardCharsets.UTF_8));
    }

    /** What is on paper, where that is not everything. */
    private String printed() {
        long onPaper = headings.stream().filter(ColumnHead::printed).count();
        if (onPaper == 0) {
            return " table:print=\"false\"";
        }
        return onPaper == headings.size() ? "" : " table:print-ranges=\"" + range((int) onPaper) + "\"";
    }

    /** The columns; looks that they need are among the styles from then on. */
    String columns() {
        StringBuilder markup = new StringBuilder();
        boolean folded = false;
        for (ColumnHead heading : headings) {
            if (heading.room() == ColumnHead.Room.FOLDED && !folded) {
                folded = true;
                markup.append("<table:table-column-group table:display=\"false\">");
            }
            markup.append("<table:table-column table:style-name=\"")
                    .append(cells.column(heading.width()))
                    .append(folded ? "\" table:visibility=\"collapse\"/>" : "\"/>");
        }
        return markup.append(folded ? "</table:table-column-group>" : "").toString();
    }

    /** Cells from the first one on, so many columns wide and down to the last row. */
    private String range(int width) {
        String sheet = "'" + OfficeText.markup(name) + "'.";
        return sheet + "A1:" + sheet + letters(width - 1) + rows;
    }

    /** The name of a column, from 0. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /**
     * The filter of a table; none of a sheet without a head.
     *
     * @param tables gives it a name
     */
    Optional<String> filter(UniqueNames tables) {
        return head.map(row -> "<table:database-range table:name=\"" + tables.ofTableOf(name)
                + "\" table:target-range-address=\"" + range(headings.size())
                + "\" table:display-filter-buttons=\"true\"/>");
    }

    /** What stays in sight. */
    String view() throws IOException {
        return head.isEmpty()
                ? ""
                : Messages.fill(
                        OdfPackage.resource("sheet-view.xml"), OfficeText.markup(name), columnsInSight, head.get() + 1);
    }

    @Override
    public void close() throws IOException {
        data.close();
    }
}
