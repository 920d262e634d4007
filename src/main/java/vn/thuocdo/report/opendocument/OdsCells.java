package vn.thuocdo.report.opendocument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.Printable;
import vn.thuocdo.report.workbook.CellContent;
import vn.thuocdo.report.workbook.DecimalPlaces;
import vn.thuocdo.report.workbook.TierShade;

/** Writes the cells of a row, one after the other. A text is a text whatever it begins with, and nothing is a formula. */
final class OdsCells {

    /** Of a row with one line, in points. */
    static final float HEIGHT = 15;

    /** Office programs keep no more digits of a number. */
    private static final int DIGITS = 15;

    /** The width of a character, in twentieths of a point. */
    private static final int CHARACTER = 108;

    private final OdfStyles styles;
    private final Messages messages;
    private final StringBuilder xml = new StringBuilder();
    /** The columns of the row that may lead somewhere, from 0. */
    private final List<Integer> linked = new ArrayList<>();

    private int column;

    OdsCells(OdfStyles styles, Language language) {
        this.styles = styles;
        this.messages = Messages.of(language).onPaper();
    }

    /**
     * @param height in points
     * @param onNewPage whether the row is the first of a page
     */
    OdsCells begin(float height, boolean onNewPage) {
        String row = styles.named(
                "row",
                "table-row",
                "",
                "<style:table-row-properties style:row-height=\"" + height
                        + "pt\" style:use-optimal-row-height=\"false\"" + (onNewPage ? " fo:break-before=\"page\"" : "")
                        + "/>");
        xml.setLength(0);
        linked.clear();
        column = 0;
        xml.append("<table:table-row table:style-name=\"").append(row).append("\">");
        return this;
    }

    CharSequence end() {
        return xml.append("</table:table-row>");
    }

    /** The style of a column that is so many characters wide. */
    String column(int characters) {
        return styles.named(
                "column",
                "table-column",
                "",
                "<style:table-column-properties style:column-width=\"" + OdfStyles.points(characters * CHARACTER)
                        + "\"/>");
    }

    /** @param across how many columns the last entry covers; a text or nothing where they are several */
    void all(List<CellContent> entries, int across) {
        int last = entries.size() - 1;
        entries.subList(0, last).forEach(entry -> entry(entry, Optional.empty()));
        if (across == 1) {
            entry(entries.get(last), Optional.empty());
        } else if (entries.get(last) instanceof CellContent.Text text) {
            text(text.text(), toned("text", text.tone()), across);
        } else {
            text("", "text", across);
        }
    }

    /** @param tone that the cell has whatever it holds; absent for its own */
    void entry(CellContent entry, Optional<TierShade> tone) {
        if (entry instanceof CellContent.Text text) {
            text(text, tone);
        } else if (entry instanceof CellContent.Count count) {
            number(new CellContent.Number(BigDecimal.valueOf(count.count()), DecimalPlaces.of(0)), tone);
        } else if (entry instanceof CellContent.Number number) {
            number(number, tone);
        } else if (entry instanceof CellContent.Percentage share) {
            percentage(share, tone.or(share::tone));
        } else if (entry instanceof CellContent.Day day) {
            value("date\" office:date-value=\"" + day.day(), toned("day", tone), messages.day(day.day()));
        } else if (entry instanceof CellContent.Formula formula) {
            entry(formula.value(), tone);
        } else {
            empty(toned("text", tone));
        }
    }

    /** The columns of the row whose texts stand between the signs of {@link OdsLinks}. */
    List<Integer> linked() {
        return linked;
    }

    /** A cell without a frame. */
    void blank() {
        column++;
        xml.append("<table:table-cell/>");
    }

    /** @param tone of the row, which comes before that of the text */
    private void text(CellContent.Text text, Optional<TierShade> tone) {
        if (text.link()) {
            linked.add(column);
            String markup = OdfText.markup(Printable.line(text.text()));
            Optional<TierShade> shade = tone.or(text::tone);
            cell(
                    paragraph(OdsLinks.BEGIN + markup + OdsLinks.END),
                    toned(text.tone().isPresent() ? "text" : "link", shade),
                    1);
        } else {
            text(text.text(), toned("text", tone.or(text::tone)), 1);
        }
    }

    /** @param across how many columns it covers */
    void text(String text, String style, int across) {
        cell(text.lines().map(OdfText::markup).map(OdsCells::paragraph).collect(Collectors.joining()), style, across);
    }

