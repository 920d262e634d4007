package vn.thuocdo.report.paper;

/**
 * The role of a paragraph. Each is a style in the file, so that an office can change the look of all such paragraphs at once.
 *
 * <p>Sizes are in points, 0 for that of the document.
 */
public enum ParagraphStyle {
    TEXT(ParagraphShape.TEXT),
    /** An item of a list, after a dash. */
    LIST(ParagraphShape.TEXT),
    /** What belongs to an item of a list, after a plus. */
    LIST_BELOW(ParagraphShape.BELOW),
    /** Remarks at the end. */
    NOTE(ParagraphShape.TEXT, false, true, 11),
    HEADING(ParagraphShape.HEADING, true, false, 0),
    SUBHEADING(ParagraphShape.SUBHEADING, true, false, 0),
    /** What kind of document it is. */
    TITLE(ParagraphShape.TITLE, true, false, 0),
    /** What the document is about. */
    SUBJECT(ParagraphShape.SUBJECT, true, false, 0),
    /** Of when and by which rules, below the title. */
    LEAD(ParagraphShape.CENTRED, false, false, 12),
    /** A label and what it says, in a line. */
    FACT(ParagraphShape.PLAIN, false, false, 12),
    ANNEX(ParagraphShape.ANNEX, true, false, 0),
    /** The same of one that follows another on its page. */
    ANNEX_BELOW(ParagraphShape.ANNEX_BELOW, true, false, 0),
    ANNEX_TITLE(ParagraphShape.CENTRED_KEPT, true, false, 0),
    ANNEX_NOTE(ParagraphShape.CENTRED, false, true, 12),
    TABLE_HEAD(ParagraphShape.CENTRED, true, false, 12),
    TABLE_TEXT(ParagraphShape.PLAIN, false, false, 12),
    TABLE_FIGURE(ParagraphShape.CENTRED, false, false, 12),
    TABLE_GROUP(ParagraphShape.GROUP, true, false, 12),
    /** The name of a picture, below it. */
    CAPTION(ParagraphShape.CENTRED, false, true, 12),
    /** The name of the state and, below it, its motto. */
    STATE(ParagraphShape.CENTRED, true, false, 12),
    MOTTO(ParagraphShape.CENTRED, true, false, 13),
    /** The body above the one that issues the document. */
    ABOVE(ParagraphShape.CENTRED, false, false, 12),
    ISSUER(ParagraphShape.CENTRED, true, false, 12),
    NUMBER(ParagraphShape.CENTRED, false, false, 13),
    DATE(ParagraphShape.CENTRED, false, true, 13),
    SPACE(ParagraphShape.SPACE),
    CLOSING(ParagraphShape.CLOSING),
    /** The word above those who get the document. */
    RECIPIENTS(ParagraphShape.PLAIN, true, true, 12),
    RECIPIENT(ParagraphShape.PLAIN, false, false, 11),
    POSITION(ParagraphShape.CENTRED, true, false, 0),
    SIGNER(ParagraphShape.CENTRED, true, false, 0);

    private final ParagraphShape shape;
    private final boolean bold;
    private final boolean italic;
    private final int points;

    ParagraphStyle(ParagraphShape shape, boolean bold, boolean italic, int points) {
        this.shape = shape;
        this.bold = bold;
        this.italic = italic;
        this.points = points;
    }

    ParagraphStyle(ParagraphShape shape) {
        this(shape, false, false, 0);
    }

    public ParagraphShape shape() {
        return shape;
    }

    public boolean bold() {
        return bold;
    }

    public boolean italic() {
        return italic;
    }

    public int points() {
        return points;
    }

    /** A text in the look that the style gives it, for files that have no such style. */
    public TextRun look(TextRun run) {
        TextRun sized = run.halfPoints() == 0 && points > 0 ? run.size(points) : run;
        TextRun weighty = bold ? sized.inBold() : sized;
        return italic ? weighty.inItalics() : weighty;
    }
}
