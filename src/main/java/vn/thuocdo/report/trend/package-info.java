/**
 * The document of {@code trend}: the results of every unit from period to period. Begin with {@code TrendReport}, which
 * is the document; {@code TrendOutline} is what people read, the other classes are formats for programs.
 */
package vn.thuocdo.report.trend;
