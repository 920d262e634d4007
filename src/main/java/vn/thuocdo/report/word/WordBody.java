package vn.thuocdo.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.thuocdo.report.paper.PaperBody;
import vn.thuocdo.report.paper.PaperChart;
import vn.thuocdo.report.paper.PaperPage;
import vn.thuocdo.report.paper.PaperTable;
import vn.thuocdo.report.paper.ParagraphStyle;
import vn.thuocdo.report.paper.TextRun;
import vn.thuocdo.report.text.OfficeText;

/** The content of a document of Word, in its markup. */
public final class WordBody implements PaperBody {

    private static final int PIECE = 1 << 14;

    private static final String KEPT = "<w:keepNext/>";

    private final StringBuilder xml = new StringBuilder();
    private final boolean styled;
    private final List<PaperChart> charts = new ArrayList<>();
    private PaperPage page = PaperPage.PORTRAIT;
    private boolean inFirstSection = true;
    /** Where the last table ends, and where the paragraph behind it does. */
    private int endOfTable;

    private int endAfterTable;

    private WordBody(boolean styled) {
        this.styled = styled;
    }

    /** For a document that has the styles of every layout. */
    public static WordBody styled() {
        return new WordBody(true);
    }

    /** For a document of somebody else's, where each paragraph has to carry its look. */
    public static WordBody direct() {
        return new WordBody(false);
    }

    @Override
    public void paragraph(ParagraphStyle layout, TextRun... runs) {
        paragraph(layout, properties(layout, false), runs);
    }

    @Override
    public void kept(ParagraphStyle layout, TextRun... runs) {
        paragraph(layout, properties(layout, true), runs);
    }

    private String properties(ParagraphStyle layout, boolean kept) {
        String all = styled ? style(WordStyles.id(layout)) : WordStyles.properties(layout.shape());
        return !kept || all.startsWith(KEPT) ? all : styled ? all + KEPT : KEPT + all;
    }

    /** The schema wants the room beside a text before its alignment. */
    void cell(ParagraphStyle layout, boolean kept, PaperTable.Room room, TextRun run) {
        String all = properties(layout, kept);
        String indent = room.equals(PaperTable.Room.NONE)
                ? ""
                : "<w:ind w:left=\"" + room.before() + "\" w:right=\"" + room.behind() + "\"/>";
        int alignment = all.indexOf("<w:jc ");
        int place = alignment < 0 ? all.length() : alignment;
        paragraph(layout, all.substring(0, place) + indent + all.substring(place), run);
    }

    private static String style(String id) {
        return "<w:pStyle w:val=\"" + id + "\"/>";
    }

    private void paragraph(ParagraphStyle layout, String properties, TextRun... runs) {
        begin(properties + mark(runs));
        for (TextRun run : runs) {
            run(styled ? run : layout.look(run));
        }
        xml.append("</w:p>");
    }

    /** The mark at the end is as large as the letters before it: a line is as high as the largest of them. */
    private static String mark(TextRun... runs) {
        return runs.length == 1 && runs[0].halfPoints() > 0
                ? look(TextRun.of("").size(runs[0].halfPoints() / 2))
                : "";
    }

    private void begin(String properties) {
        xml.append("<w:p><w:pPr>").append(properties).append("</w:pPr>");
    }

    /** One that is empty, in a style that only Word needs. */
    private void empty(String style, String direct, String further) {
        begin((styled ? style(style) : direct) + further);
        xml.append("</w:p>");
    }

    @Override
    public void rule(int left, int right) {
        empty("Rule", WordStyles.RULE, "<w:ind w:left=\"" + left + "\" w:right=\"" + right + "\"/>");
    }

    /** What Word wants after a table: so low that it never needs a page of its own. */
    void afterTable(boolean kept) {
        endOfTable = xml.length();
        empty(
                "AfterTable",
                kept && !styled ? KEPT + WordStyles.AFTER_TABLE : WordStyles.AFTER_TABLE,
                (kept && styled ? KEPT : "") + (styled ? "" : "<w:rPr>" + WordStyles.AFTER_TABLE_LETTERS + "</w:rPr>"));
        endAfterTable = xml.length();
    }

