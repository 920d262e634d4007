package vn.thuocdo.report.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** A sheet that is one table of Excel. */
final class ExcelTable implements TableSheet {

    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    /** How deep folded columns are in the outline of a sheet. */
    private static final short FOLDED = 1;

    private static final String STYLE = "TableStyleLight9";

    private final ExcelBook book;
    private final String wanted;
    private final List<ColumnHead> headings;
    private final List<String> titles;
    private final int columnsInSight;
    private final Map<Integer, TierColours> colours = new LinkedHashMap<>();
    private final List<BoundColours> shades = new ArrayList<>();
    private Sheet sheet;
    private int lines;
    private int last;

    /** @param columnsInSight how many of the first columns stay in sight while one goes to the right */
    ExcelTable(ExcelBook book, String name, List<ColumnHead> headings, int columnsInSight) {
        this.book = book;
        this.wanted = name;
        this.headings = List.copyOf(headings);
        this.titles =
                UniqueNames.ofColumns(headings.stream().map(ColumnHead::title).toList());
        this.columnsInSight = ColumnHead.inSight(headings, columnsInSight);
        begin();
    }

    private void begin() {
        sheet = book.sheet(wanted);
        PrintLayout.set(sheet.frame());
        PrintLayout.titleAndName(sheet.frame(), book.title(), wanted);
        SheetColumns columns = new SheetColumns(
                sheet,
                book.looks().head(),
                headings.stream().map(ColumnHead::width).toList());
        int highest = IntStream.range(0, titles.size())
                .map(i -> RowHeights.ofTitle(titles.get(i), headings.get(i).width() - ColumnHead.BESIDE_TITLE))
                .max()
                .orElse(1);
        columns.headInSight(0, titles, highest, columnsInSight);
        last = 0;
        lines = 0;
    }

    /** By conditional formats, which also hold where somebody changes or sorts the names. */
    @Override
    public void colour(Map<String, TierShade> tones, int named, List<Integer> coloured) {
        colours.put(named, new TierColours(tones, coloured));
    }

    @Override
    public void shade(Map<BigDecimal, TierShade> bounds, List<Integer> coloured) {
        shades.add(new BoundColours(bounds, coloured));
    }

    @Override
    public void row(List<CellContent> entries) {
        if (last == LAST_ROW) {
            end();
            begin();
        }
        last++;
        int height = RowHeights.ofPrinted(entries, headings);
        lines += height;
        sheet.begin(last, RowHeights.height(height)).all(entries);
        sheet.end();
    }

    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public int last() {
        return last;
    }

    @Override
    public String column(int column) {
        return new AreaReference(
                        new CellReference(name(), 1, column, true, true),
                        new CellReference(name(), Math.max(1, last), column, true, true),
                        SpreadsheetVersion.EXCEL2007)
                .formatAsString();
    }

    @Override
    public void link(int firstRow, int lastRow, int column, CellLink to) {
        sheet.link(new CellRangeAddress(firstRow, lastRow, column, column), to);
    }

    @Override
    public void end() {
        int printed = (int) headings.stream().filter(ColumnHead::printed).count();
        int characters = headings.stream()
                .filter(ColumnHead::printed)
                .mapToInt(ColumnHead::width)
                .sum();
        XSSFSheet frame = sheet.frame();
        PrintLayout.setUprightIfLong(frame, lines, characters);
        PrintLayout.setOnOnePage(frame, lines);
        print(frame, printed);
        if (last > 0) {
            table(frame);
            colours.forEach((named, tiers) -> tiers.apply(frame, named, last));
            shades.forEach(bounds -> bounds.apply(frame, last));
        }
        fold(frame);
    }

    /** Excel prints every sheet that is not hidden. */
    private void print(XSSFSheet frame, int columns) {
        int place = frame.getWorkbook().getSheetIndex(frame);
        if (columns == 0) {
            frame.getWorkbook().setSheetHidden(place, true);
        } else {
            frame.getWorkbook().setPrintArea(place, 0, columns - 1, 0, last);
        }
    }

    private void table(XSSFSheet frame) {
        AreaReference area = new AreaReference(
                new CellReference(0, 0), new CellReference(last, titles.size() - 1), SpreadsheetVersion.EXCEL2007);
        XSSFTable table = frame.createTable(area);
        String name = book.tableName(name());
        CTTable content = table.getCTTable();
        content.setName(name);
        content.setDisplayName(name);
        content.addNewAutoFilter().setRef(area.formatAsString());
        List<CTTableColumn> columns = content.getTableColumns().getTableColumnList();
        for (int i = 0; i < titles.size(); i++) {
            columns.get(i).setName(CellWriter.fit(titles.get(i)));
        }
        CTTableStyleInfo style = content.addNewTableStyleInfo();
        style.setName(STYLE);
        style.setShowRowStripes(false);
        style.setShowColumnStripes(false);
    }

    /** Hides the folded columns behind a button. Grouped by POI, some would be described twice, which Excel repairs. */
    private void fold(XSSFSheet frame) {
        for (CTCol column : frame.getCTWorksheet().getColsArray(0).getColList()) {
            if (headings.get((int) column.getMin() - 1).room() == ColumnHead.Room.FOLDED) {
                column.setOutlineLevel(FOLDED);
                column.setHidden(true);
                frame.getCTWorksheet().getSheetFormatPr().setOutlineLevelCol(FOLDED);
            }
        }
    }
}
