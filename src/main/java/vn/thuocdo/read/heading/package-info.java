/**
 * Which rows of a table are items, and which are headings, totals or remarks ({@link vn.thuocdo.read.heading.Headings}); under
 * which headings an item stands, and what identifies it where its running number starts anew.
 */
package vn.thuocdo.read.heading;
