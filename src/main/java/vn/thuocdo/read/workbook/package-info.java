/**
 * Workbooks as rows of cells, one after the other in fixed memory: .xlsx and .ods as a stream of XML, .xls as a stream
 * of records. Formulas are never evaluated; links and macros are never followed. Begin with {@link
 * vn.thuocdo.read.workbook.Workbook}.
 */
package vn.thuocdo.read.workbook;
