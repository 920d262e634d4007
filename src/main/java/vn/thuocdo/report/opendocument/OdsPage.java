package vn.thuocdo.report.opendocument;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.thuocdo.report.workbook.CellContent;
import vn.thuocdo.report.workbook.CellLink;
import vn.thuocdo.report.workbook.Chart;
import vn.thuocdo.report.workbook.PageColumns;
import vn.thuocdo.report.workbook.PageFlow;
import vn.thuocdo.report.workbook.PageSheet;
import vn.thuocdo.report.workbook.RowHeights;

/** A sheet of several small tables below one another. */
final class OdsPage implements PageSheet {

    private static final float HEIGHT_OF_TITLE_LINE = 20;

    /** How much wider the letters of a title are than those of a text. */
    private static final double WIDTH_OF_TITLE = 1.4;

    /** Points of a page between its margins and its foot. */
    private static final float HEIGHT_OF_PAGE = 507;

    /** Characters that a page has room for. */
    private static final int WIDTH_OF_PAGE = 142;

    private record Row(float height, Consumer<OdsCells> content) {}

    /** A row and whether it begins a page. */
    private record Placed(Row row, boolean onNewPage) {}

    private final OdsSheet sheet;
    private final PageColumns grid;
    private final PageFlow flow;
    /** A heading and what follows it, as far as they have to be on one page. */
    private final List<Row> kept = new ArrayList<>();

    /** All rows so far, since breaks of pages are only written where they do not fit one. */
    private final List<Placed> placed = new ArrayList<>();

    private int next;

    OdsPage(OdsSheet sheet, List<Integer> widths) {
        this.sheet = sheet;
        this.grid = new PageColumns(widths);
        this.flow = PageFlow.of(HEIGHT_OF_PAGE, WIDTH_OF_PAGE, grid.width());
    }

    @Override
    public void title(String text, boolean overCharts) {
        sheet.beginsWithTitle();
        across(text, "title", RowHeights.of(text, (int) (grid.width() / WIDTH_OF_TITLE)) * HEIGHT_OF_TITLE_LINE);
    }

    @Override
    public void paragraph(String text) {
        across(text, "paragraph", RowHeights.height(RowHeights.of(text, grid.width())));
    }

    private void across(String text, String style, float height) {
        row(height, cells -> cells.text(text, style, grid.widths().size()));
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
        placed.add(new Placed(row, onNewPage));
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
        // Programs differ a little: one may have room for the heading on the page that this row no longer has room on.
        placed.add(new Placed(new Row(height, OdsCells::blank), flow.row(height)));
        next += 2;
        kept.add(new Row(height, cells -> cells.text(text, "section", 1)));
    }

    @Override
    public void head(List<String> titles, int across) {
        int last = titles.size() - 1;
        row(RowHeights.height(RowHeights.ofTitles(titles, grid.ofRow(titles.size(), across))), cells -> {
            titles.subList(0, last).forEach(title -> cells.text(title, "head", 1));
            cells.text(titles.get(last), "head", across);
        });
    }

    @Override
    public void row(List<CellContent> entries, int across) {
        row(
                RowHeights.height(RowHeights.ofCells(entries, grid.ofRow(entries.size(), across))),
                cells -> cells.all(entries, across));
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

    @Override
    public void link(int row, int column, CellLink to) {
        sheet.link(row, column, to);
    }

    /** The figures stand in their cells. */
    @Override
    public void chart(Chart chart) {}

    /** The figures stand in their cells. */
    @Override
    public void wideChart(Chart chart, int rows) {}

    @Override
    public void end() {
        writeKept();
        double height = placed.stream().mapToDouble(some -> some.row().height()).sum();
        boolean onOne = height <= PageFlow.MOST_LINES_ACROSS * RowHeights.height(1);
        if (onOne) {
            sheet.onOnePage();
        }
        for (Placed some : placed) {
            Row row = some.row();
            row.content()
                    .accept(some.onNewPage() && !onOne ? sheet.beginPage(row.height()) : sheet.begin(row.height()));
            sheet.end();
        }
    }
}
