/**
 * What changed between two scoreboards, as the parts of an outline that every document showing changes has in common. Values
 * of {@code compare} come in, blocks of {@code report/outline} go out.
 */
package vn.thuocdo.report.changes;
