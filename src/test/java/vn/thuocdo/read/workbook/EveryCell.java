package vn.thuocdo.read.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with a cell of every kind that the readers tell apart. scripts/resave writes it. */
public final class EveryCell {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private Sheet sheet = workbook.createSheet("Giao chỉ tiêu");
    private Row row = sheet.createRow(0);

    private EveryCell() {}

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException {
        EveryCell book = new EveryCell();
        book.fill();
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            book.workbook.write(out);
        }
    }

    private void fill() {
        numbers();
        moments();
        texts();
        formulas();
        merged();
        hidden();
        workbook.createSheet("Trống");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private void numbers() {
        begin(0);
        shown("General", 0);
        shown("General", -12.5);
        shown("General", 0.1);
        shown("General", 1.0 / 3);
        shown("#,##0.00", 1234567.891);
        shown("0%", 0.87);
        shown("0.0%", 1.055);
        shown("0\"%\"", 87);
        shown("0\" hồ sơ\"", 12);
        shown("#,##0\\ \"đ\"", 1500000);
        shown("0.00E+00", 1.5e15);
        shown("General", 123456789012345.0);
    }

    private void moments() {
        begin(2);
        moment("dd/mm/yyyy", LocalDate.of(2024, 12, 31).atStartOfDay());
        moment("dd/mm/yyyy hh:mm", LocalDateTime.of(2024, 6, 30, 17, 30));
        moment("mm/yyyy", LocalDate.of(2024, 10, 1).atStartOfDay());
        moment("yyyy", LocalDate.of(2024, 1, 1).atStartOfDay());
        moment("d-mmm-yy", LocalDate.of(2023, 2, 28).atStartOfDay());
        shown("h:mm", 8.5 / 24);
        shown("[h]:mm", 36.25 / 24);
    }

    private void texts() {
        begin(4);
        cell().setCellValue("Đã hoàn thành");
        cell().setCellValue("  hai  đầu,   giữa  và\ncuối dòng ");
        cell().setCellValue("\u00A0không ngắt\u00A0");
        cell().setCellValue("<b>&amp;</b> \"'");
        cell().setCellValue("=1+1");
        cell().setCellValue(true);
        cell().setCellValue(false);
        cell().setCellValue("_x000D_");
        Drawing<?> drawing = sheet.createDrawingPatriarch();
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        Comment comment = drawing.createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString("kiểm tra lại"));
        Cell remarked = cell();
        remarked.setCellValue("có ghi chú");
        remarked.setCellComment(comment);
    }

    private void formulas() {
        begin(6);
        cell().setCellFormula("1+1");
        cell().setCellFormula("\"Sở \"&\"Y tế\"");
        cell().setCellFormula("1/0");
        cell().setCellFormula("1>2");
        Cell share = cell();
        share.setCellFormula("3/4");
        share.setCellStyle(style("0.0%"));
        // Equal cells and rows, which other formats write once.
        for (int number = 8; number < 12; number++) {
            begin(number);
            for (int i = 0; i < 5; i++) {
                cell().setCellValue("như trên");
            }
        }
    }

    private void merged() {
        begin(14);
        cell().setCellValue("Sở Nội vụ");
        sheet.addMergedRegion(CellRangeAddress.valueOf("A15:A17"));
        cell().setCellValue("Kết quả");
        sheet.addMergedRegion(CellRangeAddress.valueOf("B15:D16"));
        begin(20);
        row.createCell(40).setCellValue("xa bên phải");
        begin(900);
        cell().setCellValue("xa bên dưới");
    }

    private void hidden() {
        sheet.setColumnHidden(3, true);
        sheet.setColumnHidden(4, true);
        begin(30);
        cell().setCellValue("dòng ẩn");
        row.setZeroHeight(true);
        begin(31);
        cell().setCellValue("dòng trong nhóm");
        sheet.groupRow(31, 31);
        sheet.setRowGroupCollapsed(31, true);
        sheet = workbook.createSheet("Danh mục");
        begin(0);
        cell().setCellValue("ẩn");
        workbook.setSheetHidden(1, true);
        sheet = workbook.createSheet("Sau");
        begin(3);
        shown("0%", 0.5);
    }

    private void begin(int number) {
        row = sheet.createRow(number);
    }

    private Cell cell() {
        return row.createCell(Math.max(row.getLastCellNum(), 0));
    }

    private void shown(String format, double value) {
        Cell cell = cell();
        cell.setCellValue(value);
        cell.setCellStyle(style(format));
    }

    private void moment(String format, LocalDateTime value) {
        Cell cell = cell();
        cell.setCellValue(value);
        cell.setCellStyle(style(format));
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
