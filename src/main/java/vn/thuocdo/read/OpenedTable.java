package vn.thuocdo.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.table.Table;
import vn.thuocdo.read.table.Tables;
import vn.thuocdo.read.yaml.YamlScalar;

/** A table whose header was found, and what its columns mean. */
record OpenedTable(Table table, Columns columns) {

    /**
     * Opens a source; empty, with a diagnostic, where its file cannot be read or lacks a required column.
     *
     * @param year the project's; absent where it names none
     */
    static Optional<OpenedTable> open(Source source, OptionalInt year, Findings.Builder diagnostics) {
        // The same row is looked at for what separates its fields, as the likely header, and as the header.
        Headers known = Headers.of(source.role());
        Map<List<String>, Columns> meanings = new HashMap<>();
        Function<List<String>, Columns> meaning =
                header -> meanings.computeIfAbsent(header, texts -> Columns.of(texts, source, known, year));
        Optional<Table> found = Tables.open(
                source.input(), source.layout(), header -> meaning.apply(header).suffice(source.role()), diagnostics);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Table table = found.get();
        Columns byWords = meaning.apply(table.header());
        Set<Integer> doubtful = byWords.inDoubt();
        Columns columns =
                doubtful.isEmpty() ? byWords : byWords.with(evidence(doubtful, byWords, source, table, diagnostics));
        columns.report(table, diagnostics);
        if (!columns.suffice(source.role())) {
            reportMissing(columns, source.role(), table, diagnostics);
            return Optional.empty();
        }
        if (source.alone() && !DraftResult.isIn(columns) && !columns.lackAYear()) {
            CellEvidence unused = evidence(columns.unused(), columns, source, table, diagnostics);
            NearestResults nearest = NearestResults.among(columns.unused(), table.header(), unused);
            diagnostics.add(
                    Code.NO_RESULTS,
                    table.at(),
                    nearest.declaration(),
                    nearest.headers(),
                    YamlScalar.quoted(source.input().shown()));
        }
        return Optional.of(new OpenedTable(table, columns));
    }

    private static void reportMissing(Columns columns, Source.Role role, Table table, Findings.Builder diagnostics) {
        for (Column column : role.required()) {
            if (!columns.has(column) && !columns.isInDoubt(column)) {
                List<String> unused =
                        columns.unused().stream().map(table.header()::get).toList();
                diagnostics.add(
                        Code.MISSING_COLUMN,
                        table.at(),
                        column.header(),
                        String.join(", ", table.header()),
                        NearestHeaders.to(column, unused)
                                .map(near -> PasteText.columns(column, near))
                                .orElse(""));
            }
        }
    }

    /** What stands in the items of a table below some of its headers. */
    private static CellEvidence evidence(
            Set<Integer> fields, Columns columns, Source source, Table table, Findings.Builder diagnostics) {
        CellEvidence evidence = new CellEvidence(fields, source.mapping().words());
        Headings headings = new Headings(source.role(), columns, table.header(), unit -> true, () -> false);
        try {
            table.forEach(row -> {
                if (headings.kind(row) == Headings.Kind.ITEM) {
                    evidence.add(row);
                }
            });
        } catch (IOException e) {
            Tables.reportUnreadable(source.input(), e, diagnostics);
        }
        return evidence;
    }
}
