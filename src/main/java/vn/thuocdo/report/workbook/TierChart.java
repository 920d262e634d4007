package vn.thuocdo.report.workbook;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/**
 * Bars of how many units are in each tier, drawn from the cells that say so: where these are changed, the chart follows.
 *
 * @param firstRow of the tiers, from 0; their names are in the first column, the numbers in the second
 * @param row where the chart begins, from 0
 * @param column where it begins, from 0
 */
public record TierChart(String title, int firstRow, List<String> tiers, List<Long> units, int row, int column) {

    private static final int COLUMNS = 6;
    private static final int ROWS = 16;

    void draw(XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, column, row, column + COLUMNS, row + ROWS);
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        XDDFCategoryAxis tierAxis = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis unitAxis = chart.createValueAxis(AxisPosition.LEFT);
        unitAxis.setCrosses(AxisCrosses.AUTO_ZERO);
        unitAxis.setMinimum(0.0);
        // Else Excel cuts the first and the last bar in half.
        unitAxis.setCrossBetween(AxisCrossBetween.BETWEEN);
        int lastRow = firstRow + tiers.size() - 1;
        XDDFDataSource<String> names = XDDFDataSourcesFactory.fromArray(
                tiers.toArray(String[]::new),
                new CellRangeAddress(firstRow, lastRow, 0, 0).formatAsString(sheet.getSheetName(), true));
        XDDFNumericalDataSource<Number> counts = XDDFDataSourcesFactory.fromArray(
                units.toArray(Number[]::new),
                new CellRangeAddress(firstRow, lastRow, 1, 1).formatAsString(sheet.getSheetName(), true),
                1);
        counts.setFormatCode("0");
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, tierAxis, unitAxis);
        bars.setBarDirection(BarDirection.COL);
        bars.setVaryColors(false);
        bars.setGapWidth(60);
        XDDFChartData.Series series = bars.addSeries(names, counts);
        series.setTitle(title, null);
        for (int i = 0; i < tiers.size(); i++) {
            series.getDataPoint(i).setFillProperties(fill(Tone.of(i, tiers.size())));
        }
        chart.plot(bars);
        describe(chart.getGraphicFrame());
        CTDLbls labels = chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** For those who hear the page: the title, and what the bars show. */
    private void describe(XSSFGraphicFrame frame) {
        CTNonVisualDrawingProps properties =
                frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
        properties.setId(1);
        properties.setName(title);
        properties.setTitle(title);
        properties.setDescr(IntStream.range(0, tiers.size())
                .mapToObj(i -> tiers.get(i) + ": " + units.get(i))
                .collect(Collectors.joining("; ", title + ": ", "")));
    }

    private static XDDFSolidFillProperties fill(Tone tone) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(tone.strong())));
    }
}
