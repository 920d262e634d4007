/**
 * What the figures of a published table say of each other: a {@link vn.thuocdo.model.published.FigureTable} comes in, and
 * the same claims as of a summary go out. A line is taken for the sum, the share or the change of others by its words and by
 * arithmetic that holds for most of it; what was taken for what is told in the findings.
 */
package vn.thuocdo.reconcile.table;
