package vn.thuocdo.read.row;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;

/** Rows that are no items, said one by one; the name of a group is one only if an item follows. */
final class RowsWithoutItem {

    private record Begun(Location at, String line, String group) {}

    private final List<Begun> begun = new ArrayList<>();

    /** @param group the group that it begins, if an item follows; empty where it begins none */
    void add(Location at, String line, String group, Findings.Builder diagnostics) {
        if (group.isEmpty()) {
            diagnostics.add(Code.NOT_AN_ITEM, at, line, "");
        } else {
            begun.add(new Begun(at, line, group));
        }
    }

    /** An item follows. */
    void goOn(Findings.Builder diagnostics) {
        for (Begun row : begun) {
            diagnostics.add(Code.NOT_AN_ITEM, row.at(), row.line(), row.group());
        }
        begun.clear();
    }

    /** No item follows. */
    void end(Findings.Builder diagnostics) {
        for (Begun row : begun) {
            diagnostics.add(Code.NOT_AN_ITEM, row.at(), row.line(), "");
        }
        begun.clear();
    }
}
