/**
 * Tables of published figures, as annexes of statistics are: a file comes in, and a {@link
 * vn.thuocdo.model.published.FigureTable} goes out, with the place of every figure. What the figures say of each other is
 * found out in {@code reconcile}.
 */
package vn.thuocdo.read.figures;
