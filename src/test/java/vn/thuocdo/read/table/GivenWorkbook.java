package vn.thuocdo.read.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.input.Input;

/** A workbook written as Excel would, in either of its formats, and opened as a table. */
final class GivenWorkbook {

    /** A number and how it is shown. */
    record Shown(double number, String format) {}

    /** A formula, with its result where it was calculated. */
    record Formula(String text) {}

    private final String name;
    private final Workbook workbook;
    private Sheet sheet;

    private GivenWorkbook(BookFile.Format format) {
        this.name = "a." + format.name().toLowerCase(Locale.ROOT);
        this.workbook = format == BookFile.Format.XLSX ? new XSSFWorkbook() : new HSSFWorkbook();
    }

    /** Without a sheet yet. */
    static GivenWorkbook in(BookFile.Format format) {
        return new GivenWorkbook(format);
    }

    GivenWorkbook sheet(String title) {
        sheet = workbook.createSheet(title);
        return this;
    }

    GivenWorkbook hidden() {
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
        return this;
    }

    GivenWorkbook merged(String... ranges) {
        for (String range : ranges) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        }
        return this;
    }

    /** Fills a row, counted from 1; null is no cell. */
    GivenWorkbook row(int number, Object... values) {
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                fill(row.createCell(i), values[i]);
            }
        }
        return this;
    }

    /** Hides rows that there are, counted from 1. */
    GivenWorkbook hiddenRows(int... numbers) {
        for (int number : numbers) {
            sheet.getRow(number - 1).setZeroHeight(true);
        }
        return this;
    }

    /** Hides columns, counted from 1. */
    GivenWorkbook hiddenColumns(int... numbers) {
        for (int number : numbers) {
            sheet.setColumnHidden(number - 1, true);
        }
        return this;
    }

    /** Puts columns, counted from 1, into a group and closes it. */
    GivenWorkbook closedGroup(int first, int last) {
        sheet.groupColumn(first - 1, last - 1);
        sheet.setColumnGroupCollapsed(first - 1, true);
        return this;
    }

    private void fill(Cell cell, Object value) {
        if (value instanceof Shown shown) {
            cell.setCellValue(shown.number());
            cell.setCellStyle(style(shown.format()));
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(style("dd/mm/yyyy"));
        } else if (value instanceof Formula formula) {
            cell.setCellFormula(formula.text());
        } else if (value instanceof Number plain) {
            cell.setCellValue(plain.doubleValue());
        } else {
            cell.setCellValue((String) value);
        }
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    GivenWorkbook calculated() {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return this;
    }

    Path saveIn(Path folder) {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    OpenedTable openIn(Path folder) {
        return open(saveIn(folder), Layout.UNDECLARED);
    }

    OpenedTable openIn(Path folder, String declaredSheet) {
        return open(
                saveIn(folder),
                new Layout(Optional.of(declaredSheet), OptionalInt.empty(), Optional.empty(), Optional.empty()));
    }

    static OpenedTable open(Path file, Layout layout) {
        Findings.Builder diagnostics = Findings.builder();
        Input input = Input.file(file.getFileName().toString(), file);
        return new OpenedTable(
                Tables.open(input, layout, header -> header.contains("unit") && header.contains("task"), diagnostics),
                diagnostics);
    }
}
