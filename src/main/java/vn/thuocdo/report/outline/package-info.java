/**
 * What a document says, once for every format.
 *
 * <p>A document (compare, trend, methods …) builds one {@link vn.thuocdo.report.outline.Outline} from its values: a title,
 * headings, paragraphs, lists, facts and tables, with every word already in the reader's language and every figure already
 * rounded. A renderer ({@code report/render}) turns any outline into the syntax of one format and knows nothing of what the
 * document is about. So a new document is one outline, and a new format is one renderer.
 *
 * <p>Begin with {@link vn.thuocdo.report.outline.Outline}, then {@link vn.thuocdo.report.outline.Block}. All types are
 * immutable values; none knows files, formats or languages.
 */
package vn.thuocdo.report.outline;
