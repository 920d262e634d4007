package vn.thuocdo.read.table;

import java.io.IOException;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.encoding.Encoding;
import vn.thuocdo.read.lane.record.PlainRecords;

/**
 * The rows of a file by the fast way, as far as it is plain; where it is not, the ordinary way goes on. What comes out is
 * what the ordinary way alone would give, rows, places and findings.
 */
final class PlainRows implements RowSource {

    private final CsvRows ordinary;
    private final Decoding decoding;
    private final char delimiter;
    private final Findings.Builder diagnostics;
    private final String path;

    /** @param ordinary the same file by the ordinary way */
    PlainRows(CsvRows ordinary, Decoding decoding, char delimiter, Findings.Builder diagnostics) {
        this.ordinary = ordinary;
        this.decoding = decoding;
        this.delimiter = delimiter;
        this.diagnostics = diagnostics;
        this.path = decoding.input().shown();
    }

    /** Whether it is worth trying with a file. */
    static boolean mayTake(Decoding decoding, Dialect dialect) {
        return decoding.encoding() == Encoding.UTF_8
                && !dialect.named()
                && PlainRecords.canSeparate(dialect.delimiter());
    }

    @Override
    public Location at() {
        return ordinary.at();
    }

    @Override
    public Form form() {
        return ordinary.form();
    }

    @Override
    public void walk(Visitor visitor) throws IOException {
        int given = 0;
        try (PlainRecords records = new PlainRecords(decoding.openBytes(), delimiter)) {
            int line = 1;
            int fieldsBefore = 0;
            PlainRecords.Next next = records.next();
            while (next == PlainRecords.Next.RECORD) {
                if (records.lines() > 1 && CsvRows.looksLikeRows(records.texts(), fieldsBefore, delimiter)) {
                    diagnostics.add(Code.ROWS_IN_QUOTES, new Location.Line(path, line, 0), records.lines());
                }
                if (!visitor.takes(records, line) && !give(records, line, visitor)) {
                    return;
                }
                given++;
                line += records.lines();
                fieldsBefore = records.size();
                next = records.next();
            }
            if (next == PlainRecords.Next.END) {
                return;
            }
        }
        ordinary.walk(given, visitor);
    }

    private boolean give(PlainRecords records, int line, Visitor visitor) {
        Row row = new TextRow(new Location.Line(path, line, 0), records.cells());
        return row.isBlank() || visitor.visit(row);
    }
}
