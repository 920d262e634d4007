package vn.thuocdo.report;

import java.util.List;
import java.util.Optional;
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
 * @param parquet writes tables in Parquet; absent where this program cannot
 */
public record Presentation(
        Messages messages,
        boolean color,
        int columns,
        boolean onTerminal,
        boolean verbose,
        List<String> tables,
        OfficeSettings tailoring,
        Optional<TableWriter> parquet) {

    /** The columns of a terminal that nothing is known of, and of text in files. */
    public static final int USUAL_COLUMNS = 80;

    public Presentation {
        tables = List.copyOf(tables);
    }

    public Presentation(Messages messages, boolean color, boolean verbose) {
        this(messages, color, USUAL_COLUMNS, false, verbose, List.of(), OfficeSettings.NONE, Optional.empty());
    }

    /** The texts of documents in a format: on paper and in narrow columns a day is written so that it stays on one line. */
    public Messages messages(Format format) {
        if (format.isPaper() || format.isWorkbook()) {
            return messages.onPaper();
        }
        return format == Format.HTML ? messages.onPage() : messages;
    }

    /** The same in lines of so many columns. */
    public Presentation within(int lineColumns) {
        return new Presentation(messages, color, lineColumns, onTerminal, verbose, tables, tailoring, parquet);
    }

    /** The same for somebody at a terminal, or for whatever else reads standard output. */
    public Presentation onTerminal(boolean terminal) {
        return new Presentation(messages, color, columns, terminal, verbose, tables, tailoring, parquet);
    }

    /** The same for a report beside which some CSV files are written. */
    public Presentation beside(List<String> csvFiles) {
        return new Presentation(messages, color, columns, onTerminal, verbose, csvFiles, tailoring, parquet);
    }

    /** The same, tailored. */
    public Presentation tailored(OfficeSettings wanted) {
        return new Presentation(messages, color, columns, onTerminal, verbose, tables, wanted, parquet);
    }

    /** The same where tables can be written in Parquet. */
    public Presentation parquet(Optional<TableWriter> writer) {
        return new Presentation(messages, color, columns, onTerminal, verbose, tables, tailoring, writer);
    }
}
