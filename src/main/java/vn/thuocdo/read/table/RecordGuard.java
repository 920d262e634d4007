package vn.thuocdo.read.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops a parser that would gather a row larger than memory is meant for: where a quotation mark is missing, or the file
 * is no table, one row would swallow everything. Counts by the chunks the parser takes, so costs the usual row nothing.
 */
final class RecordGuard extends FilterReader {

    /** The longest row, in characters. */
    static final int LONGEST_ROW = 1_000_000;

    /** The most fields of a row: as many as a sheet of Excel has columns. */
    static final int MOST_FIELDS = 16_384;

    /** From here on the separators in a row are counted. */
    private static final int LONG_ROW = 1 << 16;

    /** A row is larger than either bound; where, {@link CsvFault} finds out. */
    static final class Overrun extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final char delimiter;
    private int passed;
    private int delimiters;

    RecordGuard(Reader in, char delimiter) {
        super(in);
        this.delimiter = delimiter;
    }

    /** Says that the parser is through with a row. */
    void newRecord() {
        passed = 0;
        delimiters = 0;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        passed += Math.max(0, n);
        if (passed > LONG_ROW) {
            for (int i = offset; i < offset + n; i++) {
                delimiters += buffer[i] == delimiter ? 1 : 0;
            }
            // A chunk may reach beyond the row, so a row within the bounds is never stopped here.
            if (passed - n > LONGEST_ROW || delimiters - n > MOST_FIELDS) {
                throw new Overrun();
            }
        }
        return n;
    }
}
