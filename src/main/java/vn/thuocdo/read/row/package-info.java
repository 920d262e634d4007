/**
 * What a row of a table says. In: a source. {@link vn.thuocdo.read.row.SourceTable} opens it and goes through its rows;
 * begin there. Out: each row as {@link vn.thuocdo.read.row.Fields}, its cells by their columns, which gives numbers
 * ({@link vn.thuocdo.read.row.RowFigures}), days ({@link vn.thuocdo.read.row.RowDays}) and words. A cell that cannot be
 * read is reported with its place, and its row is faulty.
 */
package vn.thuocdo.read.row;
