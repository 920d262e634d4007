/**
 * OpenDocument files. In: what is written to a {@code PaperBody} or a {@code WorkbookFile}. Out: their parts as XML,
 * written one after the other without a tree in memory; the same content gives the same bytes. Texts of the data stay
 * texts: no formula, field, link or script is written. Begin with {@link vn.thuocdo.report.opendocument.OdtFile} and
 * {@link vn.thuocdo.report.opendocument.OdsBook}.
 */
package vn.thuocdo.report.opendocument;
