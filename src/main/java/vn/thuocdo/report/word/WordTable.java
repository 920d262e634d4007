package vn.thuocdo.report.word;

import java.util.List;
import vn.thuocdo.report.paper.Layout;
import vn.thuocdo.report.paper.PaperTable;
import vn.thuocdo.report.paper.Run;

/** A table of Word. */
final class WordTable implements PaperTable {

    private final WordBody body;
    private final List<Column> columns;
    private final int points;

    WordTable(WordBody body, List<Column> columns, int points) {
        this.body = body;
        this.columns = List.copyOf(columns);
        this.points = points;
        StringBuilder begin = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"");
        begin.append(columns.stream().mapToInt(Column::width).sum())
                .append("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            begin.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
        }
        begin.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"70\" w:type=\"dxa\"/>"
                + "<w:right w:w=\"70\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
        columns.forEach(column ->
                begin.append("<w:gridCol w:w=\"").append(column.width()).append("\"/>"));
        body.append(begin.append("</w:tblGrid>").toString());
        head();
    }

    private void head() {
        body.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (Column column : columns) {
            begin(column, "<w:vAlign w:val=\"center\"/>");
            body.paragraph(Layout.CENTRED, Run.of(column.title()).inBold().size(points));
            body.append("</w:tc>");
        }
        body.append("</w:tr>");
    }

    @Override
    public void group(String text) {
        body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\""
                + columns.stream().mapToInt(Column::width).sum() + "\" w:type=\"dxa\"/><w:gridSpan w:val=\""
                + columns.size() + "\"/></w:tcPr>");
        body.paragraph(Layout.GROUP, Run.of(text).inBold().size(points));
        body.append("</w:tc></w:tr>");
    }

    @Override
    public void row(List<Run> cells, boolean kept) {
        body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int i = 0; i < cells.size(); i++) {
            begin(columns.get(i), "");
            Layout layout = columns.get(i).layout();
            body.paragraph(kept ? layout.kept() : layout, cells.get(i).size(points));
            body.append("</w:tc>");
        }
        body.append("</w:tr>");
    }

    private void begin(Column column, String properties) {
        body.append("<w:tc><w:tcPr><w:tcW w:w=\"" + column.width() + "\" w:type=\"dxa\"/>" + properties + "</w:tcPr>");
    }

    @Override
    public void end() {
        body.append("</w:tbl>");
        body.paragraph(WordLayout.AFTER_TABLE);
    }
}
