package vn.thuocdo.report.outline;

import java.math.BigDecimal;
import java.util.List;

/**
 * Rates side by side on one scale. Only formats that draw show it; a table or text has the same figures.
 *
 * @param kind what the rates are of
 * @param title what it shows
 * @param description the same in a sentence or two, for those who do not see it
 * @param rates in the order in which they are drawn
 */
public record RateComparison(Kind kind, String title, String description, List<Rate> rates) implements Block {

    public enum Kind {
        /** Parts of a whole, each as a bar. */
        PARTS,
        /** The whole at successive times, as a line. */
        COURSE
    }

    /** @param percent as it is shown */
    public record Rate(String name, BigDecimal percent, Tone tone) {}

    public RateComparison {
        rates = List.copyOf(rates);
    }
}
