package vn.thuocdo.report.check;

import java.util.List;
import java.util.Map;
import vn.thuocdo.diagnostic.Excerpt;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;

/**
 * What {@code check} has to say.
 *
 * @param files what was understood of each file, in the order in which they were named
 * @param named how many tables were named; of those that are not in the files, a finding says why they are of no use
 * @param assignments how many assignments they hold together
 * @param results how many results
 * @param excerpts what stands at the places of findings, as far as it is shown
 * @param folder the project's folder as the user wrote it, ending in a slash; empty for the current one
 */
public record CheckReport(
        List<FileRead> files,
        int named,
        int assignments,
        int results,
        Findings diagnostics,
        Map<Location, Excerpt> excerpts,
        String folder) {

    /**
     * What was understood of a file. An empty text means that it does not apply.
     *
     * @param role which table of a project it is: {@code assignments}
     * @param headerAt where its header stands
     * @param columns the header of each canonical column that was recognised
     * @param numbers {@code vi} or {@code en} for each canonical column whose numbers prove or declare it
     * @param rows how many rows it has below its header
     * @param faulty how many of them have an error
     * @param leftOut how many of them were left out as declared
     * @param notItems how many of them are headings, totals and remarks
     */
    public record FileRead(
            String path,
            String role,
            String format,
            String encoding,
            String delimiter,
            String sheet,
            String headerAt,
            Map<String, String> columns,
            Map<String, String> numbers,
            int rows,
            int faulty,
            int leftOut,
            int notItems) {

        /** How many rows were used. */
        public int used() {
            return rows - faulty - leftOut - notItems;
        }
    }

    public CheckReport {
        files = List.copyOf(files);
        excerpts = Map.copyOf(excerpts);
    }

    /** A path or place relative to the project's folder. */
    String inProject(String place) {
        return place.startsWith(folder) ? place.substring(folder.length()) : place;
    }
}
