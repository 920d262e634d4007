/**
 * Tables of published figures, such as annexes of statistics. In: a file. Out: a {@link
 * vn.thuocdo.model.published.FigureTable} with the place of every figure. {@code reconcile} finds out what the figures
 * say about each other. Begin with {@link vn.thuocdo.read.figures.FigureTableFile}.
 */
package vn.thuocdo.read.figures;
