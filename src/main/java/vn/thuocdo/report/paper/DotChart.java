package vn.thuocdo.report.paper;

import java.math.BigDecimal;
import java.util.List;

/**
 * Dots on a scale of percent, one below the other, with upright lines.
 *
 * @param title stands below it, and names it among the objects of the document
 * @param description for those who do not see it
 * @param height in twentieths of a point
 */
public record DotChart(String title, String description, List<Dots> dots, List<Mark> marks, int height)
        implements PaperChart {

    /** @param rgb red, green and blue in hexadecimal digits */
    public record Dots(String name, String rgb, List<BigDecimal> percents) {
        public Dots {
            percents = List.copyOf(percents);
        }
    }

    /** An upright line. */
    public record Mark(String name, BigDecimal percent) {}

    public DotChart {
        dots = List.copyOf(dots);
        marks = List.copyOf(marks);
    }
}
