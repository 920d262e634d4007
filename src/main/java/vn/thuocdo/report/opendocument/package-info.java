/**
 * OpenDocument files, written as the parts that they consist of: nothing is held as a tree, and the same content gives the
 * same bytes. Texts from data are texts here; no formula, field, link or script is ever written.
 */
package vn.thuocdo.report.opendocument;
