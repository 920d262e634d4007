/**
 * What all formats of the document of {@code score} say: {@link vn.thuocdo.report.score.content.ReportContent} is complete
 * before a format is asked for. The other classes choose from it what several formats show alike: items that are open,
 * remarks, rates at an earlier day, and where a list by rank is cut.
 */
package vn.thuocdo.report.score.content;
