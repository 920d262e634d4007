package vn.thuocdo.report.word;

import java.math.BigDecimal;
import java.util.List;
import vn.thuocdo.report.paper.DotChart;
import vn.thuocdo.report.text.OfficeText;

/** Dots on a scale of percent, as the plot of a chart of Word. */
record WordDots(DotChart chart) {

    private static final String GREY = "7F7F7F";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int AXIS_OF_RATES = 1;
    private static final int AXIS_OF_PLACES = 2;

    String part() {
        StringBuilder series = new StringBuilder();
        int number = 0;
        int end = 1;
        for (List<Integer> places : chart.places()) {
            series.append(dots(number, places, chart.dots().get(number)));
            number++;
            end += places.size();
        }
        StringBuilder hidden = new StringBuilder();
        for (DotChart.Mark mark : chart.marks()) {
            hidden.append("<c:legendEntry><c:idx val=\"" + number + "\"/><c:delete val=\"1\"/></c:legendEntry>");
            series.append(mark(number++, end, mark));
        }
        return WordChart.plot(
                "<c:scatterChart><c:scatterStyle val=\"lineMarker\"/><c:varyColors val=\"0\"/>"
                        + series
                        + "<c:axId val=\"" + AXIS_OF_RATES + "\"/><c:axId val=\"" + AXIS_OF_PLACES
                        + "\"/></c:scatterChart>"
                        + axes(end),
                "<c:legend><c:legendPos val=\"b\"/>" + hidden + "<c:overlay val=\"0\"/></c:legend>");
    }

    private String dots(int number, List<Integer> places, DotChart.Dots dots) {
        String fill = "<a:solidFill><a:srgbClr val=\"" + dots.rgb() + "\"/></a:solidFill>";
        return series(
                number,
                dots.name(),
                "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val=\"circle\"/><c:size val=\"7\"/><c:spPr>"
                        + fill + "<a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"" + GREY
                        + "\"/></a:solidFill></a:ln></c:spPr></c:marker>",
                dots.percents(),
                places.stream().map(BigDecimal::valueOf).toList());
    }

    /** From above the first dot to below the last, with its name at the top. */
    private String mark(int number, int end, DotChart.Mark mark) {
        return series(
                number,
                mark.name(),
                "<c:spPr><a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"" + GREY
                        + "\"/></a:solidFill><a:prstDash val=\"dash\"/></a:ln></c:spPr>"
                        + "<c:marker><c:symbol val=\"none\"/></c:marker>",
                List.of(mark.percent(), mark.percent()),
                List.of(BigDecimal.ZERO, BigDecimal.valueOf(end)));
    }

    private String series(int number, String name, String look, List<BigDecimal> x, List<BigDecimal> y) {
        return "<c:ser><c:idx val=\"" + number + "\"/><c:order val=\"" + number + "\"/><c:tx><c:v>"
                + OfficeText.markup(name) + "</c:v></c:tx>" + look + "<c:xVal>" + numbers(x) + "</c:xVal><c:yVal>"
                + numbers(y) + "</c:yVal><c:smooth val=\"0\"/></c:ser>";
    }

    /** The last of them once more until there are as many as of every series: LibreOffice takes what is missing for 0. */
    private String numbers(List<BigDecimal> numbers) {
        int longest = Math.max(
                2,
                chart.dots().stream()
                        .mapToInt(some -> some.percents().size())
                        .max()
                        .orElse(0));
        StringBuilder points = new StringBuilder("<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val=\"");
        points.append(longest).append("\"/>");
        for (int i = 0; i < longest; i++) {
            BigDecimal number = numbers.get(Math.min(i, numbers.size() - 1));
            points.append("<c:pt idx=\"").append(i).append("\"><c:v>");
            points.append(number.toPlainString()).append("</c:v></c:pt>");
        }
        return points.append("</c:numLit>").toString();
    }

    private String axes(int end) {
        boolean beyond = chart.dots().stream()
                .flatMap(some -> some.percents().stream())
                .anyMatch(percent -> percent.compareTo(WHOLE) > 0);
        return axis(
                        AXIS_OF_RATES,
                        AXIS_OF_PLACES,
                        "minMax",
                        beyond ? "" : "<c:max val=\"" + WHOLE + "\"/>",
                        "0",
                        "<c:axPos val=\"b\"/><c:numFmt formatCode=\"0&quot;%&quot;\" sourceLinked=\"0\"/>",
                        "max")
                + axis(
                        AXIS_OF_PLACES,
                        AXIS_OF_RATES,
                        "maxMin",
                        "<c:max val=\"" + end + "\"/>",
                        "1",
                        "<c:axPos val=\"l\"/>",
                        "min");
    }

    private static String axis(
            int id, int other, String order, String most, String hidden, String look, String crosses) {
        return "<c:valAx><c:axId val=\"" + id + "\"/><c:scaling><c:orientation val=\"" + order + "\"/>" + most
                + "<c:min val=\"0\"/></c:scaling><c:delete val=\"" + hidden + "\"/>" + look
                + "<c:majorTickMark val=\"out\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>"
                + "<c:crossAx val=\"" + other + "\"/><c:crosses val=\"" + crosses + "\"/>"
                + "<c:crossBetween val=\"midCat\"/></c:valAx>";
    }
}
