package vn.thuocdo.report.word;

import java.math.BigDecimal;
import vn.thuocdo.report.paper.RateChart;
import vn.thuocdo.report.text.OfficeText;

/** Rates as bars or as a line on a scale of percent, as the plot of a chart of Word. */
record WordRates(RateChart chart) {

    private static final String LINE = "1F4E79";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int AXIS_OF_NAMES = 1;
    private static final int AXIS_OF_RATES = 2;

    String part() {
        return WordChart.plot((chart.line() ? line() : bars()) + axes(), "");
    }

    private String bars() {
        StringBuilder colours = new StringBuilder();
        for (int i = 0; i < chart.rates().size(); i++) {
            colours.append("<c:dPt><c:idx val=\"").append(i).append("\"/><c:invertIfNegative val=\"0\"/>");
            colours.append("<c:spPr>").append(fill(chart.rates().get(i).rgb())).append("</c:spPr></c:dPt>");
        }
        return "<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>"
                + begin() + "<c:invertIfNegative val=\"0\"/>" + colours + labels("outEnd") + data() + "</c:ser>"
                + "<c:gapWidth val=\"50\"/>" + ids() + "</c:barChart>";
    }

    private String line() {
        String pen = "<a:ln w=\"22225\">" + fill(LINE) + "</a:ln>";
        return "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>"
                + begin() + "<c:spPr>" + pen
                + "</c:spPr><c:marker><c:symbol val=\"circle\"/><c:size val=\"7\"/><c:spPr>"
                + fill(LINE) + "</c:spPr></c:marker>" + labels("t") + data() + "<c:smooth val=\"0\"/></c:ser>"
                + "<c:marker val=\"1\"/>" + ids() + "</c:lineChart>";
    }

    private static String fill(String rgb) {
        return "<a:solidFill><a:srgbClr val=\"" + rgb + "\"/></a:solidFill>";
    }

    private String begin() {
        return "<c:ser><c:idx val=\"0\"/><c:order val=\"0\"/><c:tx><c:v>" + OfficeText.markup(chart.title())
                + "</c:v></c:tx>";
    }

    /** Words, since a format of numbers would take the decimal sign of the machine, not of the document. */
    private String labels(String place) {
        String shown = "<c:dLblPos val=\"" + place
                + "\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>"
                + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";
        StringBuilder labels = new StringBuilder("<c:dLbls>");
        for (int i = 0; i < chart.rates().size(); i++) {
            labels.append("<c:dLbl><c:idx val=\"").append(i).append("\"/><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr");
            labels.append(" sz=\"1000\"><a:latin typeface=\"Times New Roman\"/></a:rPr><a:t>");
            labels.append(OfficeText.markup(chart.rates().get(i).figure()));
            labels.append("</a:t></a:r></a:p></c:rich></c:tx>").append(shown).append("</c:dLbl>");
        }
        return labels.append(shown).append("</c:dLbls>").toString();
    }

    private String data() {
        StringBuilder names = new StringBuilder();
        StringBuilder figures = new StringBuilder();
        for (int i = 0; i < chart.rates().size(); i++) {
            RateChart.Rate rate = chart.rates().get(i);
            point(names, i, OfficeText.markup(rate.name()));
            point(figures, i, rate.percent().toPlainString());
        }
        String count = "<c:ptCount val=\"" + chart.rates().size() + "\"/>";
        return "<c:cat><c:strLit>" + count + names + "</c:strLit></c:cat><c:val><c:numLit><c:formatCode>General"
                + "</c:formatCode>" + count + figures + "</c:numLit></c:val>";
    }

    private static void point(StringBuilder points, int number, String value) {
        points.append("<c:pt idx=\"").append(number).append("\"><c:v>");
        points.append(value).append("</c:v></c:pt>");
    }

    private static String ids() {
        return "<c:axId val=\"" + AXIS_OF_NAMES + "\"/><c:axId val=\"" + AXIS_OF_RATES + "\"/>";
    }

    /** The first bar is the uppermost one. */
    private String axes() {
        boolean beyond = chart.rates().stream().anyMatch(rate -> rate.percent().compareTo(WHOLE) > 0);
        String most = beyond ? "" : "<c:max val=\"" + WHOLE + "\"/>";
        String names = chart.line() ? "b" : "l";
        String rates = chart.line() ? "l" : "b";
        return "<c:catAx><c:axId val=\"" + AXIS_OF_NAMES + "\"/><c:scaling><c:orientation val=\""
                + (chart.line() ? "minMax" : "maxMin") + "\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"" + names
                + "\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
                + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/><c:crossAx val=\"" + AXIS_OF_RATES
                + "\"/><c:crosses val=\"autoZero\"/><c:tickLblSkip val=\"1\"/></c:catAx>"
                + "<c:valAx><c:axId val=\"" + AXIS_OF_RATES + "\"/><c:scaling><c:orientation val=\"minMax\"/>" + most
                + "<c:min val=\"0\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"" + rates
                + "\"/><c:numFmt formatCode=\"0&quot;%&quot;\" sourceLinked=\"0\"/><c:majorTickMark val=\"out\"/>"
                + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"" + AXIS_OF_NAMES
                + "\"/><c:crosses val=\"" + (chart.line() ? "autoZero" : "max")
                + "\"/><c:crossBetween val=\"between\"/></c:valAx>";
    }
}
