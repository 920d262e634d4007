package vn.thuocdo.read;

import java.util.List;
import java.util.stream.Collectors;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.row.TableRead;

/** A table of heads alone would be scored as nothing done of nothing; where there are errors, those say why. */
final class NothingAssigned {

    private NothingAssigned() {}

    /** Tells that the tables of assignments assign nothing, which they do not. */
    static void report(List<TableRead> inputs, Findings.Builder diagnostics) {
        if (diagnostics.hasErrors()) {
            return;
        }
        List<Location> tables = inputs.stream()
                .filter(table -> table.role() == Source.Role.ASSIGNMENTS)
                .map(TableRead::header)
                .toList();
        String paths = tables.stream().map(Location::path).distinct().collect(Collectors.joining("\", \""));
        tables.stream().findFirst().ifPresent(at -> diagnostics.add(Code.NO_ASSIGNMENTS, at, paths));
    }
}
