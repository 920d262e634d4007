package vn.thuocdo.read.workbook;

import vn.thuocdo.diagnostic.Code;

/** What a file is that no table can be read from, and which finding says how its table gets out of it. */
public enum OtherFormat {
    OPEN_DOCUMENT_SHEET("OpenDocument (.ods)", Code.NOT_A_WORKBOOK),
    FLAT_OPEN_DOCUMENT("OpenDocument (.fods)", Code.NOT_A_WORKBOOK),
    BINARY_EXCEL("Excel (.xlsb)", Code.NOT_A_WORKBOOK),
    EXCEL_95("Excel 95 (.xls)", Code.NOT_A_WORKBOOK),
    XML_SPREADSHEET("XML Spreadsheet 2003", Code.NOT_A_WORKBOOK),
    HTML("HTML", Code.NOT_A_WORKBOOK),
    MHTML("MHTML", Code.NOT_A_WORKBOOK),
    XML("XML", Code.NOT_A_WORKBOOK),

    WORD("Word (.docx)", Code.NO_SPREADSHEET),
    WORD_97("Word (.doc)", Code.NO_SPREADSHEET),
    RTF("RTF", Code.NO_SPREADSHEET),
    OPEN_DOCUMENT("OpenDocument (.odt)", Code.NO_SPREADSHEET),
    POWERPOINT("PowerPoint (.pptx)", Code.NO_SPREADSHEET),
    OFFICE("Microsoft Office", Code.NO_SPREADSHEET),
    PDF("PDF", Code.NO_SPREADSHEET),
    PNG("PNG", Code.NO_SPREADSHEET),
    JPEG("JPEG", Code.NO_SPREADSHEET),
    GIF("GIF", Code.NO_SPREADSHEET),
    TIFF("TIFF", Code.NO_SPREADSHEET),

    ZIP("ZIP", Code.ARCHIVE),
    GZIP("gzip", Code.ARCHIVE),
    RAR("RAR", Code.ARCHIVE),
    SEVEN_ZIP("7-Zip", Code.ARCHIVE);

    private final String shown;
    private final Code code;

    OtherFormat(String shown, Code code) {
        this.shown = shown;
        this.code = code;
    }

    /** Its name, which is the same in every language. */
    public String shown() {
        return shown;
    }

    /** Its only argument is the {@link #shown} name. */
    public Code code() {
        return code;
    }
}
