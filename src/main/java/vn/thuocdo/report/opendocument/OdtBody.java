package vn.thuocdo.report.opendocument;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import vn.thuocdo.report.paper.DotChart;
import vn.thuocdo.report.paper.PaperBody;
import vn.thuocdo.report.paper.PaperChart;
import vn.thuocdo.report.paper.PaperPage;
import vn.thuocdo.report.paper.PaperTable;
import vn.thuocdo.report.paper.ParagraphStyle;
import vn.thuocdo.report.paper.RateChart;
import vn.thuocdo.report.paper.TextRun;
import vn.thuocdo.report.text.Messages;
import vn.thuocdo.report.text.OfficeText;

/** The content of a text document. Paragraphs are in styles of their layouts, which stand as those of {@code text-styles.xml}. */
public final class OdtBody implements PaperBody {

    private static final int PIECE = 1 << 14;

    private static final String TABLE_END = "</table:table>";

    private final StringBuilder xml = new StringBuilder();
    private final OdfStyles styles = new OdfStyles();
    private final List<String> pictures = new ArrayList<>();
    private PaperPage page = PaperPage.PORTRAIT;
    /** The sheet that begins with the next paragraph; empty where the paper lies as before. */
    private String turned = "";

    /** Turns the paper with the next paragraph; the page that begins the document has no number. */
    @Override
    public void turn(PaperPage wanted) {
        if (wanted != page) {
            page = wanted;
            turned = wanted == PaperPage.PORTRAIT ? "Portrait" : xml.isEmpty() ? "First_Landscape" : "Landscape";
        }
    }

    @Override
    public int textWidth() {
        return page.textWidth();
    }

    @Override
    public void paragraph(ParagraphStyle layout, TextRun... runs) {
        paragraph(layout, "", runs);
    }

    @Override
    public void kept(ParagraphStyle layout, TextRun... runs) {
        paragraph(layout, "<style:paragraph-properties fo:keep-with-next=\"always\"/>", runs);
    }

    void cell(ParagraphStyle layout, boolean kept, PaperTable.Room room, TextRun run) {
        String own = (kept ? " fo:keep-with-next=\"always\"" : "")
                + (room.equals(PaperTable.Room.NONE)
                        ? ""
                        : " fo:margin-left=\"" + OdfStyles.points(room.before()) + "\" fo:margin-right=\""
                                + OdfStyles.points(room.behind()) + "\"");
        paragraph(layout, own.isEmpty() ? "" : "<style:paragraph-properties" + own + "/>", run);
    }

    /** @param properties beside those of its layout; empty for none */
    private void paragraph(ParagraphStyle layout, String properties, TextRun... runs) {
        String page = turned.isEmpty() ? "" : " style:master-page-name=\"" + turned + "\"";
        String all = properties + heightOfEmpty(runs);
        turned = "";
        String style = (page + all).isEmpty()
                ? style(layout)
                : styles.named(
                        "paragraph", "paragraph", " style:parent-style-name=\"" + style(layout) + "\"" + page, all);
        switch (layout) {
            case HEADING, ANNEX, ANNEX_BELOW -> element("text:h", style, " text:outline-level=\"1\"", runs);
            case SUBHEADING -> element("text:h", style, " text:outline-level=\"2\"", runs);
            default -> element("text:p", style, "", runs);
        }
    }

    /** A paragraph without a letter is as high as the letters of its style, so one in a table needs its own size. */
    private static String heightOfEmpty(TextRun... runs) {
        boolean sized = runs.length == 1 && runs[0].text().isEmpty() && runs[0].halfPoints() > 0;
        return sized ? "<style:text-properties" + look(runs[0]) + "/>" : "";
    }

    /** The name of the style of a layout: no style of a stand is named so. */
    private static String style(ParagraphStyle layout) {
        return "of_" + layout.name().toLowerCase(Locale.ROOT);
    }

    /** A style for every layout: how its paragraphs stand, and what their letters are like. */
    static String styles(Messages messages) {
        StringBuilder all = new StringBuilder();
        for (ParagraphStyle layout : ParagraphStyle.values()) {
            String letters = look(layout.look(TextRun.of("")));
            all.append("<style:style style:name=\"")
                    .append(style(layout))
                    .append("\" style:display-name=\"")
                    .append(OdfText.markup(messages.text("style." + layout.name())))
                    .append("\" style:family=\"paragraph\" style:class=\"text\" style:parent-style-name=\"")
                    .append(layout.shape().name().toLowerCase(Locale.ROOT))
                    .append(letters.isEmpty() ? "\"/>" : "\"><style:text-properties" + letters + "/></style:style>")
                    .append('\n');
        }
        return all.toString();
    }

    private void element(String name, String style, String attributes, TextRun... runs) {
        xml.append('<').append(name).append(" text:style-name=\"").append(style).append('"');
        xml.append(attributes).append('>');
        for (TextRun run : runs) {
            run(run);
        }
        xml.append("</").append(name).append('>');
    }

    @Override
    public void rule(int left, int right) {
        String style = styles.named(
                "rule",
                "paragraph",
                " style:parent-style-name=\"rule\"",
                "<style:paragraph-properties fo:margin-left=\"" + OdfStyles.points(left) + "\" fo:margin-right=\""
                        + OdfStyles.points(right) + "\"/>");
        element("text:p", style, "");
    }

