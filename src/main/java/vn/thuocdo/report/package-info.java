/**
 * Documents: complete values in, the bytes of one format out. A {@link vn.thuocdo.report.Document} is one of them, a
 * {@link vn.thuocdo.report.Format} what it is written in. Nothing here is computed but what is shown, rounded.
 *
 * <p>Each document has a package of its own below: {@code score}, {@code compare}, {@code trend} and so on. What it says to
 * people it says once, as an outline ({@code outline}, with {@code part} for what several say), which the renderers
 * ({@code render}) write in every format for people. For programs it has one file per format, made of the pieces in
 * {@code data}. Words, numbers and reasons are in {@code text}; {@code page} and {@code workbook} are what pages and
 * workbooks consist of, {@code paper} what a document on paper does, in the markup of {@code word} or {@code opendocument};
 * {@code write} puts files in place. Begin with {@code score/Report}.
 */
package vn.thuocdo.report;
