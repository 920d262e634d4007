package vn.thuocdo.read.row;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Location;

/** The faults that were reported of a row: one cell may be read for the assignment and again for the result. */
final class FaultsOfRow {

    private final Set<RowFault> reported = new HashSet<>();

    /** Another row is read. */
    void beginRow() {
        reported.clear();
    }

    /** Whether a fault is the first of its kind at its place in the row. */
    boolean isFirst(Code code, Location at, Object... arguments) {
        return reported.add(new RowFault(code, at, Arrays.asList(arguments)));
    }
}
