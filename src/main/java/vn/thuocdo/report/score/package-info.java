/**
 * The document of {@code score}: the scoreboard. {@link vn.thuocdo.report.score.Report} is the document; it passes what it
 * says, {@code content}, to one class for each format. {@code outline} is what people read as text, Markdown or at a
 * terminal, {@code page} the web page, {@code official} the official letter, {@code workbook} the workbook, and {@code data}
 * the formats for programs. None of these uses another, but {@code page}, which counts who reported as {@code outline} does.
 */
package vn.thuocdo.report.score;
