/**
 * The document of {@code check}: the faults of the input, and how the input was understood. Begin with {@link
 * vn.thuocdo.report.check.CheckReport}, which is the document; there is a class for each format.
 */
package vn.thuocdo.report.check;
