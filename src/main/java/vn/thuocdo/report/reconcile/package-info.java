/** What {@code reconcile} prints: each published figure, what it should be, and why it is not; one file per format. */
package vn.thuocdo.report.reconcile;
