package vn.thuocdo.report;

import java.util.List;
import vn.thuocdo.report.text.Messages;

/**
 * How a report looks.
 *
 * @param color whether the terminal shows colours
 * @param verbose whether everything is listed that is otherwise only counted
 * @param tables the CSV files that are written with it, by their paths from its own folder
 * @param tailoring to what an office wants
 */
public record Presentation(
        Messages messages, boolean color, boolean verbose, List<String> tables, Tailoring tailoring) {
    public Presentation {
        tables = List.copyOf(tables);
    }

    public Presentation(Messages messages, boolean color, boolean verbose) {
        this(messages, color, verbose, List.of(), Tailoring.NONE);
    }

    /** The same for a report beside which some CSV files are written. */
    public Presentation beside(List<String> csvFiles) {
        return new Presentation(messages, color, verbose, csvFiles, tailoring);
    }

    /** The same, tailored. */
    public Presentation tailored(Tailoring wanted) {
        return new Presentation(messages, color, verbose, tables, wanted);
    }
}
