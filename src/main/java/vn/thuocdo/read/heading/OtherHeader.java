package vn.thuocdo.read.heading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Headers;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.table.Row;

/** Headers below the first: the same again, or that of another table with other columns, whose rows are none of the first. */
public final class OtherHeader {

    /** Fewer cells may be an item whose words are those of headers by chance. */
    private static final int FEWEST = 3;

    private final Headers known;
    private final List<Set<String>> levels;
    private final int unit;
    private final Map<String, Boolean> ofUnits = new HashMap<>();
    private boolean begun;

    /** @param unit the field of units; below 0 where no other table is looked for */
    OtherHeader(Source.Role role, List<String> header, int unit) {
        this.known = Headers.of(role);
        this.levels = header.stream().map(OtherHeader::levels).toList();
        this.unit = unit;
    }

    /** What may head a column where the header is written again: all of it, or a row of several. */
    private static Set<String> levels(String header) {
        return Stream.concat(Stream.of(header), Headers.levels(header).stream())
                .map(Headers::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a row is the header once more, or one row of it, which ends another table; each page or part of a table may repeat it. */
    boolean isAgain(Row row) {
        int filled = 0;
        for (int field = 0; field < Math.min(levels.size(), row.size()); field++) {
            String text = row.cell(field).text();
            if (!text.isEmpty()) {
                filled++;
                if (!levels.get(field).contains(Headers.fold(text))) {
                    return false;
                }
            }
        }
        boolean again = filled > 1;
        begun &= !again;
        return again;
    }

    /** Takes the next row, which is not the header again; whether it is of another table. */
    boolean takes(Row row) {
        begun |= isOne(row);
        return begun;
    }

    boolean isBegun() {
        return begun;
    }

    /** Whether what stands in the column of units is a header; asked of each row, and units come again and again. */
    public boolean mayBe(String text) {
        return unit >= 0 && !text.isEmpty() && ofUnits.computeIfAbsent(text, this::isHeader);
    }

    /** Whether a row is the header of another table that lists items: it names a task and a unit. */
    public boolean beginsItems(Row row) {
        List<String> cells = RowText.cells(row);
        return !isAgain(row)
                && isOne(row)
                && cells.stream().anyMatch(text -> means(text, Column.TASK_NAME))
                && cells.stream().anyMatch(text -> means(text, Column.UNIT));
    }

    /**
     * Whether the cells of a row are headers, the most of them known, and none has a digit. Where none stands above the
     * column of units, all of them are, and another is that of units.
     */
    private boolean isOne(Row row) {
        if (unit < 0) {
            return false;
        }
        String ofUnits = row.cell(unit).text();
        if (!ofUnits.isEmpty() && !mayBe(ofUnits)) {
            return false;
        }
        List<String> cells = RowText.cells(row);
        long headers = cells.stream().filter(this::isHeader).count();
        if (ofUnits.isEmpty() && (headers < cells.size() || cells.stream().noneMatch(this::isOfUnits))) {
            return false;
        }
        return cells.size() >= FEWEST
                && 2 * headers > cells.size()
                && cells.stream().noneMatch(text -> text.codePoints().anyMatch(Character::isDigit));
    }

    private boolean isOfUnits(String text) {
        return means(text, Column.UNIT);
    }

    private boolean isHeader(String text) {
        return !known.meanings(text).isEmpty();
    }

    private boolean means(String text, Column column) {
        return known.meanings(text).stream().anyMatch(meaning -> meaning.column() == column);
    }
}
