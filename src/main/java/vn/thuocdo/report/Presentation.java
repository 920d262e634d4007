package vn.thuocdo.report;

import java.util.List;
import vn.thuocdo.report.text.Messages;

/**
 * How a report looks.
 *
 * @param color whether the terminal shows colours
 * @param columns how wide a terminal is; lines are no longer
 * @param onTerminal whether somebody reads it there
 * @param verbose whether everything is listed that is otherwise only counted
 * @param tables the CSV files that are written with it, by their paths from its own folder
 * @param tailoring to what an office wants
 */
public record Presentation(
        Messages messages,
        boolean color,
        int columns,
        boolean onTerminal,
        boolean verbose,
        List<String> tables,
        OfficeSettings tailoring) {

    /** The columns of a terminal that nothing is known of, and of text in files. */
    public static final int USUAL_COLUMNS = 80;

    public Presentation {
        tables = List.copyOf(tables);
    }

    public Presentation(Messages messages, boolean color, boolean verbose) {
        this(messages, color, USUAL_COLUMNS, false, verbose, List.of(), OfficeSettings.NONE);
    }

    /** The same in lines of so many columns. */
    public Presentation within(int lineColumns) {
        return new Presentation(messages, color, lineColumns, onTerminal, verbose, tables, tailoring);
    }

    /** The same for somebody at a terminal, or for whatever else reads standard output. */
    public Presentation onTerminal(boolean terminal) {
        return new Presentation(messages, color, columns, terminal, verbose, tables, tailoring);
    }

    /** The same for a report beside which some CSV files are written. */
    public Presentation beside(List<String> csvFiles) {
        return new Presentation(messages, color, columns, onTerminal, verbose, csvFiles, tailoring);
    }

    /** The same, tailored. */
    public Presentation tailored(OfficeSettings wanted) {
        return new Presentation(messages, color, columns, onTerminal, verbose, tables, wanted);
    }
}
