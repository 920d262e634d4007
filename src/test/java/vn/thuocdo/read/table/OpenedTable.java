package vn.thuocdo.read.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.input.Input;
import vn.thuocdo.testing.Found;

/** A file opened as a table whose header is the first row with {@code unit} and {@code task}, and what came of it. */
record OpenedTable(Optional<Table> table, Findings.Builder diagnostics) {

    static OpenedTable of(String name, byte[] bytes, Layout layout) {
        Findings.Builder diagnostics = Findings.builder();
        return new OpenedTable(
                Tables.open(
                        Input.bytes(name, bytes),
                        layout,
                        header -> header.contains("unit") && header.contains("task"),
                        diagnostics),
                diagnostics);
    }

    static OpenedTable of(String name, byte[] bytes) {
        return of(name, bytes, Layout.UNDECLARED);
    }

    static OpenedTable of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Layout inEncoding(String name) {
        return new Layout(Optional.empty(), OptionalInt.empty(), Optional.of(name), Optional.empty());
    }

    static Layout delimitedBy(char delimiter) {
        return new Layout(Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.of(delimiter));
    }

    /** {@code name:2 a|b|c}: the rows below the header with their places. */
    List<String> rows() throws IOException {
        List<String> rows = new ArrayList<>();
        table.orElseThrow(() -> new AssertionError("no table: " + found()))
                .forEach(row -> rows.add(row.at() + " "
                        + IntStream.range(0, row.size())
                                .mapToObj(field -> row.cell(field).text())
                                .collect(Collectors.joining("|"))));
        return rows;
    }

    /** What was found while it was opened and its rows, if there are any, were walked. */
    List<String> foundInAll() throws IOException {
        if (table.isPresent()) {
            rows();
        }
        return found();
    }

    List<String> found() {
        return Found.inDetail(diagnostics);
    }

    Form form() {
        return table.orElseThrow(() -> new AssertionError("no table: " + found()))
                .form();
    }
}
