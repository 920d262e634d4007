/**
 * Word documents. In: what is written to a {@link vn.thuocdo.report.paper.PaperBody}. Out: a document in the form of an
 * official report ({@code WordFile}), or the template of an office with the report in it ({@code WordTemplate}). The
 * parts are written one after the other, without a tree in memory; the same content gives the same bytes. Begin with
 * {@code WordFile}.
 */
package vn.thuocdo.report.word;
