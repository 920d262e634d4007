/**
 * What reports for people and programs are made with: texts, figures, rounding, the order of names, and how files are put
 * in place.
 *
 * <p>Each document has a package of its own below. What it says to people it says once, as an outline
 * ({@code report/outline}), which the renderers ({@code report/render}) write in every format for people. For programs it has
 * one file per format, fed the complete document and computing nothing. Begin with {@link vn.thuocdo.report.Document}.
 */
package vn.thuocdo.report;
