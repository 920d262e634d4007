package vn.thuocdo.report.opendocument;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.thuocdo.report.workbook.CellContent;
import vn.thuocdo.report.workbook.CellLink;
import vn.thuocdo.report.workbook.Chart;
import vn.thuocdo.report.workbook.PageFlow;
import vn.thuocdo.report.workbook.PageSheet;
import vn.thuocdo.report.workbook.RowHeights;

/** A sheet of several small tables below one another. */
final class OdsPage implements PageSheet {

    private static final float HEIGHT_OF_TITLE_LINE = 20;

    /** How much wider the letters of a title are than those of a text. */
    private static final double WIDTH_OF_TITLE = 1.4;

    /** Points of a page between its margins and its foot. */
    private static final float HEIGHT_OF_PAGE = 487;

    /** Characters that a page has room for. */
    private static final int WIDTH_OF_PAGE = 142;

    private record Row(float height, Consumer<OdsCells> content) {}

    private final OdsSheet sheet;
    private final List<Integer> widths;
    private final PageFlow flow;
    /** A heading and what follows it, as far as they have to be on one page. */
    private final List<Row> kept = new ArrayList<>();

    private int next;

    OdsPage(OdsSheet sheet, List<Integer> widths) {
        this.sheet = sheet;
        this.widths = List.copyOf(widths);
        this.flow = PageFlow.of(HEIGHT_OF_PAGE, WIDTH_OF_PAGE, width());
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
        row(height, cells -> cells.text(text, style, widths.size()));
    }

    /** Writes a row, or keeps it until it is known whether what follows its heading has room on the page. */
    private void row(float height, Consumer<OdsCells> content) {
        next++;
        if (kept.isEmpty()) {
            write(new Row(height, content), false);
        } else {
            kept.add(new Row(height, content));
            if (!flow.fitsOnOne(keptHeight())) {
                writeKept();
            }
        }
    }

    private void write(Row row, boolean onNewPage) {
        flow.row(row.height());
        row.content().accept(onNewPage ? sheet.beginPage(row.height()) : sheet.begin(row.height()));
        sheet.end();
    }

    private float keptHeight() {
        float height = 0;
        for (Row row : kept) {
            height += row.height();
        }
        return height;
    }

    private void writeKept() {
        boolean onNewPage = !kept.isEmpty() && flow.beginsPage(keptHeight());
        for (Row row : kept) {
            write(row, onNewPage);
            onNewPage = false;
        }
        kept.clear();
    }

    @Override
    public void section(String text) {
        writeKept();
        float height = RowHeights.height(1);
        row(height, OdsCells::blank);
        next++;
        kept.add(new Row(height, cells -> cells.text(text, "section", 1)));
    }

    @Override
    public void head(List<String> titles) {
        row(
                RowHeights.height(RowHeights.ofTitles(titles, widths)),
                cells -> titles.forEach(title -> cells.text(title, "head", 1)));
    }

    @Override
    public void row(List<CellContent> entries) {
        row(RowHeights.height(RowHeights.ofCells(entries, widths)), cells -> cells.all(entries));
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
    public void end() {
        writeKept();
    }
}
