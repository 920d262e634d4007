/**
 * What documents on paper are made of, whichever office program they are for: paragraphs, tables, and the head of an official
 * letter. {@link vn.thuocdo.report.paper.PaperBody} is written for Word in {@code report/word}, and as OpenDocument in
 * {@code report/opendocument}.
 */
package vn.thuocdo.report.paper;
