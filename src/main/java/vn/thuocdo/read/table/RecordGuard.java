package vn.thuocdo.read.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import vn.thuocdo.diagnostic.Limit;

/**
 * Stops a parser that would gather a row larger than memory is meant for: where a quotation mark is missing, or the file
 * is no table, one row would swallow everything. Counts by the chunks the parser takes, so costs the usual row nothing.
 */
final class RecordGuard extends FilterReader {

    /** A row is beyond a bound; where, {@link CsvFault} finds out. */
    static final class Overrun extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** How many characters were passed on since the last row ended, without its last chunk. */
    private int passed;

    RecordGuard(Reader in) {
        super(in);
    }

    /** Says that the parser is through with a row of so many fields. */
    void endOfRow(int fields) throws Overrun {
        passed = 0;
        if (fields > Limit.FIELDS.most()) {
            throw new Overrun();
        }
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (passed > Limit.ROW_LENGTH.most()) {
            throw new Overrun();
        }
        int n = super.read(buffer, offset, length);
        passed += Math.max(0, n);
        return n;
    }
}
