package vn.thuocdo.read.table;

/**
 * How a file was read: what was declared, or found.
 *
 * @param format such as {@code csv}, {@code yaml}, {@code xlsx}
 * @param encoding the name of the encoding; empty for a workbook
 * @param delimiter what separates fields; empty where nothing does
 * @param sheet the name of the sheet; empty where there is none
 */
public record Form(String format, String encoding, String delimiter, String sheet) {}
