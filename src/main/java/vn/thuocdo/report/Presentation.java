package vn.thuocdo.report;

import java.util.List;

/**
 * How a report looks.
 *
 * @param color whether the terminal shows colours
 * @param verbose whether everything is listed that is otherwise only counted
 * @param tables the CSV files that are written with it, by their paths from its own folder
 */
public record Presentation(Messages messages, boolean color, boolean verbose, List<String> tables) {
    public Presentation {
        tables = List.copyOf(tables);
    }

    public Presentation(Messages messages, boolean color, boolean verbose) {
        this(messages, color, verbose, List.of());
    }

    /** The same for a report beside which some CSV files are written. */
    public Presentation beside(List<String> csvFiles) {
        return new Presentation(messages, color, verbose, csvFiles);
    }
}