    /** A template keeps its own paper. */
    @Override
    public void turn(PaperPage wanted) {
        if (!styled || wanted == page) {
            return;
        }
        if (!xml.isEmpty()) {
            if (xml.length() == endAfterTable) {
                // A table that fills its page leaves no room for two paragraphs; the second would have a page of its
                // own.
                xml.setLength(endOfTable);
            }
            empty("AfterTable", "", WordPage.section(page, inFirstSection));
            inFirstSection = false;
        }
        page = wanted;
    }

    @Override
    public int textWidth() {
        return page.textWidth();
    }

    /** The properties of the last section. */
    String lastSection() {
        return WordPage.section(page, inFirstSection);
    }

    boolean isStyled() {
        return styled;
    }

    /** A template, whose parts stay as they are, has none. */
    @Override
    public void chart(PaperChart chart) {
        if (styled) {
            charts.add(chart);
            begin(style("Picture"));
            xml.append(WordChart.inline(chart, charts.size(), textWidth())).append("</w:p>");
            paragraph(ParagraphStyle.CAPTION, TextRun.of(chart.title()));
        }
    }

    /** The charts, which the document has as parts of their own. */
    List<PaperChart> charts() {
        return charts;
    }

    @Override
    public void columns(int left, Consumer<PaperBody> leftContent, int right, Consumer<PaperBody> rightContent) {
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"")
                .append(left + right)
                .append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>")
                .append(
                        "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar>")
                .append("</w:tblPr><w:tblGrid><w:gridCol w:w=\"")
                .append(left)
                .append("\"/><w:gridCol w:w=\"")
                .append(right)
                .append("\"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>");
        cell(left, leftContent);
        cell(right, rightContent);
        xml.append("</w:tr></w:tbl>");
    }

    private void cell(int width, Consumer<PaperBody> content) {
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/></w:tcPr>");
        content.accept(this);
        xml.append("</w:tc>");
    }

    @Override
    public PaperTable table(List<PaperTable.Column> columns, PaperTable.Head head, boolean kept) {
        return new WordTable(this, columns, head, kept);
    }

    WordBody append(String markup) {
        xml.append(markup);
        return this;
    }

    private void run(TextRun run) {
        if (run.field()) {
            xml.append("<w:sdt><w:sdtPr>")
                    .append(look(run))
                    .append("<w:alias w:val=\"")
                    .append(OfficeText.markup(run.text()))
                    .append("\"/></w:sdtPr><w:sdtContent>");
            plain(run);
            xml.append("</w:sdtContent></w:sdt>");
        } else {
            plain(run);
        }
    }

    private void plain(TextRun run) {
        xml.append("<w:r>")
                .append(look(run))
                .append("<w:t xml:space=\"preserve\">")
                .append(OfficeText.markup(run.text())
                        .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">")
                        // The letter would be looked for in another font.
                        .replace("\u2011", "</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">"))
                .append("</w:t></w:r>");
    }

    /** The properties of letters; empty where they are those of the style. */
    static String look(TextRun run) {
        String size = String.valueOf(run.halfPoints());
        String look = (run.bold() ? "<w:b/>" : "")
                + (run.italic() ? "<w:i/>" : "")
                + (run.halfPoints() > 0 ? "<w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/>" : "")
                + run.shade().map(WordTable::shade).orElse("");
        return look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>";
    }

    /** Writes what was written so far, as the markup of WordprocessingML with the prefix {@code w}. */
    void writeTo(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // Piece by piece: a copy of the whole would need as much memory again.
        for (int from = 0; from < xml.length(); from += PIECE) {
            text.append(xml, from, Math.min(xml.length(), from + PIECE));
        }
        text.flush();
    }
}
