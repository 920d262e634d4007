/** What {@code explain} prints: one unit, item by item, so that every verdict can be checked against the tables. */
package vn.thuocdo.report.explain;