    private static String paragraph(String markup) {
        return "<text:p>" + markup + "</text:p>";
    }

    private void cell(String paragraphs, String style, int across) {
        column += across;
        xml.append("<table:table-cell table:style-name=\"").append(style).append('"');
        if (across > 1) {
            xml.append(" table:number-columns-spanned=\"").append(across).append("\" table:number-rows-spanned=\"1\"");
        }
        xml.append(" office:value-type=\"string\">").append(paragraphs).append("</table:table-cell>");
        xml.append("<table:covered-table-cell/>".repeat(across - 1));
    }

    /** One that office programs would change stays what it is, as a text. */
    private void number(CellContent.Number entry, Optional<TierShade> tone) {
        BigDecimal plain =
                entry.number().signum() == 0 ? BigDecimal.ZERO : entry.number().stripTrailingZeros();
        if (plain.precision() - Math.min(0, plain.scale()) > DIGITS || plain.scale() > DIGITS) {
            text(entry.number().toPlainString(), toned("text", tone), 1);
        } else {
            DecimalPlaces places = entry.general() ? DecimalPlaces.of(Math.max(0, plain.scale())) : entry.places();
            number(plain, places, sign(entry.sign(), plain.signum()), entry.unit(), tone);
        }
    }

    /** What stands before a number beside the minus of one below 0. */
    private static String sign(CellContent.Sign sign, int signum) {
        String plus = signum > 0 ? "+" : "";
        return switch (sign) {
            case PLAIN -> "";
            case DIFFERENCE -> plus;
            case NEARLY -> "≈ " + plus;
        };
    }

    private void number(BigDecimal number, DecimalPlaces places, String before, String unit, Optional<TierShade> tone) {
        String behind = (unit.isEmpty() ? "" : " " + OdfText.markup(unit)) + places.blanks();
        String format = styles.format(
                "number-style",
                messages.language(),
                literal(before) + "<number:number number:grouping=\"true\"" + decimals(places) + "/>"
                        + literal(behind));
        value(
                "float\" office:value=\"" + number.toPlainString(),
                framed(format, tone),
                before
                        + messages.grouped(shown(number, places).toPlainString())
                        + (unit.isEmpty() ? "" : " " + unit)
                        + places.blanks());
    }

    private static String literal(String markup) {
        return markup.isEmpty() ? "" : "<number:text>" + markup + "</number:text>";
    }

    private void percentage(CellContent.Percentage entry, Optional<TierShade> tone) {
        String blanks = entry.places().blanks();
        String format = styles.format(
                "percentage-style",
                messages.language(),
                "<number:number" + decimals(entry.places()) + "/>" + literal("%" + blanks));
        value(
                "percentage\" office:value=\"" + entry.share().toPlainString(),
                framed(format, tone),
                messages.percent(shown(entry.share().movePointRight(2), entry.places())) + blanks);
    }

    private static BigDecimal shown(BigDecimal number, DecimalPlaces places) {
        return number.setScale(places.shown(), RoundingMode.HALF_UP);
    }

    private static String decimals(DecimalPlaces places) {
        return " number:decimal-places=\"" + places.shown() + "\" number:min-decimal-places=\"" + places.shown()
                + "\" number:min-integer-digits=\"1\"";
    }

    private void value(String typed, String style, String shown) {
        column++;
        xml.append("<table:table-cell table:style-name=\"").append(style);
        xml.append("\" office:value-type=\"").append(typed).append("\"><text:p>");
        xml.append(OdfText.markup(shown)).append("</text:p></table:table-cell>");
    }

    private void empty(String style) {
        column++;
        xml.append("<table:table-cell table:style-name=\"").append(style).append("\"/>");
    }

    /** A style of every document, in the colour of a tier. */
    private String toned(String parent, Optional<TierShade> tone) {
        return tone.map(some -> styles.named("toned", "table-cell", parent(parent), fill(some)))
                .orElse(parent);
    }

    private String framed(String format, Optional<TierShade> tone) {
        return styles.named(
                "figure",
                "table-cell",
                parent("figure") + " style:data-style-name=\"" + format + "\"",
                tone.map(OdsCells::fill).orElse(""));
    }

    private static String parent(String style) {
        return " style:parent-style-name=\"" + style + "\"";
    }

    private static String fill(TierShade tone) {
        return "<style:table-cell-properties fo:background-color=\"#" + tone.rgb() + "\"/>";
    }
}
