package vn.thuocdo.report.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A chart of cells: where these are changed, it follows.
 *
 * @param names the cells of what is compared, as formulas name them
 * @param values the cells of the figures, likewise
 * @param shown what these cells hold
 * @param percent whether the figures are shares, which are drawn on a scale from 0 to 100 %
 */
public record Chart(Kind kind, String title, String names, String values, List<Shown> shown, boolean percent) {

    /** How the figures are drawn. */
    public enum Kind {
        /** Side by side. */
        COLUMNS,
        /** One below the other, for long names or many of them. */
        BARS,
        /** As a line, for what follows one another in time. */
        COURSE
    }

    /**
     * A cell and the figure beside it.
     *
     * @param text the figure as people read it
     * @param tone of its tier; absent where the colour would mean nothing
     */
    public record Shown(String name, BigDecimal figure, String text, Optional<TierShade> tone) {}

    public Chart {
        shown = List.copyOf(shown);
    }
}
