package vn.thuocdo.report.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/** A sheet that is one table. */
public interface TableSheet {

    /**
     * Colours columns by the tiers whose names stand in another one.
     *
     * @param tones the tiers' names, each with its colour
     * @param named the column that has the names, from 0
     * @param coloured the columns that get the colour
     */
    void colour(Map<String, TierShade> tones, int named, List<Integer> coloured);

    /**
     * Colours rates by the bound that they reach.
     *
     * @param bounds where each colour begins, 1 for all; the highest first
     * @param coloured the columns that get the colours, from 0
     */
    void shade(Map<BigDecimal, TierShade> bounds, List<Integer> coloured);

    void row(List<CellContent> entries);

    /** The name of the sheet. */
    String name();

    /** The row written last, from 0; the head is row 0. */
    int last();

    /** All cells of a column below its head, as formulas name them. */
    String column(int column);

    /** Makes cells of a column lead somewhere. */
    void link(int firstRow, int lastRow, int column, CellLink to);

    /** Makes what was written a table, and sets it on paper. */
    void end();

    /** A cell of the sheet. */
    default CellLink place(int row, int column) {
        return new CellLink(name(), row, column);
    }

    /** A cell of a row, as the formulas of that row name it. */
    static String cell(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }
}
