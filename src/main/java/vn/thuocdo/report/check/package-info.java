/** What {@code check} prints: the faults of the input and what was understood of it, one file per format. */
package vn.thuocdo.report.check;
