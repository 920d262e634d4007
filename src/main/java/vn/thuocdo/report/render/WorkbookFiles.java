package vn.thuocdo.report.render;

import vn.thuocdo.report.Format;
import vn.thuocdo.report.opendocument.OdsBook;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.workbook.ExcelBook;
import vn.thuocdo.report.workbook.WorkbookFile;

/** The workbooks of office programs. */
public final class WorkbookFiles {

    private WorkbookFiles() {}

    /**
     * A new workbook.
     *
     * @param title the title in the properties of the file
     * @param messages those of workbooks
     * @throws IllegalArgumentException if the format is none of workbooks
     */
    public static WorkbookFile of(Format format, String title, Messages messages) {
        String font = messages.text("sheet.font");
        return switch (format) {
            case XLSX -> new ExcelBook(title, font, messages.language());
            case ODS -> new OdsBook(title, font, messages.language());
            default -> throw new IllegalArgumentException("not a format of workbooks: " + format);
        };
    }
}
