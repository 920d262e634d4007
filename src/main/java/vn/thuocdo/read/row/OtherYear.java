package vn.thuocdo.read.row;

import java.util.OptionalInt;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.table.Table;

/** A table whose title names another year than the project. */
final class OtherYear {

    private OtherYear() {}

    /** Quarters and days without their year are those of the project, whose file may be a copy of another year's. */
    static void warn(Table table, Source.Role role, OptionalInt year, Findings.Builder diagnostics) {
        boolean dated = role == Source.Role.ASSIGNMENTS || role == Source.Role.RESULTS;
        OptionalInt ofTitle = dated && year.isPresent() ? table.yearOfTitle() : OptionalInt.empty();
        if (ofTitle.isPresent() && !ofTitle.equals(year)) {
            diagnostics.add(
                    Code.TITLE_OF_OTHER_YEAR,
                    table.at(),
                    String.valueOf(ofTitle.getAsInt()),
                    String.valueOf(year.getAsInt()));
        }
    }
}
