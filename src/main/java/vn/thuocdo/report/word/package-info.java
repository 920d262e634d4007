/**
 * Word documents, written as the parts that a document consists of: nothing is held as a tree, and the same content gives
 * the same bytes. Either a document of its own, in the form of an official report, or the template of an office.
 */
package vn.thuocdo.report.word;
