/**
 * The scoreboard as a workbook whose figures are formulas. {@link vn.thuocdo.report.score.workbook.ScoreWorkbook} puts the
 * sheets together; a class {@code …Sheet} is one sheet, a class {@code …Table} the columns of one. {@link
 * vn.thuocdo.report.score.workbook.ScoreExcelCsv} writes the sheet of units as a CSV file that Excel opens as it is.
 */
package vn.thuocdo.report.score.workbook;
