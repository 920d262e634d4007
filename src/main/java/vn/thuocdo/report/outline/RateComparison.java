package vn.thuocdo.report.outline;

import java.math.BigDecimal;
import java.util.List;

/**
 * Rates beside each other on one scale. Only formats that draw show it: what stands beside it says the same in figures.
 *
 * @param kind what the rates are of
 * @param title what it shows
 * @param description the same in a sentence or two, for those who do not see it
 * @param rates in the order in which they are drawn
 */
public record RateComparison(Kind kind, String title, String description, List<Rate> rates) implements Block {

    public enum Kind {
        /** Of parts of a whole, each a bar. */
        PARTS,
        /** Of the whole at successive times, as a line. */
        COURSE
    }

    /** @param percent as it is shown */
    public record Rate(String name, BigDecimal percent, Tone tone) {}

    public RateComparison {
        rates = List.copyOf(rates);
    }
}
