/**
 * One cell of a table, before its meaning is known: a text, a number, a day, or nothing. Readers of workbooks and CSV
 * make it; {@code read.text} and {@code read.phrase} use it. Begin with {@link vn.thuocdo.read.cell.Cell}.
 */
package vn.thuocdo.read.cell;
