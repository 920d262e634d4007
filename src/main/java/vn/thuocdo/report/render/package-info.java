/**
 * Formats of documents: each turns any {@link vn.thuocdo.report.outline.Outline} into the syntax of one format.
 *
 * <p>An outline comes in, bytes go out. Nothing here knows what a document is about, looks up a text of it or works out a
 * figure; and nothing elsewhere knows how a format writes a heading or keeps a text from being markup. Begin with
 * {@link vn.thuocdo.report.render.OutlineFormats}, which has a line for each format.
 */
package vn.thuocdo.report.render;
