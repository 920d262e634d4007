/**
 * The document of {@code compare}: what changed between two scoreboards. {@code CompareReport} is the document, {@code
 * CompareOutline} what it says to people, the others are for programs.
 */
package vn.thuocdo.report.compare;
