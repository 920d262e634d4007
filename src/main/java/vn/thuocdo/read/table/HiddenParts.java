package vn.thuocdo.read.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.workbook.CellRow;
import vn.thuocdo.read.workbook.HiddenColumns;

/** The hidden rows and columns of a sheet. They count like all others, and a note names them. */
final class HiddenParts {

    /** Hidden rows, and hidden columns, that are named. */
    private static final int MOST_NAMED = 5;

    private final IntFunction<Location> place;
    private final List<Integer> rows = new ArrayList<>();
    private final BitSet columns = new BitSet();
    private int firstRowOfColumns;

    /** @param place where a row of the sheet stands, by its number */
    HiddenParts(IntFunction<Location> place) {
        this.place = place;
    }

    /** Looks at a row as it is stored. */
    void see(CellRow row, HiddenColumns hidden) {
        if (row.isHidden()) {
            rows.add(row.row());
        }
        hidden.forEachFilled(row, column -> {
            columns.set(column);
            firstRowOfColumns = firstRowOfColumns == 0 ? row.row() : firstRowOfColumns;
        });
    }

    void report(Findings.Builder diagnostics) {
        if (!rows.isEmpty()) {
            List<String> numbers = rows.stream().map(String::valueOf).toList();
            diagnostics.add(Code.HIDDEN_ROWS, place.apply(rows.get(0)), rows.size(), named(numbers));
        }
        if (!columns.isEmpty()) {
            List<String> letters =
                    columns.stream().mapToObj(Location.Sheet::letters).toList();
            Location first = place.apply(firstRowOfColumns).field(columns.nextSetBit(1));
            diagnostics.add(Code.HIDDEN_COLUMNS, first, letters.size(), named(letters));
        }
    }

    private static String named(List<String> names) {
        String first = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMED ? first + ", …" : first;
    }
}
