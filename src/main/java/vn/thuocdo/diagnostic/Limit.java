package vn.thuocdo.diagnostic;

/**
 * Every limit on what is read, in one place: a small file from a stranger must not cost minutes or fill the memory.
 * Each limit is far above what real files hold. The manual's page of limits is made from this list.
 */
public enum Limit {
    SHEETS(4_096, Code.TOO_MANY_SHEETS, "sheets of a workbook", "a sheet for each commune of the country fits"),
    SHEET_ROWS(1_048_576, Code.BROKEN_WORKBOOK, "rows of a sheet", "Excel has no more"),
    SHEET_COLUMNS(16_384, Code.BROKEN_WORKBOOK, "columns of a sheet", "Excel has no more"),
    CELL_TEXT(32_767, Code.BLOATED_WORKBOOK, "characters in a cell of a workbook", "Excel takes no more"),
    ROW_TEXT(4_194_304, Code.BLOATED_WORKBOOK, "characters in a row of a sheet", "128 cells that are full"),
    SHEET_TEXT(
            134_217_728,
            Code.TOO_MUCH_TEXT,
            "characters in all cells of a sheet",
            "every row that Excel has, with 128 characters in each; a text that cells share counts in each of them"),
    SHARED_TEXT(
            33_554_432,
            Code.BLOATED_WORKBOOK,
            "characters of the texts that cells of a workbook share",
            "they are held in memory as long as the workbook is read"),
    MERGED_CELLS(262_144, Code.BLOATED_WORKBOOK, "merged cells of a sheet", "they are held in memory"),
    WORKBOOK_MARKUP(
            1_048_576,
            Code.BLOATED_WORKBOOK,
            "bytes of a workbook's XML without a tag",
            "an XML parser holds a text or a tag as a whole"),
    UNPACKED_BYTES(
            400,
            Code.BLOATED_WORKBOOK,
            "bytes unpacked for each byte packed of an OpenDocument file",
            "LibreOffice writes so much around a cell that 20,000 rows much like each other have 115"),

    ROW_LENGTH(
            1_000_000,
            Code.OVERLONG,
            "characters in a row of a CSV file",
            "if a quotation mark is not closed, one row would be the rest of the file"),
    FIELDS(16_384, Code.TOO_MANY_FIELDS, "fields in a row of a CSV file", "as many as a sheet of Excel has columns"),
    HEADER_ROW(60, Code.MISSING_COLUMN, "rows in which a header is looked for", "titles and mottos stand above it"),

    YAML_LENGTH(
            3_145_728,
            Code.OVERLONG,
            "characters in a YAML or JSON file",
            "such a file is held in memory as a tree, unlike CSV and sheets, which are read row by row"),
    YAML_DEPTH(32, Code.TOO_DEEP, "levels of nesting in a YAML or JSON file", "no file of the tool needs more than 8"),

    ARTICLE_LENGTH(
            1_000_000,
            Code.ARTICLE_TOO_LONG,
            "characters of a text that figures are drafted from",
            "a book has as many; a report has some thousand"),

    FIGURE_TABLE(
            20_000,
            Code.TABLE_TOO_LARGE,
            "cells of a table of published figures",
            "every figure is compared with those beside it; an annex has some hundred cells"),

    STREAM_BYTES(
            1_073_741_824,
            Code.UNFIT_STREAM,
            "bytes of standard input, a pipe or a device",
            "it may have no end, and is kept in a temporary file"),

    DIGITS(30, Code.NOT_A_NUMBER, "digits of a number, and its largest exponent", "longer numbers are mistakes"),
    SUGGESTIONS(
            100_000_000,
            Code.NO_MORE_SUGGESTIONS,
            "letters compared to find names similar to the unknown ones of a table",
            "some thousand unknown names among as many known ones; further ones are still reported");

    private final int most;
    private final Code code;
    private final String what;
    private final String why;

    Limit(int most, Code code, String what, String why) {
        this.most = most;
        this.code = code;
        this.what = what;
        this.why = why;
    }

    /** The largest number that is taken. */
    public int most() {
        return most;
    }

    /** The code of a file beyond the limit. */
    public Code code() {
        return code;
    }

    /** What is counted, in English. */
    public String what() {
        return what;
    }

    /** The reason for this limit, in English. */
    public String why() {
        return why;
    }
}
