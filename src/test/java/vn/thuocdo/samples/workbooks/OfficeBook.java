package vn.thuocdo.samples.workbooks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that is filled row by row, and saved without the time of day. */
final class OfficeBook {

    /** Shown as percent. */
    record Share(double value) {}

    /** A date of which only month and year are shown. */
    record Month(LocalDate first) {}

    /** Without the sign before it. */
    record Formula(String text) {}

    private static final int YEAR = 2024;

    private final Workbook workbook;
    private final CellStyle percent;
    private final CellStyle day;
    private final CellStyle month;
    private Sheet sheet;

    OfficeBook(Workbook workbook) {
        this.workbook = workbook;
        this.percent = style("0%");
        this.day = style("dd/mm/yyyy");
        this.month = style("m/yyyy");
    }

    /** A day of the sample's year. */
    static LocalDate day(int month, int day) {
        return LocalDate.of(YEAR, month, day);
    }

    /** Begins a sheet; what is added from here on is added to it. */
    void sheet(String name) {
        sheet = workbook.createSheet(name);
    }

    void hiddenSheet(String name) {
        sheet(name);
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }

    /**
     * @param number of the row, from 1 as Excel counts
     * @param values texts, numbers, dates, or the records above; an empty text makes no cell
     */
    void row(int number, Object... values) {
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < values.length; i++) {
            if (!values[i].equals("")) {
                fill(row.createCell(i), values[i]);
            }
        }
    }

    void merge(String... ranges) {
        for (String range : ranges) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        }
    }

    void showAsPercent(String address) {
        CellReference place = new CellReference(address);
        sheet.getRow(place.getRow()).getCell(place.getCol()).setCellStyle(percent);
    }

    /** With the results of its formulas, as Excel saves them. */
    void write(Path file) throws IOException {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (workbook instanceof XSSFWorkbook zipped) {
            zipped.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
            zipped.write(bytes);
            Files.write(file, timeless(bytes.toByteArray()));
        } else {
            workbook.write(bytes);
            Files.write(file, bytes.toByteArray());
        }
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private void fill(Cell cell, Object value) {
        if (value instanceof Share share) {
            cell.setCellValue(share.value());
            cell.setCellStyle(percent);
        } else if (value instanceof Month shown) {
            cell.setCellValue(shown.first());
            cell.setCellStyle(month);
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Formula formula) {
            cell.setCellFormula(formula.text());
        } else {
            cell.setCellValue((String) value);
        }
    }

    /** The same archive with one time for all its parts. */
    private static byte[] timeless(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(LocalDate.of(1980, 1, 1).atStartOfDay());
                out.putNextEntry(same);
                in.transferTo(out);
            }
        }
        return bytes.toByteArray();
    }
}
