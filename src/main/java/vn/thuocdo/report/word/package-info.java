/**
 * Word documents, written part by part: nothing is held as a tree, and the same content gives the same bytes. In: what is
 * written to a {@link vn.thuocdo.report.paper.PaperBody}. Out: a document in the form of an official report ({@code
 * WordFile}), or the template of an office with the report in it ({@code WordTemplate}).
 */
package vn.thuocdo.report.word;
