package vn.thuocdo.read.row;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.column.UnitColumns;
import vn.thuocdo.read.table.DittoTable;
import vn.thuocdo.read.table.Table;
import vn.thuocdo.read.table.Tables;

/**
 * The table of a source, below the row that names what is needed. A row that lacks what the project file declares is the
 * header only where no other has all of it: the lower row of a header of two must not stand for both.
 */
final class SourceHeader {

    private final Source source;
    private final Function<List<String>, Columns> meaning;

    /** @param meaning of the texts of a row, if it is the header */
    SourceHeader(Source source, Function<List<String>, Columns> meaning) {
        this.source = source;
        this.meaning = meaning;
    }

    /** Empty, with a diagnostic, where there is no table. */
    Optional<Table> open(Findings.Builder diagnostics) {
        if (!source.mapping().columns().isEmpty()) {
            Findings.Builder found = Findings.builder();
            Optional<Table> declared = open(header -> suffices(header) && hasAllDeclared(header), found)
                    .filter(table -> hasAllDeclared(table.header()));
            if (declared.isPresent()) {
                diagnostics.add(found.build());
                return declared;
            }
        }
        return open(this::suffices, diagnostics);
    }

    private Optional<Table> open(Predicate<List<String>> isHeader, Findings.Builder diagnostics) {
        return Tables.open(
                        source.input(),
                        source.layout(),
                        isHeader,
                        header -> TableFit.of(source, meaning.apply(header)),
                        diagnostics)
                .map(DittoTable::of);
    }

    private boolean suffices(List<String> header) {
        Columns columns = meaning.apply(header);
        return columns.suffice(source.role()) || UnitColumns.complete(columns, source.role());
    }

    private boolean hasAllDeclared(List<String> header) {
        return meaning.apply(header).haveAllDeclared();
    }
}
