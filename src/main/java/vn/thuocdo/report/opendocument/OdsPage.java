package vn.thuocdo.report.opendocument;

import java.util.List;
import vn.thuocdo.report.workbook.CellContent;
import vn.thuocdo.report.workbook.CellLink;
import vn.thuocdo.report.workbook.Chart;
import vn.thuocdo.report.workbook.PageSheet;
import vn.thuocdo.report.workbook.RowHeights;

/** A sheet of several small tables below one another. */
final class OdsPage implements PageSheet {

    private static final float HEIGHT_OF_TITLE_LINE = 20;

    /** How much wider the letters of a title are than those of a text. */
    private static final double WIDTH_OF_TITLE = 1.4;

    private final OdsSheet sheet;
    private final List<Integer> widths;
    private int next;

    OdsPage(OdsSheet sheet, List<Integer> widths) {
        this.sheet = sheet;
        this.widths = List.copyOf(widths);
    }

    @Override
    public void title(String text) {
        across(text, "title", RowHeights.of(text, (int) (width() / WIDTH_OF_TITLE)) * HEIGHT_OF_TITLE_LINE);
    }

    @Override
    public void paragraph(String text) {
        across(text, "paragraph", RowHeights.height(RowHeights.of(text, width())));
    }

    private int width() {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    private void across(String text, String style, float height) {
        sheet.begin(height).text(text, style, widths.size());
        end(1);
    }

    private void end(int rows) {
        sheet.end();
        next += rows;
    }

    @Override
    public void section(String text) {
        sheet.space();
        sheet.begin(RowHeights.height(1)).text(text, "section", 1);
        end(2);
    }

    @Override
    public void head(List<String> titles) {
        OdsCells cells = sheet.begin(RowHeights.height(RowHeights.ofRow(titles, widths)));
        titles.forEach(title -> cells.text(title, "head", 1));
        end(1);
    }

    @Override
    public void row(List<CellContent> entries) {
        sheet.begin(RowHeights.height(RowHeights.ofCells(entries, widths))).all(entries);
        end(1);
    }

    @Override
    public int next() {
        return next;
    }

    /** There are no formulas that could name them. */
    @Override
    public String cells(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        return "";
    }

    /** Names lead nowhere. */
    @Override
    public void link(int row, int column, CellLink to) {}

    /** The figures stand in their cells. */
    @Override
    public void chart(Chart chart) {}

    /** The figures stand in their cells. */
    @Override
    public void wideChart(Chart chart, int rows) {}

    @Override
    public void end() {}
}
