/**
 * Excel workbooks: sheets with tables of typed cells, made to be read, filtered and printed as they are. Large ones are
 * written row by row, and the same content gives the same bytes.
 */
package vn.thuocdo.report.workbook;
