/**
 * The quick way of large tables. A row that differs from one before it in nothing but its unit, task, figure and day is not
 * read again: what was read before is taken with the new values. {@link vn.thuocdo.read.repeated.RepeatedAssignments} and
 * {@link vn.thuocdo.read.repeated.RepeatedResults} are asked about each record first; what they do not take is read in the
 * ordinary way. Without them the same comes out, more slowly, and a test says so.
 */
package vn.thuocdo.read.repeated;
