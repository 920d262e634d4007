/**
 * What the figures of a published table say about each other. In: a {@link vn.thuocdo.model.published.FigureTable}.
 * Out: claims, as a summary has them. A line is taken for the sum, the share or the change of other lines because of
 * its words, and because the arithmetic holds for most of it; findings say what was taken for what. Begin with {@link
 * vn.thuocdo.reconcile.table.TableClaims}.
 */
package vn.thuocdo.reconcile.table;
