package vn.thuocdo.report.word;

/** A sheet of A4 with the margins of Nghị định 30/2020/NĐ-CP, upright or, for wide tables, on its side. */
enum WordPage {
    PORTRAIT(11906, 16838, "", 1134, 851, 1134, 1701),
    /** Turned so that the margin for binding is above. */
    LANDSCAPE(16838, 11906, " w:orient=\"landscape\"", 1701, 1134, 851, 1134);

    private static final int HEADER = 567;

    private final int width;
    private final int left;
    private final int right;
    private final String properties;

    WordPage(int width, int height, String orientation, int top, int right, int bottom, int left) {
        this.width = width;
        this.left = left;
        this.right = right;
        this.properties =
                "<w:pgSz w:w=\"" + width + "\" w:h=\"" + height + "\"" + orientation + "/><w:pgMar w:top=\"" + top
                        + "\" w:right=\"" + right + "\" w:bottom=\"" + bottom + "\" w:left=\"" + left + "\" w:header=\""
                        + HEADER
                        + "\" w:footer=\"" + HEADER + "\" w:gutter=\"0\"/>";
    }

    /** In twentieths of a point, between the margins. */
    int textWidth() {
        return width - left - right;
    }

    /** The properties of a section; the first one has the head of all, which its first page does not show. */
    String section(boolean first) {
        String head = first ? "<w:headerReference w:type=\"default\" r:id=\"rId2\"/>" : "";
        return "<w:sectPr>" + head + properties + (first ? "<w:titlePg/>" : "") + "</w:sectPr>";
    }
}
