/**
 * Makes the workbooks of {@code samples/office-excel} as offices make them: the province assigns by one workbook, two
 * departments report by workbooks of their own making, and a district assigns and reports by one sheet. {@link
 * vn.thuocdo.samples.workbooks.OfficeExcel} is where to begin reading.
 */
package vn.thuocdo.samples.workbooks;
