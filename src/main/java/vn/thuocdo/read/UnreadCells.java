package vn.thuocdo.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.table.Table;

/**
 * The cells of a table that cannot be read. Where that is true of every filled cell of a column, one message says so of the
 * column; else each cell is told by itself.
 */
final class UnreadCells {

    /** So many cells show that the column is at fault; fewer may be slips. */
    private static final int FEWEST = 3;

    /** Cells that are shown of a column that cannot be read. */
    private static final int MOST_NAMED = 3;

    private record Unread(Code code, Location at, String text, Object[] arguments) {}

    private final Findings.Builder diagnostics;
    private final Map<Column, List<Unread>> unread = new EnumMap<>(Column.class);
    private final Set<Column> readable = EnumSet.noneOf(Column.class);

    UnreadCells(Findings.Builder diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** A cell of a column was read. */
    void read(Column column) {
        if (readable.add(column)) {
            flush(column);
        }
    }

    /** A cell of a column cannot be read. */
    void unreadable(Column column, Code code, Location at, String text, Object... arguments) {
        if (readable.contains(column)) {
            diagnostics.add(code, at, arguments);
        } else {
            unread.computeIfAbsent(column, some -> new ArrayList<>()).add(new Unread(code, at, text, arguments));
        }
    }

    /** Tells of the columns of which no cell was read. */
    void report(Columns columns, Table table) {
        for (Column column : Set.copyOf(unread.keySet())) {
            List<Unread> cells = unread.get(column);
            List<Integer> fields = columns.fields(column);
            boolean alike = cells.stream().map(Unread::code).distinct().count() == 1;
            if (cells.size() < FEWEST || !alike || fields.size() != 1) {
                flush(column);
                continue;
            }
            unread.remove(column);
            Set<String> texts = cells.stream().map(Unread::text).collect(Collectors.toCollection(TreeSet::new));
            List<String> few = texts.stream().limit(MOST_NAMED).toList();
            diagnostics.add(
                    Code.COLUMN_UNREADABLE,
                    table.headerAt(fields.get(0)),
                    table.header().get(fields.get(0)),
                    column.header(),
                    cells.size(),
                    String.join("\", \"", few),
                    declaration(column, cells.get(0).code(), few));
        }
    }

    private void flush(Column column) {
        List<Unread> cells = unread.remove(column);
        if (cells != null) {
            cells.forEach(cell -> diagnostics.add(cell.code(), cell.at(), cell.arguments()));
        }
    }

    /** What mends it, as the project file says it. */
    private static String declaration(Column column, Code code, List<String> texts) {
        String listed = "[\"" + String.join("\", \"", texts) + "\"]";
        return switch (code) {
            case UNKNOWN_STATUS, UNKNOWN_WORD ->
                "words: {" + column.header() + ": {"
                        + DeclaredWords.known(column).get(0) + ": " + listed + "}}";
            case NOT_A_DATE -> "dates: mdy";
            default -> "missing: {" + column.header() + ": " + listed + "}";
        };
    }
}
