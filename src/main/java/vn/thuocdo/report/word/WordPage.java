package vn.thuocdo.report.word;

import vn.thuocdo.report.paper.PaperPage;

/** The markup of a sheet of paper. */
final class WordPage {

    private static final int HEADER = 567;

    private WordPage() {}

    /** The properties of a section; the first one has the head of all, which its first page does not show. */
    static String section(PaperPage page, boolean first) {
        String head = first ? "<w:headerReference w:type=\"default\" r:id=\"rId2\"/>" : "";
        return "<w:sectPr>" + head + properties(page) + (first ? "<w:titlePg/>" : "") + "</w:sectPr>";
    }

    private static String properties(PaperPage page) {
        String orientation = page == PaperPage.LANDSCAPE ? " w:orient=\"landscape\"" : "";
        return "<w:pgSz w:w=\"" + page.width() + "\" w:h=\"" + page.height() + "\"" + orientation
                + "/><w:pgMar w:top=\"" + page.top() + "\" w:right=\"" + page.right() + "\" w:bottom=\""
                + page.bottom() + "\" w:left=\"" + page.left() + "\" w:header=\"" + HEADER + "\" w:footer=\""
                + HEADER + "\" w:gutter=\"0\"/>";
    }
}
