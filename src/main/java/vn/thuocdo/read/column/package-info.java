/**
 * Which column of a table is which. In: a header and what its source declares ({@link vn.thuocdo.read.column.Source}). Out:
 * {@link vn.thuocdo.read.column.Columns}, which knows the field of each {@link vn.thuocdo.read.column.Column}, and what is
 * doubtful of them. Begin with {@code Columns.of}.
 *
 * <p>What is declared comes first ({@link vn.thuocdo.read.column.Mapping}). Of the other headers, the words stand in a table
 * ({@link vn.thuocdo.read.column.HeaderTable}) and make {@code HeaderGuesses}. Where these leave a doubt, the cells below
 * decide ({@link vn.thuocdo.read.column.CellEvidence}, {@code ConfirmedGuesses}); {@code ColumnChoice} gives each column its
 * field, and {@code HeaderFindings} tells what stays unclear.
 *
 * <p>{@link vn.thuocdo.read.column.ColumnFacts} is of another kind: it says how the cells of a known column are to be read,
 * where one alone could be read in two ways.
 */
package vn.thuocdo.read.column;