    @Override
    public void columns(int left, Consumer<PaperBody> leftContent, int right, Consumer<PaperBody> rightContent) {
        beginTable(List.of(left, right), "left", false);
        xml.append("<table:table-row table:style-name=\"row\">");
        for (Consumer<PaperBody> content : List.of(leftContent, rightContent)) {
            beginCell("bare", 1);
            content.accept(this);
            endCell();
        }
        xml.append("</table:table-row>");
        endTable();
    }

    @Override
    public PaperTable table(List<PaperTable.Column> columns, PaperTable.Head head, boolean kept) {
        return new OdtTable(this, columns, head, kept);
    }

    /**
     * @param widths in twentieths of a point
     * @param kept whether it stays on one page with what follows
     */
    void beginTable(List<Integer> widths, String align, boolean kept) {
        String width =
                OdfStyles.points(widths.stream().mapToInt(Integer::intValue).sum());
        xml.append("<table:table table:style-name=\"")
                .append(styles.named(
                        "table",
                        "table",
                        "",
                        "<style:table-properties style:width=\"" + width + "\" table:align=\"" + align
                                + (kept ? "\" fo:keep-with-next=\"always" : "")
                                + "\" table:border-model=\"collapsing\"/>"))
                .append("\">");
        for (int column : widths) {
            xml.append("<table:table-column table:style-name=\"")
                    .append(styles.named(
                            "column",
                            "table-column",
                            "",
                            "<style:table-column-properties style:column-width=\"" + OdfStyles.points(column) + "\"/>"))
                    .append("\"/>");
        }
    }

    void endTable() {
        xml.append(TABLE_END);
    }

    private boolean endsWithTable() {
        return xml.indexOf(TABLE_END, Math.max(xml.length() - TABLE_END.length(), 0)) >= 0;
    }

    void append(String markup) {
        xml.append(markup);
    }

    /** @param across how many columns the cell covers */
    void beginCell(String style, int across) {
        xml.append("<table:table-cell table:style-name=\"").append(style).append("\" office:value-type=\"string\"");
        if (across > 1) {
            xml.append(" table:number-columns-spanned=\"").append(across).append('"');
        }
        xml.append('>');
    }

    /** The style of a cell with lines around it and a coloured ground. */
    String shaded(String rgb) {
        return styles.named(
                "shaded",
                "table-cell",
                "",
                "<style:table-cell-properties fo:padding-left=\"3.5pt\" fo:padding-right=\"3.5pt\" fo:padding-top=\"0pt\""
                        + " fo:padding-bottom=\"0pt\" fo:border=\"0.5pt solid #000000\" fo:background-color=\"#" + rgb
                        + "\"/>");
    }

    void endCell() {
        xml.append("</table:table-cell>");
    }

    @Override
    public void chart(PaperChart chart) {
        xml.append("<text:p text:style-name=\"pictured\"><draw:frame draw:style-name=\"picture\" draw:name=\"")
                .append(OfficeText.markup(chart.title()))
                .append("\" text:anchor-type=\"as-char\" svg:width=\"")
                .append(OdfStyles.points(textWidth()))
                .append("\" svg:height=\"")
                .append(OdfStyles.points(chart.height()))
                .append("\"><draw:image xlink:href=\"")
                .append(picture(pictures.size()))
                .append("\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"")
                .append(" draw:mime-type=\"image/svg+xml\"/><svg:title>")
                .append(OfficeText.markup(chart.title()))
                .append("</svg:title><svg:desc>")
                .append(OfficeText.markup(chart.description()))
                .append("</svg:desc></draw:frame></text:p>");
        pictures.add(
                chart instanceof DotChart dots
                        ? OdtDots.svg(dots, textWidth())
                        : OdtRates.svg((RateChart) chart, textWidth()));
        paragraph(ParagraphStyle.CAPTION, TextRun.of(chart.title()));
    }

    /** The drawings of the charts, in their order. */
    List<String> pictures() {
        return List.copyOf(pictures);
    }

    /** The part that holds one of them. */
    static String picture(int place) {
        return "Pictures/" + (place + 1) + ".svg";
    }

    private void run(TextRun run) {
        String text = OdfText.markup(run.text());
        // A placeholder would be left out in print, and with it the head of a letter.
        String content = run.field() ? "<text:text-input text:description=\"\">" + text + "</text:text-input>" : text;
        String look = look(run);
        if (look.isEmpty()) {
            xml.append(content);
        } else {
            String style = styles.named("text", "text", "", "<style:text-properties" + look + "/>");
            xml.append("<text:span text:style-name=\"").append(style).append("\">");
            xml.append(content).append("</text:span>");
        }
    }

    private static String look(TextRun run) {
        String size = (run.halfPoints() / 2) + (run.halfPoints() % 2 == 0 ? "pt" : ".5pt");
        return (run.bold() ? " fo:font-weight=\"bold\"" : "")
                + (run.italic() ? " fo:font-style=\"italic\"" : "")
                + (run.halfPoints() > 0 ? " fo:font-size=\"" + size + "\"" : "")
                + run.shade()
                        .map(rgb -> " fo:background-color=\"#" + rgb + "\"")
                        .orElse("");
    }

    /** The looks that the content needs beside the styles that every document has. */
    String styles() {
        return styles.markup();
    }

    /** Writes what was written so far. */
    void writeTo(OutputStream out) throws IOException {
        if (endsWithTable()) {
            // LibreOffice adds one of its own else, which may need another page.
            xml.append("<text:p text:style-name=\"end\"/>");
        }
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // Piece by piece: a copy of the whole would need as much memory again.
        for (int from = 0; from < xml.length(); from += PIECE) {
            text.append(xml, from, Math.min(xml.length(), from + PIECE));
        }
        text.flush();
    }
}
