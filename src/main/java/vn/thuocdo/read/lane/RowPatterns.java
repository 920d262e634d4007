package vn.thuocdo.read.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.model.RowKeys;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.row.UnreadableCells;

/** The patterns of a table's rows: what rows have in common that differ in nothing but what is put in its place. */
final class RowPatterns {

    /** So many patterns are kept; a table with more repeats nothing. */
    private static final int KEPT_PATTERNS = 1 << 16;

    private static final int NOT_READ_YET = -1;

    /** The row that had the pattern left something to tell, or cannot be like others. */
    private static final int NOT_TAKEN = -2;

    /** A pattern: its number among those of the rows, what of it was read, and how often it was taken. */
    static final class Pattern {
        private int number = NOT_READ_YET;
        private Set<Column> read = Set.of();
        private int taken;

        /** Whether rows like it may be taken. */
        boolean isKnown() {
            return number >= 0;
        }

        boolean isNotReadYet() {
            return number == NOT_READ_YET;
        }

        /** Its number among those of the rows; not asked where it is not known. */
        int number() {
            return number;
        }

        /** Rows like it may be taken from now on, of which these columns were read. */
        void become(int ofRows, Set<Column> columns) {
            number = ofRows;
            read = columns;
        }

        /** Rows like it are read in the ordinary way for good. */
        void refuse() {
            number = NOT_TAKEN;
        }

        void addTaken() {
            taken++;
        }
    }

    private final RowKeys keys = new RowKeys();
    private final List<Pattern> patterns = new ArrayList<>();

    /** The pattern of a key; absent where there are too many. */
    Optional<Pattern> of(int[] key) {
        if (keys.size() == KEPT_PATTERNS) {
            return Optional.empty();
        }
        int number = keys.number(key);
        if (number == patterns.size()) {
            patterns.add(new Pattern());
        }
        return Optional.of(patterns.get(number));
    }

    /** Tells what was read of the rows that were taken. */
    void endTable(UnreadableCells unread) {
        for (Pattern pattern : patterns) {
            unread.read(pattern.read, pattern.taken);
        }
    }
}
