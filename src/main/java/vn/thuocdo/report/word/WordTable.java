package vn.thuocdo.report.word;

import java.util.List;
import java.util.Optional;
import vn.thuocdo.report.paper.PaperTable;
import vn.thuocdo.report.paper.ParagraphStyle;
import vn.thuocdo.report.paper.TextRun;

/** A table of Word. */
final class WordTable implements PaperTable {

    /** The style of tables that every document of Word knows. */
    static final String STYLE = "TableGrid";

    private static final String HEAD = "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
    /** Accents of the first line do not touch the rule above it. */
    private static final String HEAD_MARGINS =
            "<w:tcMar><w:top w:w=\"30\" w:type=\"dxa\"/><w:bottom w:w=\"30\" w:type=\"dxa\"/></w:tcMar>";

    private static final String ROW = "<w:tr><w:trPr><w:cantSplit/></w:trPr>";

    private final WordBody body;
    private final List<Column> columns;
    private final Head head;
    private final boolean isKept;
    /** The last row so far; it is written when it is known whether more follow. */
    private Optional<Row> waiting = Optional.empty();

    private record Row(List<Content> cells, boolean kept) {}

    WordTable(WordBody body, List<Column> columns, Head head, boolean isKept) {
        this.body = body;
        this.columns = List.copyOf(columns);
        this.head = head;
        this.isKept = isKept;
        String layout = "<w:tblLayout w:type=\"fixed\"/>";
        StringBuilder begin = new StringBuilder("<w:tbl><w:tblPr>");
        begin.append(body.isStyled() ? "<w:tblStyle w:val=\"" + STYLE + "\"/>" : "")
                .append("<w:tblW w:w=\"")
                .append(columns.stream().mapToInt(Column::width).sum())
                .append("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>")
                .append(body.isStyled() ? layout : look(layout))
                .append("</w:tblPr><w:tblGrid>");
        columns.forEach(column ->
                begin.append("<w:gridCol w:w=\"").append(column.width()).append("\"/>"));
        body.append(begin.append("</w:tblGrid>").toString());
        titles();
        head.below().ifPresent(name -> across(name, HEAD));
    }

    /** What the style of tables says, with what the schema wants between its borders and its margins. */
    static String look(String between) {
        StringBuilder look = new StringBuilder("<w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            look.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
        }
        return look.append("</w:tblBorders>")
                .append(between)
                .append(
                        "<w:tblCellMar><w:left w:w=\"70\" w:type=\"dxa\"/><w:right w:w=\"70\" w:type=\"dxa\"/></w:tblCellMar>")
                .toString();
    }

    private void titles() {
        body.append(HEAD);
        for (int i = 0; i < columns.size(); i += i == 0 ? head.across() : 1) {
            int across = i == 0 ? head.across() : 1;
            begin(
                    columns.subList(i, i + across).stream()
                            .mapToInt(Column::width)
                            .sum(),
                    (across > 1 ? "<w:gridSpan w:val=\"" + across + "\"/>" : "") + HEAD_MARGINS
                            + "<w:vAlign w:val=\"center\"/>");
            body.kept(head.layout(i == 0), head.title(columns.get(i).title(), i == 0));
            body.append("</w:tc>");
        }
        body.append("</w:tr>");
    }

    @Override
    public void group(String text) {
        writeWaiting();
        across(text, ROW);
    }

    /** A row of one cell. */
    private void across(String text, String row) {
        body.append(row + "<w:tc><w:tcPr><w:tcW w:w=\""
                + columns.stream().mapToInt(Column::width).sum() + "\" w:type=\"dxa\"/><w:gridSpan w:val=\""
                + columns.size() + "\"/></w:tcPr>");
        body.paragraph(ParagraphStyle.TABLE_GROUP, head.sized(ParagraphStyle.TABLE_GROUP, TextRun.of(text)));
        body.append("</w:tc></w:tr>");
    }

    @Override
    public void row(List<Content> cells, boolean kept) {
        writeWaiting();
        waiting = Optional.of(new Row(List.copyOf(cells), kept));
    }

    private void writeWaiting() {
        waiting.ifPresent(row -> write(row.cells(), row.kept()));
        waiting = Optional.empty();
    }

    private void write(List<Content> cells, boolean kept) {
        body.append(ROW);
        for (int i = 0; i < cells.size(); i++) {
            begin(
                    columns.get(i).width(),
                    cells.get(i).shade().map(WordTable::shade).orElse(""));
            ParagraphStyle layout = columns.get(i).layout();
            TextRun cell = head.sized(layout, cells.get(i).run());
            body.cell(layout, kept, cells.get(i).room(), cell);
            body.append("</w:tc>");
        }
        body.append("</w:tr>");
    }

    /** A coloured ground, of a cell or of letters. */
    static String shade(String rgb) {
        return "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + rgb + "\"/>";
    }

    private void begin(int width, String properties) {
        body.append("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + properties + "</w:tcPr>");
    }

    /** The last row stays with the paragraph behind the table, which could else have a page of its own. */
    @Override
    public void end() {
        waiting.ifPresent(row -> write(row.cells(), true));
        body.append("</w:tbl>");
        body.afterTable(isKept);
    }
}
