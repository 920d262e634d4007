package vn.thuocdo.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Diagnostics;
import vn.thuocdo.read.table.Cell;
import vn.thuocdo.read.table.Input;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.table.Table;
import vn.thuocdo.read.table.Tables;
import vn.thuocdo.read.text.NumberText;

/** A source opened: its table, its columns, and what its cells have in common. */
final class SourceTable {

    private final Input input;
    private final Table table;
    private final Columns columns;
    private final Calendars calendars;
    private final Diagnostics diagnostics;
    private final Map<Column, Optional<NumberText.Convention>> conventions = new EnumMap<>(Column.class);
    private int rows;
    private int faultyRows;

    private SourceTable(Input input, Table table, Columns columns, Calendars calendars, Diagnostics diagnostics) {
        this.input = input;
        this.table = table;
        this.columns = columns;
        this.calendars = calendars;
        this.diagnostics = diagnostics;
    }

    /** Opens a source; empty, with a diagnostic, where its file cannot be read or lacks a required column. */
    static Optional<SourceTable> open(Source source, Calendars calendars, Diagnostics diagnostics) {
        Input input = source.input();
        return Tables.open(input, source.layout(), header -> Columns.suffice(header, source.role()), diagnostics)
                .flatMap(table -> {
                    Columns columns = Columns.recognise(table, source.role(), diagnostics);
                    boolean complete = true;
                    for (Column column : source.role().required()) {
                        if (!columns.has(column)) {
                            diagnostics.add(
                                    Code.MISSING_COLUMN,
                                    table.at(),
                                    column.header(),
                                    String.join(", ", table.header()));
                            complete = false;
                        }
                    }
                    return complete
                            ? Optional.of(new SourceTable(input, table, columns, calendars, diagnostics))
                            : Optional.empty();
                });
    }

    Input input() {
        return input;
    }

    Columns columns() {
        return columns;
    }

    Calendars calendars() {
        return calendars;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** How many rows were walked. */
    int rows() {
        return rows;
    }

    /** How many of them had an error and were left out. */
    int faultyRows() {
        return faultyRows;
    }

    /** Walks the rows once; an error found while a row is read makes it faulty. */
    void forEach(Consumer<Fields> action) {
        try {
            table.forEach(row -> {
                rows++;
                Fields fields = new Fields(this, row);
                checkLength(fields, row);
                if (!fields.isFaulty()) {
                    action.accept(fields);
                }
                if (fields.isFaulty()) {
                    faultyRows++;
                }
            });
        } catch (IOException e) {
            Tables.reportUnreadable(input, e, diagnostics);
        }
    }

    private void checkLength(Fields fields, Row row) {
        int expected = table.header().size();
        int length = row.size();
        while (length > expected && row.cell(length - 1).equals(Cell.BLANK)) {
            length--;
        }
        if (length > expected) {
            fields.fault(Code.ROW_TOO_LONG, row.at(), length, expected);
        } else if (length < expected) {
            fields.remark(Code.ROW_TOO_SHORT, row.at(), length, expected);
        }
    }

    /** The convention of numbers that the other cells of a column prove; empty where they prove none or both. */
    Optional<NumberText.Convention> convention(Column column) {
        return conventions.computeIfAbsent(column, this::proveConvention);
    }

    private Optional<NumberText.Convention> proveConvention(Column column) {
        OptionalInt field = columns.field(column);
        boolean[] proven = new boolean[NumberText.Convention.values().length];
        try {
            table.forEach(row -> {
                if (row.cell(field.orElseThrow()) instanceof Cell.Text cell
                        && NumberText.read(bare(cell.text()), null) instanceof NumberText.Reading.Exact exact
                        && exact.evidence() != null) {
                    proven[exact.evidence().ordinal()] = true;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean vi = proven[NumberText.Convention.VI.ordinal()];
        boolean en = proven[NumberText.Convention.EN.ordinal()];
        if (vi == en) {
            return Optional.empty();
        }
        return Optional.of(vi ? NumberText.Convention.VI : NumberText.Convention.EN);
    }

    /** A target's number without the sign of comparison before it. */
    private static String bare(String text) {
        int start = 0;
        while (start < text.length() && "<>=≤≥ \u00A0\u202F".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start);
    }
}
