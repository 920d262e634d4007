package vn.thuocdo.read.column;

import java.util.HashSet;
import java.util.Set;
import vn.thuocdo.read.table.Row;

/**
 * The fields that may be statuses with a mark below one of them, as far as the first items show: below most headers that
 * are no columns stand words. What is ruled out so needs no table of words of statuses to be read.
 */
public final class PossibleMarks {

    /** Items that are looked at where their cells are blank. */
    private static final int MOST_ITEMS = 500;

    private final Set<Integer> fields;
    private int items;

    PossibleMarks(Set<Integer> fields) {
        this.fields = new HashSet<>(fields);
    }

    /** Whether there may be any: one field alone is an ordinary column. */
    public boolean areLeft() {
        return fields.size() >= MarkedStatuses.FEWEST;
    }

    /** Looks at an item; false where another one would show no more. */
    public boolean look(Row item) {
        fields.removeIf(field -> !CellEvidence.mayBeMark(item.cell(field).text()));
        return areLeft() && ++items < MOST_ITEMS;
    }
}
