/**
 * Which rows of a table are items, and which are headings, totals or remarks. In: the rows of a table. Out: for each
 * item, the headings above it, and what identifies it where running numbers begin again. Begin with {@link
 * vn.thuocdo.read.heading.Headings}.
 */
package vn.thuocdo.read.heading;
