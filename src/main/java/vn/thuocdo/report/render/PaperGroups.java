package vn.thuocdo.report.render;

import java.util.List;
import vn.thuocdo.report.outline.Table;

/** Which rows of a table stay on one page: short tables, the few rows of a unit, and the last rows of all. */
final class PaperGroups {

    /** The last rows of a table, none of which stands alone on a page; more of them could leave half a page empty. */
    private static final int LAST = 2;
    /** Rows of a short table, which take less than half a page. */
    private static final int MOST_OF_TABLE = 12;

    /** Items of a unit, of which each may take several lines. */
    private static final int MOST_OF_GROUP = 5;

    private final Table table;
    private final List<Integer> shared;

    /** @param shared the places of the columns that successive rows share */
    PaperGroups(Table table, List<Integer> shared) {
        this.table = table;
        this.shared = shared;
    }

    /** What a row shares with those below it, if it is the first of them; none otherwise. */
    List<String> begins(int row) {
        List<String> names = names(row);
        return row > 0 && names(row - 1).equals(names) ? List.of() : names;
    }

    /** Whether a row stays on one page with the row below. */
    boolean isKept(int row) {
        int left = table.rows().size() - 1 - row;
        if (left == 0) {
            return false;
        }
        boolean isShort = table.extent() == Table.Extent.SHORT && table.rows().size() <= MOST_OF_TABLE;
        return isShort || left < LAST || isInSmallGroup(row);
    }

    private boolean isInSmallGroup(int row) {
        if (shared.isEmpty() || !names(row).equals(names(row + 1))) {
            return false;
        }
        int first = row;
        while (first > 0 && row - first < MOST_OF_GROUP && names(first - 1).equals(names(row))) {
            first--;
        }
        int last = row;
        while (last + 1 < table.rows().size()
                && last - first < MOST_OF_GROUP
                && names(last + 1).equals(names(row))) {
            last++;
        }
        return last - first < MOST_OF_GROUP;
    }

    private List<String> names(int row) {
        return shared.stream().map(i -> table.rows().get(row).get(i).text()).toList();
    }
}
