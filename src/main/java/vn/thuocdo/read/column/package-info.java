/**
 * Which column of a table is which. In: a header and what its source declares ({@link vn.thuocdo.read.column.Source}). Out:
 * {@link vn.thuocdo.read.column.Columns}, which knows the field of each {@link vn.thuocdo.read.column.Column}, and what is
 * doubtful of them.
 *
 * <p>The words of headers stand in a table ({@link vn.thuocdo.read.column.HeaderTable}); where they leave a doubt, the cells
 * below decide ({@link vn.thuocdo.read.column.CellEvidence}). Begin with {@code Columns.of}.
 */
package vn.thuocdo.read.column;
