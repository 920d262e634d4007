/**
 * The document of {@code score}: the scoreboard. {@link vn.thuocdo.report.score.Report} is the document, complete before a
 * format is asked for; begin there. Classes whose names begin with {@code Score} are formats; {@code Official…} are the
 * parts of the official letter, {@code Page…} those of the web page, and {@code …Sheet} the sheets of the workbook.
 */
package vn.thuocdo.report.score;
