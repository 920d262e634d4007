package vn.thuocdo.report.opendocument;

import java.math.BigDecimal;
import java.util.List;
import vn.thuocdo.report.opendocument.SvgDrawing.Anchor;
import vn.thuocdo.report.paper.DotChart;

/** Dots on a scale of percent, drawn, with what their colours mean below them. */
final class OdtDots {

    private static final int LETTERS = SvgDrawing.LETTERS;
    private static final int RADIUS = 60;
    /** Beside the scale, so that the figures at its ends are whole. */
    private static final int BESIDE = 2 * LETTERS;

    private static final int LINE_OF_LEGEND = LETTERS + LETTERS / 2;
    private static final int COLUMNS_OF_LEGEND = 2;

    private OdtDots() {}

    /** @param width in twentieths of a point */
    static String svg(DotChart chart, int width) {
        SvgDrawing drawing = new SvgDrawing(width, chart.height());
        List<BigDecimal> all =
                chart.dots().stream().flatMap(some -> some.percents().stream()).toList();
        BigDecimal most = SvgDrawing.most(all);
        int lines = (chart.dots().size() + COLUMNS_OF_LEGEND - 1) / COLUMNS_OF_LEGEND;
        int bottom = chart.height() - 2 * LETTERS - lines * LINE_OF_LEGEND;
        int length = width - 2 * BESIDE;
        for (DotChart.Mark mark : chart.marks()) {
            int x = BESIDE + SvgDrawing.along(mark.percent(), length, most);
            drawing.line(x, 0, x, bottom, SvgDrawing.GREY, "stroke-width=\"15\" stroke-dasharray=\"80 60\"");
        }
        // Outlines of dots that lie on each other would be all that is seen of them.
        boolean crowded = (long) RADIUS * all.size() > bottom;
        List<List<Integer>> places = chart.places();
        for (int i = 0; i < places.size(); i++) {
            DotChart.Dots some = chart.dots().get(i);
            for (int j = 0; j < places.get(i).size(); j++) {
                int y = RADIUS + (int) ((long) (bottom - RADIUS) * places.get(i).get(j) / (all.size() + 1));
                int x = BESIDE + SvgDrawing.along(some.percents().get(j), length, most);
                drawing.dot(x, y, RADIUS, some.rgb(), crowded ? some.rgb() : SvgDrawing.GREY);
            }
        }
        drawing.scale(BESIDE, length, bottom, most);
        for (int i = 0; i < chart.dots().size(); i++) {
            int x = BESIDE + i % COLUMNS_OF_LEGEND * (width / COLUMNS_OF_LEGEND);
            int y = bottom + 3 * LETTERS + i / COLUMNS_OF_LEGEND * LINE_OF_LEGEND - LETTERS / 2;
            drawing.dot(x, y - LETTERS / 3, RADIUS, chart.dots().get(i).rgb(), SvgDrawing.GREY);
            drawing.text(x + LETTERS, y, Anchor.START, chart.dots().get(i).name());
        }
        return drawing.markup();
    }
}
