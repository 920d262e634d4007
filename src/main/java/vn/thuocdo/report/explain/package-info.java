/**
 * The document of {@code explain}: one unit, item by item, so that every verdict can be checked against the tables. {@code
 * Explanation} is the document, {@code ExplainOutline} what a terminal and a page say, {@code UnitPaper} the sheet of paper
 * for the unit, {@code ExplainJson} for programs.
 */
package vn.thuocdo.report.explain;
