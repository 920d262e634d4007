/**
 * Documents on paper, for any office program: paragraphs, tables, charts, and the head of an official letter. {@link
 * vn.thuocdo.report.paper.PaperBody} is what documents write to; {@code report/word} implements it for Word, {@code
 * report/opendocument} for OpenDocument. Begin with it.
 */
package vn.thuocdo.report.paper;
