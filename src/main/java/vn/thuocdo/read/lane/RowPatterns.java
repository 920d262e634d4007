package vn.thuocdo.read.lane;

import java.util.Arrays;
import java.util.Set;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.row.UnreadableCells;

/** The patterns of a table's rows: what rows have in common that differ in nothing but what is put in its place. */
final class RowPatterns {

    private static final int FIRST_ROOM = 1 << 6;

    private static final int NOT_READ_YET = -1;

    /** The row that had the pattern left something to tell, or cannot be like others. */
    private static final int NOT_TAKEN = -2;

    /** A pattern: its number among those of the rows, what of it was read, and how often it was taken. */
    static final class Pattern {
        private int number;
        private Set<Column> read = Set.of();
        private int taken;

        private Pattern(int number) {
            this.number = number;
        }

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

    /** That of a record that has nothing in common with others; such are read in the ordinary way. */
    static final Pattern NONE = new Pattern(NOT_TAKEN);

    /** What records differ in beside the texts that they have in common: which of the columns that are read in place are filled. */
    private final int forms;

    /** By the number of the common texts and the form; null where no record had it. */
    private Pattern[] patterns = new Pattern[FIRST_ROOM];

    /** @param forms how many there are */
    RowPatterns(int forms) {
        this.forms = forms;
    }

    /**
     * The pattern of a record.
     *
     * @param texts the number of what it has in common with others; below 0 where it has none
     * @param form from 0
     */
    Pattern of(int texts, int form) {
        if (texts < 0) {
            return NONE;
        }
        int place = texts * forms + form;
        if (place >= patterns.length) {
            patterns = Arrays.copyOf(patterns, 2 * place);
        }
        if (patterns[place] == null) {
            patterns[place] = new Pattern(NOT_READ_YET);
        }
        return patterns[place];
    }

    /** Tells what was read of the rows that were taken. */
    void endTable(UnreadableCells unread) {
        for (Pattern pattern : patterns) {
            if (pattern != null) {
                unread.read(pattern.read, pattern.taken);
            }
        }
    }
}
