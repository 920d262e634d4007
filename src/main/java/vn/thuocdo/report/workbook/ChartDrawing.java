package vn.thuocdo.report.workbook;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFManualLayout;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Draws a chart on a sheet. */
final class ChartDrawing {

    private static final int GAP_BETWEEN_BARS = 60;
    /** In hundredths of a point. */
    private static final int SIZE_OF_TITLE = 1200;

    /** Else the frame of a chart is printed on the page before, or cut at the edge of what is printed. */
    private static final int BELOW_EDGE = 2 * Units.EMU_PER_POINT;

    /** What the title of a chart takes, and the shares of its width and height that stay free beside the bars. */
    private static final double ROWS_OF_TITLE = 2;

    /** What programs leave free above a title, as a share of the height. */
    private static final double ABOVE_TITLE = 0.025;

    private static final double BESIDE_PLOT = 0.01;
    private static final double WIDTH_OF_PLOT = 0.91;

    private static final String LINE = "1F4E78";
    private static final double WIDTH_OF_LINE = 2;
    private static final String PERCENT = "0%";
    private static final String COUNT = "0";

    /** Figures that the description of a chart lists; the cells have all. */
    private static final int MOST_TOLD = 60;

    /** Characters of a name in a chart; a longer one could not be read there. */
    private static final int LONGEST_LABEL = 255;

    private final Chart chart;
    private final String language;

    /** @param language of its texts, as {@code vi} */
    ChartDrawing(Chart chart, String language) {
        this.chart = chart;
        this.language = language;
    }

