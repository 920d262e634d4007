/**
 * Files into the model. {@link vn.thuocdo.read.ProgrammeReader} is given the sources of a project and gives a
 * {@link vn.thuocdo.read.Reading}: what can be scored, and what was found. Every fault becomes a finding with its place;
 * nothing is thrown for what stands in a file.
 *
 * <p>A cell goes through these packages, in this order: {@code input} (a file or a pipe), {@code encoding}, {@code
 * workbook}, {@code yaml} (bytes into cells), {@code table} (any file as rows of {@code cell}s), {@code column} (which
 * column is which), {@code heading} (which row is an item), {@code row} (what a row says, with {@code text} and {@code
 * phrase} for its cells), {@code draft} (rows that wait until all names are known). {@code lane} is the fast way of large
 * plain tables, and spares most of their rows the steps between. {@code sketch} describes a table for somebody who has to
 * declare its columns; {@code excerpt} reads the lines of findings once more; {@code figures} reads published figures.
 */
package vn.thuocdo.read;
