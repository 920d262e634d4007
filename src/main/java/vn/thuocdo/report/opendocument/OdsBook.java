package vn.thuocdo.report.opendocument;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.text.OfficeText;
import vn.thuocdo.report.text.Printable;
import vn.thuocdo.report.workbook.ColumnHead;
import vn.thuocdo.report.workbook.PageSheet;
import vn.thuocdo.report.workbook.TableSheet;
import vn.thuocdo.report.workbook.UniqueNames;
import vn.thuocdo.report.workbook.WorkbookFile;

/** A workbook as an OpenDocument spreadsheet: every figure is a value, without formulas and without charts. */
public final class OdsBook implements WorkbookFile {

    /** LibreOffice takes more; Excel, which opens these files too, does not. */
    private static final int LONGEST_NAME = 31;

    /** Characters that a sheet's name may not have in one office program or another. */
    private static final String NOT_IN_NAMES = "[]*?:/\\'";

    private final String title;
    private final String font;
    private final Language language;
    private final List<OdsSheet> sheets = new ArrayList<>();
    private final UniqueNames names = new UniqueNames(" ");
    private final OdfStyles styles = new OdfStyles();

    /** @param title what the file says of itself: to programs that list files, and at the head of its pages */
    public OdsBook(String title, String font, Language language) {
        this.title = title;
        this.font = font;
        this.language = language;
    }

    @Override
    public TableSheet table(String name, List<ColumnHead> headings, int columnsInSight) {
        return new OdsTable(this, name, headings, columnsInSight);
    }

    @Override
    public PageSheet page(String name, List<Integer> widths) {
        return new OdsPage(
                sheet(
                        name,
                        widths.stream()
                                .map(width -> ColumnHead.onPaper("", width))
                                .toList()),
                widths);
    }

    @Override
    public boolean hasCharts() {
        return false;
    }

    /** A new sheet of a name, without what office programs take in none, cut to what they take, and numbered where there is one. */
    OdsSheet sheet(String wanted, List<ColumnHead> headings) {
        StringBuilder name = new StringBuilder();
        Printable.line(wanted).codePoints().forEach(c -> name.appendCodePoint(NOT_IN_NAMES.indexOf(c) >= 0 ? '-' : c));
        String some = name.toString().isBlank() ? "-" : name.toString();
        OdsSheet sheet = new OdsSheet(names.free(some, LONGEST_NAME), headings, new OdsCells(styles, language));
        sheets.add(sheet);
        return sheet;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        OdfPackage file = new OdfPackage("spreadsheet", out);
        file.styles("sheet-styles.xml", language, font, OdfPackage.resource(dateFormat()), OfficeText.markup(title));
        String views = views();
        if (!views.isEmpty()) {
            file.settings("sheet-settings.xml", views);
        }
        List<String> columns = sheets.stream().map(OdsSheet::columns).toList();
        OutputStream content = file.beginContent(OdfPackage.resource("sheet-looks.xml") + styles.markup());
        for (int i = 0; i < sheets.size(); i++) {
            sheets.get(i).copyTo(columns.get(i), content);
        }
        file.endContent(content, filters());
        file.finish(title);
    }

    /** The filters of the tables, which stand behind all sheets. */
    private String filters() {
        StringBuilder ranges = new StringBuilder();
        // Saved as a workbook of Excel, they become tables, whose names hold no blank.
        UniqueNames tables = new UniqueNames("_");
        sheets.forEach(sheet -> sheet.filter(tables).ifPresent(ranges::append));
        return ranges.isEmpty() ? "" : "<table:database-ranges>" + ranges + "</table:database-ranges>";
    }

    private String dateFormat() {
        return language == Language.VI ? "date-vi.xml" : "date-en.xml";
    }

    private String views() throws IOException {
        StringBuilder views = new StringBuilder();
        for (OdsSheet sheet : sheets) {
            views.append(sheet.view());
        }
        return views.toString();
    }

    /** Removes what was kept on disk. */
    @Override
    public void close() throws IOException {
        for (OdsSheet sheet : sheets) {
            sheet.close();
        }
    }
}
