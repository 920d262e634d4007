/**
 * The document of {@code compare}: what changed between two scoreboards. Begin with {@link
 * vn.thuocdo.report.compare.CompareReport}, which is the document; {@code CompareOutline} is what people read, the
 * other classes are formats for programs.
 */
package vn.thuocdo.report.compare;
