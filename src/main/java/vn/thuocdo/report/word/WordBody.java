package vn.thuocdo.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import vn.thuocdo.report.paper.Layout;
import vn.thuocdo.report.paper.PaperBody;
import vn.thuocdo.report.paper.PaperTable;
import vn.thuocdo.report.paper.Run;
import vn.thuocdo.report.text.OfficeText;

/** The content of a document of Word. */
public final class WordBody implements PaperBody {

    private static final int PIECE = 1 << 14;

    private final StringBuilder xml = new StringBuilder();

    @Override
    public void paragraph(Layout layout, Run... runs) {
        paragraph(WordLayout.properties(layout), runs);
    }

    void paragraph(String properties, Run... runs) {
        xml.append("<w:p><w:pPr>").append(properties).append("</w:pPr>");
        for (Run run : runs) {
            run(run);
        }
        xml.append("</w:p>");
    }

    @Override
    public void rule(int left, int right) {
        paragraph("<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>"
                + "<w:spacing w:before=\"20\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>"
                + "<w:ind w:left=\"" + left + "\" w:right=\"" + right + "\"/>");
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
    public PaperTable table(List<PaperTable.Column> columns, int points) {
        return new WordTable(this, columns, points);
    }

    WordBody append(String markup) {
        xml.append(markup);
        return this;
    }

    private void run(Run run) {
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

    private void plain(Run run) {
        xml.append("<w:r>")
                .append(look(run))
                .append("<w:t xml:space=\"preserve\">")
                .append(OfficeText.markup(run.text()).replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">"))
                .append("</w:t></w:r>");
    }

    private static String look(Run run) {
        String size = String.valueOf(run.halfPoints());
        String look = (run.bold() ? "<w:b/>" : "")
                + (run.italic() ? "<w:i/>" : "")
                + (run.halfPoints() > 0 ? "<w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/>" : "");
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
