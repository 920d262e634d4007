/**
 * Excel workbooks. In: rows of typed cells ({@link vn.thuocdo.report.workbook.CellContent}) and charts. Out: sheets to be
 * read, filtered and printed as they are. Large ones are written row by row, and the same content gives the same bytes.
 * {@link vn.thuocdo.report.workbook.WorkbookFile} is what documents write to; {@link vn.thuocdo.report.workbook.ExcelBook}
 * is the one for Excel.
 */
package vn.thuocdo.report.workbook;
