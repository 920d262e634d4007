/**
 * Makes the tables of {@code samples/vinh-phuc-2022} and {@code samples/vinh-phuc-2023}.
 *
 * <p>The published totals say how many items each group of units completed, not which. So the catalogue, the units and
 * what each was assigned are written by hand, with how many items each unit left unfinished; the tables lie among the test
 * resources of this package, with a page that explains their columns. One rule decides which items these are: a unit falls
 * short on its hardest items ({@link vn.thuocdo.samples.vinhphuc.Endings}). Figures follow from the target by fixed steps
 * ({@link vn.thuocdo.samples.vinhphuc.QuarterFigures}), and what the source states as a fact stands in a table of its own
 * ({@link vn.thuocdo.samples.vinhphuc.Facts}). {@link vn.thuocdo.samples.vinhphuc.VinhPhuc} is where to begin reading.
 */
package vn.thuocdo.samples.vinhphuc;
