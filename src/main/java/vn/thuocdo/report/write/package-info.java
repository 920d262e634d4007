/**
 * Files put in place. {@link vn.thuocdo.report.write.Delivery} writes each document beside its place first and moves them all
 * at the end, or none; a disk that fails leaves what was there before.
 */
package vn.thuocdo.report.write;
