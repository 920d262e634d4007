package vn.thuocdo.read;

import java.util.List;
import java.util.Set;
import vn.thuocdo.read.column.ColumnFacts;
import vn.thuocdo.read.column.ColumnQuestion;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.row.ProjectCalendar;

/**
 * The units, tasks and assignments of a project, read and settled. Tables of results are read against them one by one, in
 * any order and, where the same items were read, at any place: what they hold adds up to what {@link ProgrammeReader#read}
 * comes to. Not for several threads at once.
 */
public final class SettledItems {

    private final ProgrammeReader reader;
    private final Reading reading;

    private SettledItems(ProgrammeReader reader) {
        this.reader = reader;
        this.reading = reader.reading();
    }

    /** Reads everything but the tables of results. */
    public static SettledItems read(List<Source> sources, ProjectCalendar calendars) {
        return new SettledItems(ProgrammeReader.ofItems(sources, calendars));
    }

    /** What was read of them; results only where they stand in the rows of assignments. */
    public Reading reading() {
        return reading;
    }

    /** What the cells of a table of results show together; nothing where it cannot be read. */
    public ColumnFacts facts(Source results, Set<ColumnQuestion> questions) {
        return reader.facts(results, questions);
    }

    /**
     * What tables of results hold: the programme has these results alone, and nothing is said of the items again.
     *
     * @param results sources of one file, each a part of it, come together
     */
    public Reading results(List<Source> results) {
        return reader.readResults(results);
    }
}
