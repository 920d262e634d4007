package vn.thuocdo.read.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.diagnostic.Location;

/**
 * A header of several rows as a table has it whose merged cells are written once: what such a cell spans is blank, to the
 * right where headings stand below it, and below where none do.
 *
 * <pre>
 * Đơn vị | Nhiệm vụ | Quý I    |           | Ghi chú
 *        |          | Kế hoạch | Thực hiện |
 * </pre>
 */
final class ContinuedHeader {

    /** Rows that a header of several rows may have. */
    static final int MOST_ROWS = 3;

    /** One heading alone above others is a title. */
    private static final int FEWEST_ABOVE = 2;

    /** Of the columns that are named once, such as those of unit and task. */
    private static final int FEWEST_CLOSED = 2;

    /** Columns, from one to before another, that a row has to name. */
    private record Range(int from, int to) {

        boolean isOneColumn() {
            return to == from + 1;
        }
    }

    private final List<Row> rows;
    private final int width;
    private final List<Set<String>> parts = new ArrayList<>();
    private int closedAtTop;

    private ContinuedHeader(List<Row> rows) {
        this.rows = rows;
        this.width = rows.stream().mapToInt(ContinuedHeader::end).max().orElse(0);
        for (int field = 0; field < width; field++) {
            parts.add(new LinkedHashSet<>());
        }
    }

    /** Whether a header may go on below a row: a column of it is blank, and one to the left is not. */
    static boolean mayBegin(Row first) {
        int filled = 0;
        for (int field = 0; field < first.size(); field++) {
            if (!isBlank(first, field)) {
                filled++;
            } else if (filled > 0) {
                return true;
            }
        }
        return false;
    }

    /** The header that begins with the first of some rows and goes on in the next; empty where it does not go on so. */
    static Optional<Header> of(List<Row> rows) {
        if (rows.size() < 2 || !mayBegin(rows.get(0))) {
            return Optional.empty();
        }
        for (int count = 2; count <= Math.min(MOST_ROWS, rows.size()); count++) {
            Optional<Header> header = new ContinuedHeader(rows.subList(0, count)).compose();
            if (header.isPresent()) {
                return header;
            }
        }
        return Optional.empty();
    }

    /** The header that all of the rows make up. */
    private Optional<Header> compose() {
        List<Range> open = List.of(new Range(0, width));
        for (int index = 0; index < rows.size(); index++) {
            Row row = rows.get(index);
            if (open.isEmpty() || index > 0 && !goesOn(open, row)) {
                return Optional.empty();
            }
            List<Range> below = new ArrayList<>();
            int next = 0;
            for (Range range : open) {
                nameAgain(next, range.from(), row);
                name(range, index, below);
                next = range.to();
            }
            nameAgain(next, width, row);
            open = below;
        }
        boolean isHeader = open.isEmpty() && (closedAtTop >= FEWEST_CLOSED || namesAlike(rows.get(rows.size() - 1)));
        return isHeader ? Optional.of(header()) : Optional.empty();
    }

    /** Whether a row names all columns that have no name yet, and not the first ones that have. */
    private boolean goesOn(List<Range> open, Row row) {
        return open.stream().noneMatch(range -> isBlank(row, range.from()))
                && (open.get(0).from() == 0
                        || isBlank(row, 0, Math.min(FEWEST_CLOSED, open.get(0).from())));
    }

    /** Names the columns of a range after the cells of a row, and adds those that the next row has to name. */
    private void name(Range range, int index, List<Range> below) {
        Row row = rows.get(index);
        int from = range.from();
        for (int to = from + 1; to <= range.to(); to++) {
            if (to == range.to() || !isBlank(row, to)) {
                Range part = new Range(from, to);
                boolean named = !isBlank(row, from);
                for (int field = from; named && field < to; field++) {
                    parts.get(field).add(row.cell(from).text());
                }
                if (!named || !part.isOneColumn()) {
                    below.add(part);
                } else if (index == 0) {
                    closedAtTop++;
                }
                from = to;
            }
        }
    }

    /** A heading may have one column alone below it: "Cả năm" above "Thực hiện". */
    private void nameAgain(int from, int to, Row row) {
        for (int field = from; field < to; field++) {
            if (!isBlank(row, field)) {
                parts.get(field).add(row.cell(field).text());
            }
        }
    }

    /** Where every column is named in the last row alone, it takes two headings above it to tell like ones apart. */
    private boolean namesAlike(Row last) {
        Set<String> seen = new HashSet<>();
        boolean alike = false;
        int above = 0;
        for (int field = 0; field < width; field++) {
            alike |= !seen.add(last.cell(field).text());
            above += isBlank(rows.get(0), field) ? 0 : 1;
        }
        return alike && above >= FEWEST_ABOVE;
    }

    private Header header() {
        int last = rows.size() - 1;
        Row first = rows.get(0);
        List<String> texts = parts.stream().map(Header::text).toList();
        List<Location> places = new ArrayList<>(width);
        for (int field = 0; field < width; field++) {
            int lowest = last;
            while (lowest > 0 && isBlank(rows.get(lowest), field)) {
                lowest--;
            }
            places.add(rows.get(lowest).at(field));
        }
        return new Header(first.at(), rows.get(last).at().line(), texts, places);
    }

    private static int end(Row row) {
        int end = row.size();
        while (end > 0 && isBlank(row, end - 1)) {
            end--;
        }
        return end;
    }

    private static boolean isBlank(Row row, int from, int to) {
        for (int field = from; field < to; field++) {
            if (!isBlank(row, field)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(Row row, int field) {
        return row.cell(field).text().isEmpty();
    }
}
