package vn.thuocdo.report.paper;

/** The alignment, indents and spacing of a paragraph. */
public enum ParagraphShape {
    /** Running text: in Vietnamese in line on both sides, the first line indented by 1.27 cm, as the decree has it. */
    TEXT,
    /** The same, further in by half of that, and not in line on the right: calculations that are not broken would part its words. */
    BELOW,
    /** The name of a part; it stays with what follows. */
    HEADING,
    /** The name of a part of a part. */
    SUBHEADING,
    CENTRED,
    /** The same, on one page with what follows. */
    CENTRED_KEPT,
    TITLE,
    /** What the document is about: in lines of about the same length. */
    SUBJECT,
    /** The name of an annex, which begins a page. */
    ANNEX,
    /** The name of an annex below another one. */
    ANNEX_BELOW,
    PLAIN,
    /** In a table, what stays with the row below. */
    GROUP,
    RIGHT,
    SPACE,
    /** The last sentence: it stays with the signature, which may not stand alone on a page. */
    CLOSING;
}
