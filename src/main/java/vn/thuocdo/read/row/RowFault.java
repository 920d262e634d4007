package vn.thuocdo.read.row;

import java.util.List;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Location;

/** A fault that was reported of a row: one cell may be read for the assignment and again for the result. */
record RowFault(Code code, Location at, List<Object> arguments) {
    // Both written out, because Java builds those of a record at their first use, which takes long in a short run.
    @Override
    public boolean equals(Object other) {
        return other instanceof RowFault that
                && code == that.code
                && at.equals(that.at)
                && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * at.hashCode() + code.id().hashCode();
    }
}
