package vn.thuocdo.report.opendocument;

import java.math.BigDecimal;
import java.util.List;
import vn.thuocdo.report.opendocument.SvgDrawing.Anchor;
import vn.thuocdo.report.paper.RateChart;
import vn.thuocdo.report.paper.TimesWidth;

/** Rates as bars or as a line on a scale of percent, drawn. */
final class OdtRates {

    private static final String LINE = "1F4E79";
    private static final int LETTERS = SvgDrawing.LETTERS;
    private static final int POINTS = LETTERS / 20;
    /** Below the drawing of bars: the figures of the scale. */
    private static final int SCALE = 2 * LETTERS;

    /** What the figure at the end of a bar, or above the highest point, takes. */
    private static final int FIGURE = 4 * LETTERS;

    private static final int RADIUS = 60;

    private final RateChart chart;
    private final int width;
    private final BigDecimal most;
    private final SvgDrawing drawing;

    private OdtRates(RateChart chart, int width) {
        this.chart = chart;
        this.width = width;
        this.most = SvgDrawing.most(
                chart.rates().stream().map(RateChart.Rate::percent).toList());
        this.drawing = new SvgDrawing(width, chart.height());
    }

    /** @param width in twentieths of a point */
    static String svg(RateChart chart, int width) {
        OdtRates rates = new OdtRates(chart, width);
        if (chart.line()) {
            rates.course();
        } else {
            rates.bars();
        }
        return rates.drawing.markup();
    }

    /** One below the other, each with its name before it and its figure behind it. */
    private void bars() {
        List<RateChart.Rate> rates = chart.rates();
        int names = rates.stream()
                        .mapToInt(rate -> TimesWidth.of(rate.name(), POINTS, false))
                        .max()
                        .orElse(0)
                + LETTERS;
        int left = Math.min(names, width / 2);
        int length = width - left - FIGURE;
        int bottom = chart.height() - SCALE;
        int each = bottom / Math.max(1, rates.size());
        for (int i = 0; i < rates.size(); i++) {
            RateChart.Rate rate = rates.get(i);
            int thick = 2 * each / 3;
            int top = i * each + (each - thick) / 2;
            int base = top + thick / 2 + LETTERS / 3;
            int end = SvgDrawing.along(rate.percent(), length, most);
            drawing.text(left - LETTERS / 2, base, Anchor.END, rate.name());
            drawing.bar(left, top, end, thick, rate.rgb());
            drawing.text(left + end + LETTERS / 4, base, Anchor.START, rate.figure());
        }
        drawing.scale(left, length, bottom, most);
    }

    /** From left to right, each point with its figure above it and its name below the scale. */
    private void course() {
        List<RateChart.Rate> rates = chart.rates();
        int left = FIGURE;
        int top = 2 * LETTERS;
        int bottom = chart.height() - SCALE;
        int each = (width - left) / Math.max(1, rates.size());
        for (int percent = 0; BigDecimal.valueOf(percent).compareTo(most) <= 0; percent += 2 * SvgDrawing.step(most)) {
            int y = bottom - SvgDrawing.along(BigDecimal.valueOf(percent), bottom - top, most);
            drawing.text(left - LETTERS / 2, y + LETTERS / 3, Anchor.END, percent + "%");
        }
        drawing.line(left, bottom, width, bottom, SvgDrawing.GREY, "stroke-width=\"10\"");
        drawing.line(left, top, left, bottom, SvgDrawing.GREY, "stroke-width=\"10\"");
        int before = 0;
        for (int i = 0; i < rates.size(); i++) {
            int x = left + i * each + each / 2;
            int y = bottom - SvgDrawing.along(rates.get(i).percent(), bottom - top, most);
            if (i > 0) {
                drawing.line(x - each, before, x, y, LINE, "stroke-width=\"35\"");
            }
            drawing.dot(x, y, RADIUS, LINE, SvgDrawing.GREY);
            drawing.text(x, y - LETTERS / 2, Anchor.MIDDLE, rates.get(i).figure());
            drawing.text(
                    x,
                    bottom + LETTERS + LETTERS / 4,
                    Anchor.MIDDLE,
                    rates.get(i).name());
            before = y;
        }
    }
}
