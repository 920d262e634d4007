package vn.thuocdo.report;

import java.util.List;

/**
 * How a report looks.
 *
 * @param color whether the terminal shows colours
 * @param tables the CSV files that are written with it, by their paths from its own folder
 */
public record Presentation(Messages messages, boolean color, List<String> tables) {
    public Presentation {
        tables = List.copyOf(tables);
    }

    public Presentation(Messages messages, boolean color) {
        this(messages, color, List.of());
    }

    /** The same for a report beside which some CSV files are written. */
    public Presentation beside(List<String> csvFiles) {
        return new Presentation(messages, color, csvFiles);
    }
}
