package vn.thuocdo.report.workbook;

/**
 * The head of a column.
 *
 * @param width in characters
 * @param printed whether it is on paper too; those that are not stand after those that are
 */
public record Heading(String title, int width, boolean printed) {}
