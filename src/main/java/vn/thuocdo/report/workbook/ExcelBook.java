package vn.thuocdo.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.text.OfficeText;
import vn.thuocdo.report.text.Printable;
import vn.thuocdo.report.write.PinnedZip;

/**
 * A workbook of Excel. POI keeps what stands around the rows: looks, tables, charts, print. The rows go to disk as they are written,
 * so that the size of a workbook is not bounded by memory.
 */
public final class ExcelBook implements WorkbookFile {

    /** Characters that Excel takes as the name of a sheet. */
    private static final int LONGEST_NAME = 31;

    /** Characters that Excel takes as the name of a table. */
    private static final String PROPERTIES = "docProps/core.xml";

    private final String title;
    private final Language language;
    private final XSSFWorkbook frame = new XSSFWorkbook();
    private final List<Sheet> sheets = new ArrayList<>();
    private final UniqueNames sheetNames = new UniqueNames(" ");
    private final UniqueNames tableNames = new UniqueNames("_");
    private final CellStyles looks;

    /** @param title what the file says of itself: to programs that list files, and at the head of its pages */
    public ExcelBook(String title, String font, Language language) {
        this.title = title;
        this.language = language;
        this.looks = new CellStyles(frame, font, language);
    }

    @Override
    public TableSheet table(String name, List<ColumnHead> headings, int columnsInSight) {
        return new ExcelTable(this, name, headings, columnsInSight);
    }

    @Override
    public PageSheet page(String name, List<Integer> widths) {
        return new ExcelPage(this, name, widths);
    }

    @Override
    public boolean hasCharts() {
        return true;
    }

    /** A sheet to be filled in. */
    public FormSheet form(String name, List<FormField> fields, FormSheet.Doubts doubts) {
        return new FormSheet(this, name, fields, doubts);
    }

    String title() {
        return title;
    }

    Language language() {
        return language;
    }

    CellStyles looks() {
        return looks;
    }

    /** A new sheet of a name, without what Excel takes in none, cut to what it takes, and numbered where there is one. */
    Sheet sheet(String wanted) {
        String name = WorkbookUtil.createSafeSheetName(UniqueNames.cut(Printable.line(wanted), LONGEST_NAME), '-');
        Sheet sheet = new Sheet(frame.createSheet(sheetNames.free(name, LONGEST_NAME)), looks);
        sheets.add(sheet);
        return sheet;
    }

    /** A name for the table of a sheet. */
    String tableName(String sheet) {
        return tableNames.ofTableOf(sheet);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        sheets.forEach(Sheet::finish);
        ByteArrayOutputStream stamped = new ByteArrayOutputStream();
        frame.write(stamped);
        Map<String, Sheet> parts = new LinkedHashMap<>();
        sheets.forEach(sheet ->
                parts.put(sheet.frame().getPackagePart().getPartName().getName().substring(1), sheet));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(stamped.toByteArray()))) {
            repack(zip, parts, new PinnedZip(out));
        }
    }

    private void repack(ZipInputStream stamped, Map<String, Sheet> parts, PinnedZip pinned) throws IOException {
        for (ZipEntry entry = stamped.getNextEntry(); entry != null; entry = stamped.getNextEntry()) {
            String name = entry.getName();
            Sheet sheet = parts.get(name);
            if (sheet != null) {
                sheet.copyTo(new String(stamped.readAllBytes(), StandardCharsets.UTF_8), pinned.part(name));
            } else if (name.equals(PROPERTIES)) {
                pinned.part(PROPERTIES, OfficeText.properties(title));
            } else {
                stamped.transferTo(pinned.part(name));
            }
        }
        pinned.finish();
    }

    @Override
    public void close() throws IOException {
        for (Sheet sheet : sheets) {
            sheet.close();
        }
        frame.close();
    }
}
