package vn.thuocdo.report.word;

import java.util.List;

/** A table with lines, whose head is repeated on every page and whose rows are not broken across two. */
public final class WordTable {

    /**
     * @param width in twentieths of a point
     * @param layout of its cells
     */
    public record Column(String title, int width, Layout layout) {}

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

    /** What the rows below have in common, over the whole width; it stays with the first of them. */
    public WordTable group(String text) {
        body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\""
                + columns.stream().mapToInt(Column::width).sum() + "\" w:type=\"dxa\"/><w:gridSpan w:val=\""
                + columns.size() + "\"/></w:tcPr>");
        body.paragraph(Layout.GROUP, Run.of(text).inBold().size(points));
        body.append("</w:tc></w:tr>");
        return this;
    }

    /**
     * @param cells in bold or plain; their size is that of the table
     * @param kept whether it stays on one page with the row below
     */
    public WordTable row(List<Run> cells, boolean kept) {
        body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int i = 0; i < cells.size(); i++) {
            begin(columns.get(i), "");
            Layout layout = columns.get(i).layout();
            body.paragraph(kept ? layout.kept() : layout, cells.get(i).size(points));
            body.append("</w:tc>");
        }
        body.append("</w:tr>");
        return this;
    }

    private void begin(Column column, String properties) {
        body.append("<w:tc><w:tcPr><w:tcW w:w=\"" + column.width() + "\" w:type=\"dxa\"/>" + properties + "</w:tcPr>");
    }

    public void end() {
        body.append("</w:tbl>");
        body.paragraph(Layout.AFTER_TABLE);
    }
}
