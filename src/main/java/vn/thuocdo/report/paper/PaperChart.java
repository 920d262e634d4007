package vn.thuocdo.report.paper;

/** A chart of a document, over the width of its text. */
public sealed interface PaperChart permits DotChart, RateChart {

    /** It stands below the chart, and names it among the objects of the document. */
    String title();

    /** For those who do not see it. */
    String description();

    /** In twentieths of a point. */
    int height();
}
