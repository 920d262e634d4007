package vn.thuocdo.report.render;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.thuocdo.report.outline.Table;

/** Which rows of a table stay on one page: short tables, the few rows of a unit, and the last rows of all. */
final class PaperGroups {

    /** The last rows of a table, none of which stands alone on a page; more of them could leave half a page empty. */
    private static final int LAST = 3;
    /** Rows of a short table, which take less than half a page. */
    private static final int MOST_OF_TABLE = 12;

    /** Items of a unit, most of which take three lines: together less than half a page. */
    private static final int MOST_OF_GROUP = 8;
    /** The same where its name is repeated on the next page, so that they need not stay together. */
    private static final int MOST_UNDIVIDED = 5;
    /** Units of a group, most of which take a line. */
    private static final int MOST_LINES_OF_GROUP = 20;

    /**
     * Rows that are printed as a table of their own. Units that may go on over a page have one each, since only the head of a
     * table is repeated there.
     *
     * @param names what its rows have in common, for the head; none where rows of several units follow each other
     * @param from the first row
     * @param to the row after the last one
     */
    record Part(List<String> names, int from, int to) {}

    private final Table table;
    private final List<Integer> shared;
    private final List<Part> groups;
    /** The rows of small groups but their last ones. */
    private final BitSet undivided = new BitSet();

    /** @param shared the places of the columns that successive rows share */
    PaperGroups(Table table, List<Integer> shared) {
        this.table = table;
        this.shared = shared;
        this.groups = groups();
        groups.stream()
                .filter(group -> !group.names().isEmpty() && isUndivided(group))
                .forEach(group -> undivided.set(group.from(), group.to() - 1));
    }

    private List<Part> groups() {
        List<Part> found = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= table.rows().size(); i++) {
            if (i == table.rows().size() || !names(i).equals(names(from))) {
                found.add(new Part(names(from), from, i));
                from = i;
            }
        }
        return found;
    }

    /** The tables that are printed, from the first row to the last: one, or one for each unit where any may be broken. */
    List<Part> parts() {
        return groups.stream().allMatch(this::isSmall)
                ? List.of(new Part(List.of(), 0, table.rows().size()))
                : groups;
    }

    /** Whether a part stays on one page with the next one, which is the last, and too low for a page of its own. */
    boolean isKeptWithNext(int part) {
        List<Part> parts = parts();
        return part == parts.size() - 2
                && parts.get(part + 1).to() - parts.get(part + 1).from() < LAST;
    }

    private boolean isUndivided(Part group) {
        boolean isRepeated = parts().size() > 1 && table.extent() != Table.Extent.LONG;
        return isSmall(group) && (!isRepeated || group.to() - group.from() <= MOST_UNDIVIDED);
    }

    private boolean isSmall(Part group) {
        int most = table.extent() == Table.Extent.LONG ? MOST_LINES_OF_GROUP : MOST_OF_GROUP;
        return group.names().isEmpty() || group.to() - group.from() <= most;
    }

    /** What a row shares with those below it, if it is the first of them; none otherwise. */
    List<String> begins(int row) {
        List<String> names = names(row);
        return row > 0 && names(row - 1).equals(names) ? List.of() : names;
    }

    /** Whether a row stays on one page with the row below. */
    boolean isKept(int row, Part part) {
        int left = part.to() - 1 - row;
        if (left == 0) {
            return false;
        }
        boolean isShort = table.extent() == Table.Extent.SHORT && table.rows().size() <= MOST_OF_TABLE;
        // Nor does the first row stand alone below its head.
        boolean isFirst = row == part.from();
        return isShort || isFirst || left < LAST || undivided.get(row);
    }

    /** A row that names nothing, such as that of the total, goes with those above it. */
    private List<String> names(int row) {
        List<String> names =
                shared.stream().map(i -> table.rows().get(row).get(i).text()).toList();
        boolean namesNothing = !names.isEmpty() && names.stream().allMatch(String::isEmpty);
        return namesNothing && row > 0 ? names(row - 1) : names;
    }
}
