package vn.thuocdo.read.row;

import java.util.Optional;
import java.util.OptionalInt;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.ToPaste;
import vn.thuocdo.read.column.NearestResultColumns;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.table.Table;
import vn.thuocdo.read.yaml.YamlScalar;

/** A table that has to hold results and does not: which of its columns may be it, and which other sheet has some. */
final class MissingResults {

    private MissingResults() {}

    static void report(NearestResultColumns near, Source source, Table table, Findings.Builder diagnostics) {
        ToPaste declaration = new ToPaste(near.declaration() + near.words());
        String path = YamlScalar.quoted(source.input().shown());
        if (!source.alone()) {
            diagnostics.add(Code.TABLE_WITHOUT_RESULTS, table.at(), declaration, near.headers(), path);
            return;
        }
        String other = otherSheet(source, table);
        String file = ToPaste.wordOfCommand(source.input().shown()).text();
        String command = other.isEmpty() ? "" : "thuocdo score -a " + file + " -r " + file;
        diagnostics.add(Code.NO_RESULTS, table.at(), declaration, near.headers(), path, other, command);
    }

    /** The sheet of the same workbook that holds results; empty where none does. */
    private static String otherSheet(Source source, Table table) {
        Source results = new Source(Source.Role.RESULTS, source.input(), source.layout(), source.mapping());
        Optional<OpenedTable> other = table.form().sheet().isEmpty()
                ? Optional.empty()
                : OpenedTable.find(results, OptionalInt.empty(), Findings.builder());
        return other.filter(opened -> ResultCells.mayBeIn(opened.columns()))
                .map(opened -> opened.table().form().sheet())
                .filter(sheet -> !sheet.equals(table.form().sheet()))
                .orElse("");
    }
}
