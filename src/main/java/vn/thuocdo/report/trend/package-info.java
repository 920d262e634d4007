/**
 * The document of {@code trend}: how every unit went from period to period. {@code TrendReport} is the document, {@code
 * TrendOutline} what it says to people, the others are for programs.
 */
package vn.thuocdo.report.trend;
