package vn.thuocdo.report.word;

import vn.thuocdo.report.paper.DotChart;
import vn.thuocdo.report.paper.PaperChart;
import vn.thuocdo.report.paper.RateChart;
import vn.thuocdo.report.text.OfficeText;

/** A chart of Word's own, which an office can restyle and which needs no picture. */
final class WordChart {

    /** In a twentieth of a point. */
    private static final int EMUS = 635;

    private WordChart() {}

    /**
     * Where it stands in the text.
     *
     * @param number of the chart in its document, from 1
     * @param width in twentieths of a point
     */
    static String inline(PaperChart chart, int number, int width) {
        return "<w:r><w:drawing><wp:inline"
                + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                + " distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"" + width * EMUS + "\" cy=\""
                + chart.height() * EMUS + "\"/><wp:docPr id=\"" + number + "\" name=\""
                + OfficeText.markup(chart.title())
                + "\" descr=\"" + OfficeText.markup(chart.description()) + "\"/><wp:cNvGraphicFramePr/>"
                + "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData"
                + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart"
                + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"chart" + number
                + "\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    /** The part of the document that holds it. */
    static String part(PaperChart chart) {
        return chart instanceof DotChart dots ? new WordDots(dots).part() : new WordRates((RateChart) chart).part();
    }

    /**
     * The part around a plot.
     *
     * @param plot with its axes
     * @param legend empty for none
     */
    static String plot(String plot, String legend) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><c:roundedCorners val=\"0\"/>"
                + "<c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/>"
                + plot
                + "</c:plotArea>" + legend
                + "<c:plotVisOnly val=\"1\"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
                + "<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"1000\"><a:latin typeface=\"Times New Roman\"/></a:defRPr>"
                + "</a:pPr><a:endParaRPr/></a:p></c:txPr></c:chartSpace>";
    }
}
