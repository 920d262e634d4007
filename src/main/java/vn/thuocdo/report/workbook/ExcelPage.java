package vn.thuocdo.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** A sheet of Excel with several small tables below one another, and charts beside them. */
final class ExcelPage implements PageSheet {

    private static final float HEIGHT_OF_TITLE_LINE = 20;

    /** How much wider the letters of a title are than those of a text. */
    private static final double WIDTH_OF_TITLE = 1.4;

    private static final int ROWS_OF_A_CHART = 17;
    private static final int COLUMNS_OF_A_CHART = 6;
    private static final int WIDTH_OF_A_CHART_COLUMN = 12;
    private static final int WIDTH_OF_GAP = 3;

    private final ExcelBook book;
    private final Sheet sheet;
    private final SheetColumns columns;
    private final List<Integer> widths;
    private int next;
    private int afterCharts;

    /** @param widths of the columns of tables, in characters */
    ExcelPage(ExcelBook book, String name, List<Integer> widths) {
        this.book = book;
        this.sheet = book.sheet(name);
        this.widths = List.copyOf(widths);
        PrintLayout.set(sheet.frame());
        sheet.frame().setDisplayGridlines(false);
        this.columns = new SheetColumns(sheet, book.looks().head(), withCharts(widths));
    }

    private static List<Integer> withCharts(List<Integer> widths) {
        List<Integer> all = new ArrayList<>(widths);
        all.add(WIDTH_OF_GAP);
        for (int i = 0; i < COLUMNS_OF_A_CHART; i++) {
            all.add(WIDTH_OF_A_CHART_COLUMN);
        }
        return all;
    }

    @Override
    public void title(String text) {
        int lines = RowHeights.of(text, (int) (width() / WIDTH_OF_TITLE));
        across(text, book.looks().title(), lines * HEIGHT_OF_TITLE_LINE);
    }

    @Override
    public void paragraph(String text) {
        across(text, book.looks().paragraph(), RowHeights.height(RowHeights.of(text, width())));
    }

    private int width() {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    private void across(String text, CellStyle style, float height) {
        sheet.begin(next, height).text(text, style);
        sheet.end();
        if (widths.size() > 1) {
            sheet.frame().addMergedRegionUnsafe(new CellRangeAddress(next, next, 0, widths.size() - 1));
        }
        next++;
    }

    @Override
    public void section(String text) {
        next++;
        sheet.begin(next, RowHeights.height(1)).text(text, book.looks().section());
        sheet.end();
        next++;
    }

    @Override
    public void head(List<String> titles) {
        columns.head(next, titles, RowHeights.ofRow(titles, widths));
        next++;
    }

    @Override
    public void row(List<CellContent> entries) {
        sheet.begin(next, RowHeights.height(RowHeights.ofCells(entries, widths)))
                .all(entries);
        sheet.end();
        next++;
    }

    @Override
    public int next() {
        return next;
    }

    @Override
    public String cells(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        return new CellReference(sheet.name(), firstRow, firstColumn, true, true).formatAsString() + ":"
                + new CellReference(lastRow, lastColumn, true, true).formatAsString();
    }

    @Override
    public void link(int row, int column, CellLink to) {
        sheet.link(new CellRangeAddress(row, row, column, column), to);
    }

    @Override
    public void chart(Chart chart) {
        int top = Math.max(afterCharts, 1);
        chart(chart, new ChartDrawing.Area(top, widths.size() + 1, ROWS_OF_A_CHART, COLUMNS_OF_A_CHART));
        afterCharts = top + ROWS_OF_A_CHART + 1;
    }

    @Override
    public void wideChart(Chart chart, int rows) {
        chart(chart, new ChartDrawing.Area(next + 1, 0, rows, widths.size()));
        next += rows + 1;
    }

    private void chart(Chart chart, ChartDrawing.Area area) {
        new ChartDrawing(chart, book.language().word()).draw(sheet.frame(), area);
    }

    @Override
    public void end() {
        PrintLayout.setOnOnePage(sheet.frame(), Math.max(next, afterCharts));
    }
}
