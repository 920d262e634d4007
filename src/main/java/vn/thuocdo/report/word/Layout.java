package vn.thuocdo.report.word;

/** How a paragraph stands, as the properties of Word say it, in the order that their schema wants. */
public enum Layout {
    /** Running text: in line on both sides, the first line indented by 1.27 cm, as the decree has it. */
    TEXT("<w:spacing w:before=\"60\" w:after=\"60\" w:line=\"276\" w:lineRule=\"auto\"/>"
            + "<w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>"),
    /** The name of a part; it stays with what follows. */
    HEADING("<w:keepNext/><w:spacing w:before=\"180\" w:after=\"60\"/>"
            + "<w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/><w:outlineLvl w:val=\"0\"/>"),
    /** The name of a part of a part. */
    SUBHEADING("<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/>"
            + "<w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/><w:outlineLvl w:val=\"1\"/>"),
    /** The same, with what follows. */
    CENTRED_KEPT("<w:keepNext/><w:spacing w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"center\"/>"),
    CENTRED("<w:spacing w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"center\"/>"),
    TITLE("<w:keepNext/><w:spacing w:before=\"240\" w:after=\"0\"/><w:jc w:val=\"center\"/>"),
    /** What the document is about: in lines of about the same length. */
    SUBJECT("<w:spacing w:before=\"0\" w:after=\"0\"/><w:ind w:left=\"850\" w:right=\"850\"/><w:jc w:val=\"center\"/>"),
    ANNEX("<w:keepNext/><w:pageBreakBefore/><w:spacing w:before=\"0\" w:after=\"60\"/>"
            + "<w:jc w:val=\"center\"/><w:outlineLvl w:val=\"0\"/>"),
    PLAIN("<w:spacing w:before=\"0\" w:after=\"0\"/>"),
    /** In a table, what stays with the row below. */
    GROUP("<w:keepNext/><w:spacing w:before=\"0\" w:after=\"0\"/>"),
    RIGHT("<w:spacing w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"right\"/>"),
    SPACE("<w:spacing w:before=\"0\" w:after=\"160\"/>"),
    /** The last sentence: it stays with the signature, which may not stand alone on a page. */
    CLOSING("<w:keepNext/><w:spacing w:before=\"60\" w:after=\"240\" w:line=\"276\" w:lineRule=\"auto\"/>"
            + "<w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>"),
    /** What Word wants after a table: so low that it never needs a page of its own. */
    AFTER_TABLE("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"
            + "<w:rPr><w:sz w:val=\"2\"/></w:rPr>");

    private final String properties;

    Layout(String properties) {
        this.properties = properties;
    }

    /** The same on one page with what follows; of those that stand in tables. */
    Layout kept() {
        return switch (this) {
            case CENTRED -> CENTRED_KEPT;
            case PLAIN -> GROUP;
            default -> this;
        };
    }

    String properties() {
        return properties;
    }
}
