package vn.thuocdo.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A workbook while it is made. Sheets stand in it in the order in which they were begun. */
public interface WorkbookFile extends AutoCloseable {

    /**
     * A sheet that is one table, with a head that stays in sight and filters. Long ones go on in further sheets.
     *
     * @param columnsInSight how many of the first columns stay in sight, too
     */
    TableSheet table(String name, List<ColumnHead> headings, int columnsInSight);

    /** A sheet of several small tables below one another. */
    PageSheet page(String name, List<Integer> widths);

    /** Whether charts are drawn; if not, their figures are still in cells. */
    boolean hasCharts();

    /** Writes the workbook, with nothing in it that tells when it was written. */
    void writeTo(OutputStream out) throws IOException;

    /** Removes what was kept on disk. */
    @Override
    void close() throws IOException;
}
