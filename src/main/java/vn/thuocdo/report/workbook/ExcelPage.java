package vn.thuocdo.report.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** A sheet of Excel with several small tables below one another, and charts beside them. */
final class ExcelPage implements PageSheet {

    private static final float HEIGHT_OF_TITLE_LINE = 20;

    /** How much wider the letters of a title are than those of a text. */
    private static final double WIDTH_OF_TITLE = 1.4;

    private static final int ROWS_OF_A_CHART = 17;
    /** With the space below it. */
    private static final int ROWS_FOR_A_CHART = ROWS_OF_A_CHART + 1;

    /** Characters that a page is tried wider by. */
    private static final int STEP = 5;

    private static final int COLUMNS_OF_A_CHART = 6;
    private static final int WIDTH_OF_A_CHART_COLUMN = 12;
    private static final int WIDTH_OF_GAP = 3;
    private static final int WIDTH_OF_CHARTS = WIDTH_OF_GAP + COLUMNS_OF_A_CHART * WIDTH_OF_A_CHART_COLUMN;

    private final ExcelBook book;
    private final Sheet sheet;
    private final SheetColumns columns;
    private final PageColumns grid;
    /** The height of each row, in points. */
    private final List<Float> heights = new ArrayList<>();
    /** The rows of headings. */
    private final NavigableSet<Integer> sections = new TreeSet<>();
    /** Those beside the tables. */
    private final List<Chart> charts = new ArrayList<>();

    private int next;

    /** @param widths of the columns of tables, in characters */
    ExcelPage(ExcelBook book, String name, List<Integer> widths) {
        this.book = book;
        this.sheet = book.sheet(name);
        this.grid = new PageColumns(widths);
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
    public void title(String text, boolean overCharts) {
        int width = grid.width() + (overCharts ? WIDTH_OF_CHARTS : 0);
        int lines = RowHeights.of(text, (int) (width / WIDTH_OF_TITLE));
        int beside = overCharts ? 1 + COLUMNS_OF_A_CHART : 0;
        across(text, book.looks().title(), lines * HEIGHT_OF_TITLE_LINE, columnCount() + beside);
    }

    @Override
    public void paragraph(String text) {
        across(text, book.looks().paragraph(), RowHeights.height(RowHeights.of(text, grid.width())), columnCount());
    }

    private void across(String text, CellStyle style, float height, int covered) {
        begin(height).text(text, style);
        sheet.end();
        merge(0, covered);
        next++;
    }

    private CellWriter begin(float height) {
        heights.add(height);
        return sheet.begin(next, height);
    }

    @Override
    public void section(String text) {
        skip(1);
        sections.add(next);
        begin(RowHeights.height(1)).text(text, book.looks().section());
        sheet.end();
        next++;
    }

    @Override
    public void head(List<String> titles, int across) {
        int lines = RowHeights.ofTitles(titles, grid.ofRow(titles.size(), across));
        heights.add(RowHeights.height(lines));
        columns.head(next, titles, lines, across);
        merge(titles.size() - 1, across);
        next++;
    }

    @Override
    public void row(List<CellContent> entries, int across) {
        CellWriter cells = begin(RowHeights.height(RowHeights.ofCells(entries, grid.ofRow(entries.size(), across))));
        cells.all(entries);
        cells.all(Collections.nCopies(across - 1, new CellContent.Blank()));
        sheet.end();
        merge(entries.size() - 1, across);
        next++;
    }

    private int columnCount() {
        return grid.widths().size();
    }

    /** Makes a cell of the next row cover so many columns. */
    private void merge(int first, int across) {
        if (across > 1) {
            sheet.frame().addMergedRegionUnsafe(new CellRangeAddress(next, next, first, first + across - 1));
        }
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
        charts.add(chart);
    }

    @Override
    public void wideChart(Chart chart, int rows) {
        chart(chart, new ChartDrawing.Area(next + 1, 0, rows, columnCount()));
        skip(rows + 1);
    }

    /** Leaves rows empty. */
    private void skip(int rows) {
        heights.addAll(Collections.nCopies(rows, RowHeights.height(1)));
        next += rows;
    }

    private void chart(Chart chart, ChartDrawing.Area area) {
        new ChartDrawing(chart, book.language().word()).draw(sheet.frame(), area);
    }

    @Override
    public void end() {
        double all = heights.stream().mapToDouble(Float::doubleValue).sum();
        int lines = Math.max(charts.size() * ROWS_FOR_A_CHART, (int) Math.ceil(all / RowHeights.height(1)));
        if (PrintLayout.setOnOnePage(sheet.frame(), lines)) {
            drawCharts(new TreeSet<>());
        } else {
            PrintLayout.titleOfFurtherPages(sheet.frame(), book.title());
            drawCharts(breakPages());
        }
    }

    /**
     * The first rows of every page but the first.
     *
     * @param broken those before which a page has to be broken, since a heading would stand alone
     */
    private record Pages(NavigableSet<Integer> starts, NavigableSet<Integer> broken) {}

    /** Breaks pages before headings that would stand alone; gives the first row of every page but the first. */
    private NavigableSet<Integer> breakPages() {
        Pages pages = pages();
        pages.broken().forEach(row -> sheet.frame().setRowBreak(row - 1));
        return pages.starts();
    }

    /** As many as there are; one less where rows that are reduced a little more leave none for a short rest. */
    private Pages pages() {
        int width = grid.width() + (charts.isEmpty() ? 0 : WIDTH_OF_CHARTS);
        Pages pages = pages(width, Set.of());
        for (int reduced = width + STEP; PrintLayout.isReadable(reduced); reduced += STEP) {
            // A program may reduce them less: then the first page ends where it would have ended anyway.
            Pages same = pages(reduced, pages.broken().stream().limit(1).collect(Collectors.toSet()));
            Pages fewer = same.starts().size() < pages.starts().size() ? same : pages(reduced, Set.of());
            if (fewer.starts().size() < pages.starts().size()) {
                PrintLayout.reduce(sheet.frame(), reduced);
                return fewer;
            }
        }
        return pages;
    }

    /** @param wanted headings that begin a page in any case */
    private Pages pages(int characters, Set<Integer> wanted) {
        PageFlow flow = PrintLayout.flow(characters);
        Pages pages = new Pages(new TreeSet<>(), new TreeSet<>());
        for (int row = 0; row < next; row++) {
            boolean begins = wanted.contains(row)
                    ? flow.newPage()
                    : sections.contains(row) && flow.beginsPage(heightOfSection(row));
            if (begins) {
                pages.broken().add(row);
                pages.starts().add(row);
            }
            if (flow.row(heights.get(row))) {
                pages.starts().add(row);
                // Programs differ a little: one may have room for the heading below this row, and for nothing more.
                if (sections.contains(row + 1)) {
                    pages.broken().add(row);
                }
            }
        }
        return pages;
    }

    private float heightOfSection(int row) {
        Integer following = sections.higher(row);
        float height = 0;
        for (float one : heights.subList(row, following == null ? next : following - 1)) {
            height += one;
        }
        return height;
    }

    /** @param pages the rows that begin a page, which no chart may be across */
    private void drawCharts(NavigableSet<Integer> pages) {
        int top = 1;
        for (Chart chart : charts) {
            Integer page = pages.lower(top + ROWS_OF_A_CHART);
            top = page != null && page > top ? page : top;
            chart(chart, new ChartDrawing.Area(top, columnCount() + 1, ROWS_OF_A_CHART, COLUMNS_OF_A_CHART));
            top += ROWS_FOR_A_CHART;
        }
    }
}
