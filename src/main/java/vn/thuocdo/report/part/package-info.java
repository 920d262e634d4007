/**
 * Parts of outlines that several documents share: how a rate and a tier are shown in a cell, and what changed between
 * two scoreboards. In: values. Out: pieces of {@code report/outline}. Begin with {@link
 * vn.thuocdo.report.part.FigureCells}.
 */
package vn.thuocdo.report.part;
