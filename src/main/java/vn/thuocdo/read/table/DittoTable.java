package vn.thuocdo.read.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.cell.Blanks;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.lane.record.PlainRecords;
import vn.thuocdo.read.text.WordTable;

/** A table in which a cell that says "as above" ({@code -nt-}, {@code như trên}, {@code "}) holds what stands above it. */
public final class DittoTable extends TableView {

    private static final class Known {
        private static final Set<String> TEXTS =
                WordTable.rows("as-above").stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
        private static final int LONGEST =
                TEXTS.stream().mapToInt(String::length).max().orElseThrow();
    }

    private DittoTable(Table whole) {
        super(whole);
    }

    public static Table of(Table table) {
        return new DittoTable(table);
    }

    /** Whether a text says no more than "as above". */
    public static boolean isAsAbove(String text) {
        if (text.isEmpty() || text.length() > Known.LONGEST || !mayBegin(text.charAt(0))) {
            return false;
        }
        String plain = Blanks.strip(text).replace('–', '-').replace('—', '-');
        // A bare "NT" may be the short name of a unit.
        return Known.TEXTS.contains(plain)
                || plain.length() > 2
                        && Known.TEXTS.contains(
                                Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
    }

    private static boolean mayBegin(char first) {
        char small = Character.toLowerCase(first);
        return small == 'n'
                || small == 'd'
                || small == 'a'
                || small == 's'
                || small == 'i'
                || !Character.isLetterOrDigit(first);
    }

    @Override
    public void walk(Predicate<Row> goesOn) throws IOException {
        Above above = new Above();
        whole.walk(row -> goesOn.test(above.fill(row)));
    }

    @Override
    public void forEach(RecordTaker taker, Consumer<Row> action) throws IOException {
        Above above = new Above();
        whole.forEach((record, line) -> above.passes(record, line, taker), row -> action.accept(above.fill(row)));
    }

    /** What stands above the next row, field by field. */
    private final class Above {

        private final List<Cell> cells = new ArrayList<>();
        private boolean isUsed;

        /** Whether records were taken, which were not looked at, so that others may stand above the next row. */
        private boolean mayBeOthers;

        /** Where a cell has said "as above", every row is looked at. */
        boolean passes(PlainRecords record, int line, RecordTaker taker) {
            boolean taken = !isUsed && taker.takes(record, line);
            mayBeOthers |= taken;
            return taken;
        }

        Row fill(Row row) {
            List<Cell> filled = List.of();
            for (int field = 0; field < row.size(); field++) {
                Cell cell = row.cell(field);
                if (!(cell instanceof Cell.Text text)) {
                    keep(field, cell);
                } else if (isAsAbove(text.text())) {
                    isUsed = true;
                    if (mayBeOthers) {
                        lookAbove(row.at().line());
                        return fill(row);
                    }
                    if (field < cells.size() && cells.get(field) != Cell.BLANK) {
                        filled = filled.isEmpty() ? cells(row) : filled;
                        filled.set(field, cells.get(field));
                    }
                } else if (!text.text().isEmpty()) {
                    keep(field, cell);
                }
            }
            return filled.isEmpty() ? row : new Filled(row, filled);
        }

        /** Goes through the table once more, up to a line. */
        private void lookAbove(int line) {
            mayBeOthers = false;
            cells.clear();
            try {
                whole.forEach(row -> {
                    if (row.at().line() < line) {
                        fill(row);
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void keep(int field, Cell cell) {
            while (cells.size() <= field) {
                cells.add(Cell.BLANK);
            }
            cells.set(field, cell);
        }

        private static List<Cell> cells(Row row) {
            List<Cell> cells = new ArrayList<>();
            for (int field = 0; field < row.size(); field++) {
                cells.add(row.cell(field));
            }
            return cells;
        }
    }

    /** A row some cells of which hold what stands above them. */
    public record Filled(Row row, List<Cell> cells) implements Row {

        @Override
        public Location at() {
            return row.at();
        }

        @Override
        public Location at(int field) {
            return row.at(field);
        }

        @Override
        public int size() {
            return row.size();
        }

        @Override
        public Cell cell(int field) {
            return field < cells.size() ? cells.get(field) : Cell.BLANK;
        }
    }
}
