package vn.thuocdo.report.word;

import java.util.Optional;
import vn.thuocdo.report.paper.ParagraphShape;
import vn.thuocdo.report.paper.ParagraphStyle;
import vn.thuocdo.report.paper.TextRun;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.OfficeText;

/** The styles of paragraphs in Word, with their properties in the order that its schema wants. */
final class WordStyles {

    /** A line under what it follows; how far in is said where it stands. */
    static final String RULE = "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>"
            + "<w:spacing w:before=\"20\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>";

    /**
     * Of the paragraph that Word wants after a table: a twentieth of a point high. A whole point is more than some tables leave
     * of their page.
     */
    static final String AFTER_TABLE = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"1\" w:lineRule=\"exact\"/>";

    static final String AFTER_TABLE_LETTERS = "<w:sz w:val=\"2\"/>";

    private static final String JUSTIFIED = "<w:jc w:val=\"both\"/>";

    private static final String PICTURE =
            "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"0\"/><w:jc w:val=\"center\"/>";

    private WordStyles() {}

    /** All styles of paragraphs. */
    static String styles(Messages messages) {
        StringBuilder styles = new StringBuilder();
        for (ParagraphStyle layout : ParagraphStyle.values()) {
            String name = builtIn(layout).orElseGet(() -> messages.text("style." + layout.name()));
            String shape = messages.language().isJustified()
                    ? properties(layout.shape())
                    : properties(layout.shape()).replace(JUSTIFIED, "");
            styles.append(style(id(layout), builtIn(layout).isPresent(), name, shape, letters(layout)));
        }
        return styles.append(style("Rule", false, messages.text("style.rule"), RULE, ""))
                .append(style(
                        "AfterTable",
                        false,
                        messages.text("style.afterTable"),
                        AFTER_TABLE,
                        "<w:rPr>" + AFTER_TABLE_LETTERS + "</w:rPr>"))
                .append(style("Picture", false, messages.text("style.picture"), PICTURE, ""))
                .append(style("Header", true, "header", properties(ParagraphShape.CENTRED), ""))
                .toString();
    }

    private static String style(String id, boolean builtIn, String name, String paragraph, String letters) {
        return "<w:style w:type=\"paragraph\"" + (builtIn ? "" : " w:customStyle=\"1\"") + " w:styleId=\"" + id
                + "\"><w:name w:val=\"" + OfficeText.markup(name)
                + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>"
                + paragraph + "</w:pPr>" + letters + "</w:style>\n";
    }

    static String properties(ParagraphShape shape) {
        return switch (shape) {
            case TEXT ->
                "<w:spacing w:before=\"60\" w:after=\"60\" w:line=\"276\" w:lineRule=\"auto\"/>"
                        + "<w:ind w:firstLine=\"720\"/>" + JUSTIFIED;
            case BELOW ->
                "<w:spacing w:before=\"60\" w:after=\"60\" w:line=\"276\" w:lineRule=\"auto\"/>"
                        + "<w:ind w:left=\"360\" w:firstLine=\"720\"/>";
            case HEADING ->
                "<w:keepNext/><w:spacing w:before=\"180\" w:after=\"60\"/>" + "<w:ind w:firstLine=\"720\"/>" + JUSTIFIED
                        + "<w:outlineLvl w:val=\"0\"/>";
            case SUBHEADING ->
                "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/>" + "<w:ind w:firstLine=\"720\"/>" + JUSTIFIED
                        + "<w:outlineLvl w:val=\"1\"/>";
            case CENTRED -> "<w:spacing w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"center\"/>";
            case CENTRED_KEPT -> "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"center\"/>";
            case TITLE -> "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"0\"/><w:jc w:val=\"center\"/>";
            case SUBJECT ->
                "<w:spacing w:before=\"0\" w:after=\"0\"/><w:ind w:left=\"850\" w:right=\"850\"/><w:jc w:val=\"center\"/>";
            case ANNEX ->
                "<w:keepNext/><w:pageBreakBefore/><w:spacing w:before=\"0\" w:after=\"60\"/>"
                        + "<w:jc w:val=\"center\"/><w:outlineLvl w:val=\"0\"/>";
            case ANNEX_BELOW ->
                "<w:keepNext/><w:spacing w:before=\"480\" w:after=\"60\"/>"
                        + "<w:jc w:val=\"center\"/><w:outlineLvl w:val=\"0\"/>";
            case PLAIN -> "<w:spacing w:before=\"0\" w:after=\"0\"/>";
            case GROUP -> "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"0\"/>";
            case RIGHT -> "<w:spacing w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"right\"/>";
            case SPACE -> "<w:spacing w:before=\"0\" w:after=\"160\"/>";
            case CLOSING ->
                "<w:keepNext/><w:spacing w:before=\"60\" w:after=\"240\" w:line=\"276\" w:lineRule=\"auto\"/>"
                        + "<w:ind w:firstLine=\"720\"/>" + JUSTIFIED;
        };
    }

    /** By what paragraphs name the style. */
    static String id(ParagraphStyle layout) {
        return switch (layout) {
            case TEXT -> "BodyText";
            case LIST -> "List";
            case LIST_BELOW -> "List2";
            case NOTE -> "Note";
            case HEADING -> "Heading1";
            case SUBHEADING -> "Heading2";
            case TITLE -> "Title";
            case SUBJECT -> "Subtitle";
            case LEAD -> "Lead";
            case FACT -> "Fact";
            case ANNEX -> "AnnexName";
            case ANNEX_BELOW -> "AnnexNameBelow";
            case ANNEX_TITLE -> "AnnexTitle";
            case ANNEX_NOTE -> "AnnexNote";
            case TABLE_HEAD -> "TableHead";
            case TABLE_TEXT -> "TableText";
            case TABLE_FIGURE -> "TableFigure";
            case TABLE_GROUP -> "TableGroup";
            case CAPTION -> "Caption";
            case STATE -> "StateName";
            case MOTTO -> "Motto";
            case ABOVE -> "AboveIssuer";
            case ISSUER -> "Issuer";
            case NUMBER -> "DocumentNumber";
            case DATE -> "Date";
            case SPACE -> "Space";
            case CLOSING -> "Closing";
            case RECIPIENTS -> "Recipients";
            case RECIPIENT -> "Recipient";
            case POSITION -> "SignerPosition";
            case SIGNER -> "Signature";
        };
    }

    /** The name by which Word knows the style in every language; absent for one of this tool's own. */
    static Optional<String> builtIn(ParagraphStyle layout) {
        return switch (layout) {
            case TEXT -> Optional.of("Body Text");
            case LIST -> Optional.of("List");
            case LIST_BELOW -> Optional.of("List 2");
            case HEADING -> Optional.of("heading 1");
            case SUBHEADING -> Optional.of("heading 2");
            case TITLE -> Optional.of("Title");
            case SUBJECT -> Optional.of("Subtitle");
            case CAPTION -> Optional.of("caption");
            case DATE -> Optional.of("Date");
            case CLOSING -> Optional.of("Closing");
            case SIGNER -> Optional.of("Signature");
            default -> Optional.empty();
        };
    }

    /** What its letters are like; empty where they are those of the document. */
    static String letters(ParagraphStyle layout) {
        return WordBody.look(layout.look(TextRun.of("")));
    }
}
