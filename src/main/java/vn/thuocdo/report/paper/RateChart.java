package vn.thuocdo.report.paper;

import java.math.BigDecimal;
import java.util.List;

/**
 * Rates on a scale of percent, each with its figure: as bars, one below the other, or as a line from left to right.
 *
 * @param title stands below it, and names it among the objects of the document
 * @param description for those who do not see it
 * @param line whether a line goes from each to the next
 * @param height in twentieths of a point
 */
public record RateChart(String title, String description, boolean line, List<Rate> rates, int height)
        implements PaperChart {

    /**
     * @param figure the percentage as the reader's language writes it
     * @param rgb red, green and blue in hexadecimal digits
     */
    public record Rate(String name, BigDecimal percent, String figure, String rgb) {}

    public RateChart {
        rates = List.copyOf(rates);
    }
}
