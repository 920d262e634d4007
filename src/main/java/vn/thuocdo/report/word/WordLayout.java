package vn.thuocdo.report.word;

import vn.thuocdo.report.paper.Layout;

/** How paragraphs stand, as the properties of Word say it, in the order that their schema wants. */
final class WordLayout {

    /** What Word wants after a table: so low that it never needs a page of its own. */
    static final String AFTER_TABLE = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"
            + "<w:rPr><w:sz w:val=\"2\"/></w:rPr>";

    private WordLayout() {}

    static String properties(Layout layout) {
        return switch (layout) {
            case TEXT ->
                "<w:spacing w:before=\"60\" w:after=\"60\" w:line=\"276\" w:lineRule=\"auto\"/>"
                        + "<w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>";
            case HEADING ->
                "<w:keepNext/><w:spacing w:before=\"180\" w:after=\"60\"/>"
                        + "<w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/><w:outlineLvl w:val=\"0\"/>";
            case SUBHEADING ->
                "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/>"
                        + "<w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/><w:outlineLvl w:val=\"1\"/>";
            case CENTRED -> "<w:spacing w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"center\"/>";
            case CENTRED_KEPT -> "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"center\"/>";
            case TITLE -> "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"0\"/><w:jc w:val=\"center\"/>";
            case SUBJECT ->
                "<w:spacing w:before=\"0\" w:after=\"0\"/><w:ind w:left=\"850\" w:right=\"850\"/><w:jc w:val=\"center\"/>";
            case ANNEX ->
                "<w:keepNext/><w:pageBreakBefore/><w:spacing w:before=\"0\" w:after=\"60\"/>"
                        + "<w:jc w:val=\"center\"/><w:outlineLvl w:val=\"0\"/>";
            case PLAIN -> "<w:spacing w:before=\"0\" w:after=\"0\"/>";
            case GROUP -> "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"0\"/>";
            case RIGHT -> "<w:spacing w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"right\"/>";
            case SPACE -> "<w:spacing w:before=\"0\" w:after=\"160\"/>";
            case CLOSING ->
                "<w:keepNext/><w:spacing w:before=\"60\" w:after=\"240\" w:line=\"276\" w:lineRule=\"auto\"/>"
                        + "<w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>";
        };
    }
}
