package vn.thuocdo.report.opendocument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.thuocdo.report.text.OfficeText;

/** A drawing in SVG, of shapes in twentieths of a point from its upper left corner. */
final class SvgDrawing {

    /** The size of its letters: 10 points. */
    static final int LETTERS = 200;

    static final String GREY = "7F7F7F";

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final int STEP = 10;

    /** Where a text begins, ends or has its middle. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private final int width;
    private final int height;
    private final StringBuilder shapes = new StringBuilder();

    SvgDrawing(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** @param pen further attributes of the line */
    void line(int x1, int y1, int x2, int y2, String rgb, String pen) {
        shapes.append("<line x1=\"" + x1 + "\" y1=\"" + y1 + "\" x2=\"" + x2 + "\" y2=\"" + y2 + "\" stroke=\"#" + rgb
                + "\" " + pen + "/>");
    }

    void bar(int x, int y, int length, int thickness, String rgb) {
        shapes.append("<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + length + "\" height=\"" + thickness
                + "\" fill=\"#" + rgb + "\"/>");
    }

    /** @param outline its colour, in hexadecimal digits as that of the dot */
    void dot(int x, int y, int radius, String rgb, String outline) {
        shapes.append("<circle cx=\"" + x + "\" cy=\"" + y + "\" r=\"" + radius + "\" fill=\"#" + rgb + "\" stroke=\"#"
                + outline + "\" stroke-width=\"10\"/>");
    }

    /** @param y of the line on which the letters stand */
    void text(int x, int y, Anchor anchor, String text) {
        shapes.append("<text x=\"" + x + "\" y=\"" + y + "\" text-anchor=\""
                + switch (anchor) {
                    case START -> "start";
                    case MIDDLE -> "middle";
                    case END -> "end";
                }
                + "\">" + OfficeText.markup(text) + "</text>");
    }

    /** The scale of percent along the lower edge of an area, a figure every tenth. */
    void scale(int left, int length, int y, BigDecimal most) {
        line(left, y, left + length, y, GREY, "stroke-width=\"10\"");
        for (int percent = 0; BigDecimal.valueOf(percent).compareTo(most) <= 0; percent += step(most)) {
            int x = left + along(BigDecimal.valueOf(percent), length, most);
            line(x, y, x, y + LETTERS / 4, GREY, "stroke-width=\"10\"");
            text(x, y + LETTERS + LETTERS / 4, Anchor.MIDDLE, percent + "%");
        }
    }

    /** Tenths of the scale, in whole tens of percent. */
    static int step(BigDecimal most) {
        return most.divide(WHOLE, 0, RoundingMode.CEILING).intValueExact() * STEP;
    }

    /** Where a percentage stands on a scale of some length. */
    static int along(BigDecimal percent, int length, BigDecimal most) {
        return percent.multiply(BigDecimal.valueOf(length))
                .divide(most, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** The end of a scale: 100 percent, or the next 20 above all there are. */
    static BigDecimal most(Iterable<BigDecimal> percents) {
        BigDecimal most = WHOLE;
        for (BigDecimal percent : percents) {
            most = most.max(percent.divide(TWENTY, 0, RoundingMode.CEILING).multiply(TWENTY));
        }
        return most;
    }

    String markup() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
                + OdfStyles.points(width) + "\" height=\"" + OdfStyles.points(height) + "\" viewBox=\"0 0 " + width
                + " "
                + height + "\" font-family=\"'Times New Roman', 'Liberation Serif', serif\" font-size=\"" + LETTERS
                + "\">" + shapes + "</svg>\n";
    }
}