    /** @param area whose cells it covers */
    void draw(XSSFSheet sheet, Area area) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int last = area.column() + area.columns() - 1;
        int width = (int) (sheet.getColumnWidthInPixels(last) * Units.EMU_PER_PIXEL);
        XSSFClientAnchor anchor = drawing.createAnchor(
                0, BELOW_EDGE, width - BELOW_EDGE, 0, area.column(), area.row(), last, area.row() + area.rows());
        XSSFChart drawn = drawing.createChart(anchor);
        title(drawn);
        if (chart.kind() == Chart.Kind.BARS) {
            leaveRoomForLabels(drawn, area);
        }
        plot(drawn);
        labels(drawn.getCTChart().getPlotArea());
        int number = drawing.getCharts().size();
        describe(
                drawn.getGraphicFrame()
                        .getCTGraphicalObjectFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr(),
                number);
    }

    /** Where a chart is drawn, in rows and columns from 0. */
    record Area(int row, int column, int rows, int columns) {}

    private void title(XSSFChart drawn) {
        drawn.setTitleText(chart.title());
        drawn.setTitleOverlay(false);
        CTTextCharacterProperties letters = drawn.getCTChart()
                .getTitle()
                .getTx()
                .getRich()
                .getPArray(0)
                .getRArray(0)
                .getRPr();
        letters.setLang(language);
        letters.setSz(SIZE_OF_TITLE);
        drawn.getCTChartSpace().addNewRoundedCorners().setVal(false);
    }

    /** Else the figure beside a bar of 100 % is cut by the edge of the chart. */
    private static void leaveRoomForLabels(XSSFChart drawn, Area area) {
        double top = ABOVE_TITLE + ROWS_OF_TITLE / area.rows();
        XDDFManualLayout layout = drawn.getOrAddManualLayout();
        layout.setTarget(LayoutTarget.OUTER);
        layout.setXMode(LayoutMode.EDGE);
        layout.setYMode(LayoutMode.EDGE);
        layout.setX(BESIDE_PLOT);
        layout.setY(top);
        layout.setWidthRatio(WIDTH_OF_PLOT);
        layout.setHeightRatio(1 - top - BESIDE_PLOT);
    }

    private void plot(XSSFChart drawn) {
        boolean bars = chart.kind() == Chart.Kind.BARS;
        XDDFCategoryAxis names = drawn.createCategoryAxis(bars ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis figures = drawn.createValueAxis(bars ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        figures.setMinimum(0.0);
        if (chart.percent()) {
            figures.setNumberFormat(PERCENT);
            if (chart.shown().stream().allMatch(shown -> shown.figure().compareTo(BigDecimal.ONE) <= 0)) {
                figures.setMaximum(1.0);
            }
        }
        // Else Excel cuts the first and the last bar in half.
        figures.setCrossBetween(AxisCrossBetween.BETWEEN);
        figures.setCrosses(bars ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        if (bars) {
            names.setOrientation(AxisOrientation.MAX_MIN);
        }
        ChartTypes type = chart.kind() == Chart.Kind.COURSE ? ChartTypes.LINE : ChartTypes.BAR;
        XDDFChartData data = drawn.createData(type, names, figures);
        data.setVaryColors(false);
        if (data instanceof XDDFBarChartData some) {
            some.setBarDirection(bars ? BarDirection.BAR : BarDirection.COL);
            some.setGapWidth(GAP_BETWEEN_BARS);
        }
        if (data instanceof XDDFLineChartData line) {
            line.setGrouping(Grouping.STANDARD);
        }
        colour(series(data));
        drawn.plot(data);
    }

    private XDDFChartData.Series series(XDDFChartData data) {
        XDDFDataSource<String> names = XDDFDataSourcesFactory.fromArray(
                chart.shown().stream().map(ChartDrawing::name).toArray(String[]::new), chart.names());
        XDDFNumericalDataSource<Number> figures = XDDFDataSourcesFactory.fromArray(
                chart.shown().stream()
                        .map(shown -> shown.figure().stripTrailingZeros())
                        .toArray(Number[]::new),
                chart.values(),
                1);
        figures.setFormatCode(chart.percent() ? PERCENT : COUNT);
        XDDFChartData.Series series = data.addSeries(names, figures);
        series.setTitle(chart.title(), null);
        if (series instanceof XDDFLineChartData.Series course) {
            // Else Excel bends the line between the points.
            course.setSmooth(false);
            XDDFLineProperties line = new XDDFLineProperties(fill(LINE));
            line.setWidth(WIDTH_OF_LINE);
            series.setLineProperties(line);
        }
        return series;
    }

    /** Longer ones are no label, and from some length on no cell of the chart's own sheet. */
    private static String name(Chart.Shown shown) {
        return UniqueNames.cut(shown.name(), LONGEST_LABEL);
    }

    private void colour(XDDFChartData.Series series) {
        List<Chart.Shown> shown = chart.shown();
        for (int i = 0; i < shown.size(); i++) {
            int place = i;
            shown.get(i)
                    .tone()
                    .ifPresent(tone -> series.getDataPoint(place)
                            .setFillProperties(new XDDFSolidFillProperties(
                                    XDDFColor.from(HexFormat.of().parseHex(tone.strong())))));
        }
    }

    private static XDDFSolidFillProperties fill(String rgb) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(rgb)));
    }

    private void labels(CTPlotArea area) {
        CTDLbls labels = chart.kind() == Chart.Kind.COURSE
                ? area.getLineChartArray(0).getSerArray(0).addNewDLbls()
                : area.getBarChartArray(0).getSerArray(0).addNewDLbls();
        if (chart.kind() == Chart.Kind.COURSE) {
            labels.addNewDLblPos().setVal(STDLblPos.T);
        }
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** For those who hear the page: the title, and what the bars show. */
    private void describe(CTNonVisualDrawingProps properties, int number) {
        properties.setId(number);
        properties.setName(chart.title());
        properties.setTitle(chart.title());
        String told = chart.shown().stream()
                .limit(MOST_TOLD)
                .map(shown -> name(shown) + ": " + shown.text())
                .collect(Collectors.joining("; ", chart.title() + ": ", ""));
        properties.setDescr(chart.shown().size() > MOST_TOLD ? told + "; …" : told);
    }
}
