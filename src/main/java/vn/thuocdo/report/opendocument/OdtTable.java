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
    private final Head head;

    OdtTable(OdtBody body, List<Column> columns, Head head, boolean kept) {
        this.body = body;
        this.columns = List.copyOf(columns);
        this.head = head;
        body.beginTable(columns.stream().map(Column::width).toList(), "center", kept);
        titles();
    }

    private void titles() {
        body.append("<table:table-header-rows>" + ROW);
        for (int i = 0; i < columns.size(); i += i == 0 ? head.across() : 1) {
            int across = i == 0 ? head.across() : 1;
            body.beginCell("head", across);
            body.kept(head.layout(i == 0), head.title(columns.get(i).title(), i == 0));
            body.endCell();
            body.append("<table:covered-table-cell/>".repeat(across - 1));
        }
        body.append(ROW_END);
        head.below().ifPresent(this::group);
        body.append("</table:table-header-rows>");
    }

    @Override
    public void group(String text) {
        body.append(ROW);
        body.beginCell(CELL, columns.size());
        body.paragraph(ParagraphStyle.TABLE_GROUP, head.sized(ParagraphStyle.TABLE_GROUP, TextRun.of(text)));
        body.endCell();
        body.append("<table:covered-table-cell/>".repeat(columns.size() - 1) + ROW_END);
    }

    @Override
    public void row(List<Content> cells, boolean kept) {
        body.append(ROW);
        for (int i = 0; i < cells.size(); i++) {
            ParagraphStyle layout = columns.get(i).layout();
            body.beginCell(cells.get(i).shade().map(body::shaded).orElse(CELL), 1);
            TextRun cell = head.sized(layout, cells.get(i).run());
            body.cell(layout, kept, cells.get(i).room(), cell);
            body.endCell();
        }
        body.append(ROW_END);
    }

    @Override
    public void end() {
        body.endTable();
    }
}
