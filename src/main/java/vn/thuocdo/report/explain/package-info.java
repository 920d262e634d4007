/**
 * The document of {@code explain}: one unit, item by item, so that every verdict can be checked in the tables. Begin
 * with {@code Explanation}, which is the document; {@code ExplainOutline} is what a terminal shows, {@code UnitPaper}
 * the paper for the unit, {@code ExplainJson} the format for programs.
 */
package vn.thuocdo.report.explain;
