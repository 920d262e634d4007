/**
 * The document of {@code check}: the faults of the input, and what was understood of it. {@code CheckReport} is the
 * document; there is a class for each format.
 */
package vn.thuocdo.report.check;
