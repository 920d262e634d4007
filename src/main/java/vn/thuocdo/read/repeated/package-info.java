/**
 * The fast way for large tables. A row that differs from an earlier one only in its unit, task, figure and day is not
 * read again: the values of the earlier row are used, with these replaced. {@link
 * vn.thuocdo.read.repeated.RepeatedAssignments} and {@link vn.thuocdo.read.repeated.RepeatedResults} are asked about
 * each record first; a record that they do not take is read in the ordinary way. The results are the same without them,
 * only slower; a test compares both. Begin with {@code RepeatedResults}.
 */
package vn.thuocdo.read.repeated;
