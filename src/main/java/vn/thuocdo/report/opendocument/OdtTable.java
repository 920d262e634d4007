package vn.thuocdo.report.opendocument;

import java.util.List;
import vn.thuocdo.report.paper.PaperTable;
import vn.thuocdo.report.paper.ParagraphStyle;
import vn.thuocdo.report.paper.TextRun;

/** A table of a text document. */
final class OdtTable implements PaperTable {

    private static final String ROW = "<table:table-row table:style-name=\"row\">";
    private static final String ROW_END = "</table:table-row>";
    private static final String CELL = "lined";

    private final OdtBody body;
    private final List<Column> columns;
    private final int points;

    OdtTable(OdtBody body, List<Column> columns, List<String> names, int points) {
        this.body = body;
        this.columns = List.copyOf(columns);
        this.points = points;
        body.beginTable(columns.stream().map(Column::width).toList(), "center");
        head(names);
    }

    private void head(List<String> names) {
        body.append("<table:table-header-rows>" + ROW);
        for (Column column : columns) {
            body.beginCell("head", 1);
            body.kept(ParagraphStyle.TABLE_HEAD, sized(ParagraphStyle.TABLE_HEAD, TextRun.of(column.title())));
            body.endCell();
        }
        body.append(ROW_END);
        names.forEach(this::group);
        body.append("</table:table-header-rows>");
    }

    @Override
    public void group(String text) {
        body.append(ROW);
        body.beginCell(CELL, columns.size());
        body.paragraph(ParagraphStyle.TABLE_GROUP, sized(ParagraphStyle.TABLE_GROUP, TextRun.of(text)));
        body.endCell();
        body.append("<table:covered-table-cell/>".repeat(columns.size() - 1) + ROW_END);
    }

    @Override
    public void row(List<Content> cells, boolean kept) {
        body.append(ROW);
        for (int i = 0; i < cells.size(); i++) {
            ParagraphStyle layout = columns.get(i).layout();
            body.beginCell(cells.get(i).shade().map(body::shaded).orElse(CELL), 1);
            TextRun cell = sized(layout, cells.get(i).run());
            if (kept) {
                body.kept(layout, cell);
            } else {
                body.paragraph(layout, cell);
            }
            body.endCell();
        }
        body.append(ROW_END);
    }

    @Override
    public void end() {
        body.endTable();
    }

    /** In letters of the style's size, unless so many columns want smaller ones. */
    private TextRun sized(ParagraphStyle layout, TextRun run) {
        return points == layout.points() ? run : run.size(points);
    }
}
