/**
 * What a row of a table says. {@link vn.thuocdo.read.row.SourceTable} opens a source and walks its rows; each comes out as
 * {@link vn.thuocdo.read.row.Fields}, its cells by their columns, and is asked for numbers
 * ({@link vn.thuocdo.read.row.RowFigures}), days ({@link vn.thuocdo.read.row.RowDays}) and words. What cannot be read is told
 * there, with its place, and makes the row faulty.
 */
package vn.thuocdo.read.row;
