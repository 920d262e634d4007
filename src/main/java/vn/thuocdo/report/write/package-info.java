/**
 * Puts files in place. {@link vn.thuocdo.report.write.Delivery} first writes each document next to its place, and moves
 * them all at the end, or none; if the disk fails, the old files stay. Begin with it.
 */
package vn.thuocdo.report.write;
