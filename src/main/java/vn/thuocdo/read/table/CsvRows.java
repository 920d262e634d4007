package vn.thuocdo.read.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Diagnostics;
import vn.thuocdo.diagnostic.Location;

/** Comma-separated values as RFC 4180 has them. A record is placed at the physical line on which it starts. */
final class CsvRows implements RowSource {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final Input input;
    private final Diagnostics diagnostics;

    CsvRows(Input input, Diagnostics diagnostics) {
        this.input = input;
        this.diagnostics = diagnostics;
    }

    @Override
    public Location at() {
        return new Location.File(input.shown());
    }

    @Override
    public Form form() {
        return new Form("csv", "UTF-8", ",", "");
    }

    @Override
    public void walk(Visitor visitor) throws IOException {
        long start = 1;
        try (Reader text = Decoding.open(input);
                CSVParser parser = CSVParser.parse(text, FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            boolean more = true;
            while (more && records.hasNext()) {
                Row row = row(records.next(), start);
                more = row.isBlank() || visitor.visit(row);
                start = parser.getCurrentLineNumber() + 1;
            }
        } catch (CharacterCodingException e) {
            diagnostics.add(Code.NOT_UTF8, Decoding.firstFault(input));
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                diagnostics.add(Code.NOT_UTF8, Decoding.firstFault(input));
            } else {
                diagnostics.add(Code.BROKEN_CSV, new Location.Line(input.shown(), (int) start, 0));
            }
        }
    }

    private Row row(CSVRecord record, long line) {
        List<Cell> cells = new ArrayList<>(record.size());
        for (String value : record) {
            cells.add(new Cell.Text(Blanks.strip(value)));
        }
        return new TextRow(new Location.Line(input.shown(), (int) line, 0), cells);
    }
}
