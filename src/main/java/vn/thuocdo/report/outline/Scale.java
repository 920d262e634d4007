package vn.thuocdo.report.outline;

import java.math.BigDecimal;
import java.util.List;

/**
 * Rates as dots on one scale, with a line where each tier begins. Only formats that draw show it; a table has the same
 * figures.
 *
 * @param title what it shows
 * @param description the same in a sentence or two, for those who do not see it
 * @param series dots of one meaning each, the highest first
 * @param lines the places where tiers begin
 */
public record Scale(String title, String description, List<Series> series, List<Line> lines, Height height)
        implements Block {

    /** Fewer units are seen at a glance in any table. */
    public static final int FEWEST = 8;

    /** How much of a page it takes. */
    public enum Height {
        TALL,
        LOW
    }

    /** @param percents of each dot, as they are shown, the highest first */
    public record Series(String name, Tone tone, List<BigDecimal> percents) {
        public Series {
            percents = List.copyOf(percents);
        }
    }

    public record Line(String name, BigDecimal percent) {}

    public Scale {
        series = List.copyOf(series);
        lines = List.copyOf(lines);
    }
}
