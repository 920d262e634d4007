package vn.thuocdo.report.paper;

/**
 * What a paragraph is. Each has a style of its own, by which an office gives all of them another look at once.
 *
 * <p>Sizes are in points, 0 for that of the document.
 */
public enum Layout {
    TEXT(Stand.TEXT),
    /** An item of a list, after a dash. */
    LIST(Stand.TEXT),
    /** What belongs to an item of a list, after a plus. */
    LIST_BELOW(Stand.TEXT),
    /** Remarks at the end. */
    NOTE(Stand.TEXT, false, true, 11),
    HEADING(Stand.HEADING, true, false, 0),
    SUBHEADING(Stand.SUBHEADING, true, false, 0),
    /** What kind of document it is. */
    TITLE(Stand.TITLE, true, false, 0),
    /** What the document is about. */
    SUBJECT(Stand.SUBJECT, true, false, 0),
    /** Of when and by which rules, below the title. */
    LEAD(Stand.CENTRED, false, false, 12),
    /** A label and what it says, in a line. */
    FACT(Stand.PLAIN, false, false, 12),
    ANNEX(Stand.ANNEX, true, false, 0),
    ANNEX_TITLE(Stand.CENTRED_KEPT, true, false, 0),
    ANNEX_NOTE(Stand.CENTRED, false, true, 12),
    TABLE_HEAD(Stand.CENTRED, true, false, 12),
    TABLE_TEXT(Stand.PLAIN, false, false, 12),
    TABLE_FIGURE(Stand.CENTRED, false, false, 12),
    TABLE_GROUP(Stand.GROUP, true, false, 12),
    /** The name of a picture, below it. */
    CAPTION(Stand.CENTRED, false, true, 12),
    /** The name of the state and, below it, its motto. */
    STATE(Stand.CENTRED, true, false, 12),
    MOTTO(Stand.CENTRED, true, false, 13),
    /** The body above the one that issues the document. */
    ABOVE(Stand.CENTRED, false, false, 12),
    ISSUER(Stand.CENTRED, true, false, 12),
    NUMBER(Stand.CENTRED, false, false, 13),
    DATE(Stand.CENTRED, false, true, 13),
    SPACE(Stand.SPACE),
    CLOSING(Stand.CLOSING),
    /** The word above those who get the document. */
    RECIPIENTS(Stand.PLAIN, true, true, 12),
    RECIPIENT(Stand.PLAIN, false, false, 11),
    POSITION(Stand.CENTRED, true, false, 0),
    SIGNER(Stand.CENTRED, true, false, 0);

    private final Stand stand;
    private final boolean bold;
    private final boolean italic;
    private final int points;

    Layout(Stand stand, boolean bold, boolean italic, int points) {
        this.stand = stand;
        this.bold = bold;
        this.italic = italic;
        this.points = points;
    }

    Layout(Stand stand) {
        this(stand, false, false, 0);
    }

    public Stand stand() {
        return stand;
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
    public Run look(Run run) {
        Run sized = run.halfPoints() == 0 && points > 0 ? run.size(points) : run;
        Run weighty = bold ? sized.inBold() : sized;
        return italic ? weighty.inItalics() : weighty;
    }
}
