package vn.thuocdo.report.workbook;

import java.util.List;

/** A sheet of several small tables below one another, and of charts beside them where the workbook has any. */
public interface PageSheet {

    /** @param overCharts whether there are charts beside the tables, so that it has their room too */
    void title(String text, boolean overCharts);

    default void title(String text) {
        title(text, false);
    }

    /** A text over all columns, in as many lines as it needs. */
    void paragraph(String text);

    /** The name of what follows, after an empty row. */
    void section(String text);

    default void head(List<String> titles) {
        head(titles, 1);
    }

    /** As high as the longest of its texts needs it. */
    default void row(List<CellContent> entries) {
        row(entries, 1);
    }

    /** @param across how many columns the last title covers */
    void head(List<String> titles, int across);

    /** @param across how many columns the last entry covers */
    void row(List<CellContent> entries, int across);

    /** The row that comes next, from 0. */
    int next();

    /** Cells as formulas name them; rows and columns from 0. */
    String cells(int firstRow, int lastRow, int firstColumn, int lastColumn);

    /** Makes a cell lead somewhere. */
    void link(int row, int column, CellLink to);

    /** Draws a chart beside the tables, below the charts before it. */
    void chart(Chart chart);

    /** Draws a chart as wide as the page and so many rows high, below what was written. */
    void wideChart(Chart chart, int rows);

    /** Sets what was written on paper. */
    void end();
}
