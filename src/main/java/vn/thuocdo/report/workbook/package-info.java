/**
 * Excel workbooks. In: rows of typed cells ({@link vn.thuocdo.report.workbook.CellContent}) and charts. Out: sheets
 * that can be read, filtered and printed without further work. Large sheets are written row by row; the same content
 * gives the same bytes. Begin with {@link vn.thuocdo.report.workbook.WorkbookFile}, which documents write to; {@link
 * vn.thuocdo.report.workbook.ExcelBook} is the one for Excel.
 */
package vn.thuocdo.report.workbook;
