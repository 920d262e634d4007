package vn.thuocdo.read.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Diagnostics;
import vn.thuocdo.diagnostic.Location;

/** Comma-separated values as RFC 4180 has them. A record is placed at the physical line on which it starts. */
final class CsvTable implements Table {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final Input input;
    private final Diagnostics diagnostics;
    private Row header;

    private CsvTable(Input input, Diagnostics diagnostics) {
        this.input = input;
        this.diagnostics = diagnostics;
    }

    /** The table of a file; empty, with a diagnostic, where it has no header or its first record is broken. */
    static Optional<Table> open(Input input, Diagnostics diagnostics) throws IOException {
        CsvTable table = new CsvTable(input, diagnostics);
        int before = diagnostics.count();
        table.walk(1, row -> table.header = row);
        if (table.header == null && diagnostics.count() == before) {
            diagnostics.add(Code.EMPTY_TABLE, new Location.File(input.shown()));
        }
        return table.header == null ? Optional.empty() : Optional.of(table);
    }

    @Override
    public List<String> header() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            names.add(((Cell.Text) header.cell(i)).text());
        }
        return names;
    }

    @Override
    public Location headerAt(int field) {
        return header.at(field);
    }

    @Override
    public void forEach(Consumer<Row> action) throws IOException {
        boolean[] pastHeader = {false};
        walk(Long.MAX_VALUE, row -> {
            if (pastHeader[0]) {
                action.accept(row);
            }
            pastHeader[0] = true;
        });
    }

    private void walk(long most, Consumer<Row> action) throws IOException {
        long start = 1;
        try (Reader text = Decoding.open(input);
                CSVParser parser = CSVParser.parse(text, FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            for (long n = 0; n < most && records.hasNext(); ) {
                Row row = row(records.next(), start);
                if (!isBlank(row)) {
                    action.accept(row);
                    n++;
                }
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

    private static boolean isBlank(Row row) {
        for (int i = 0; i < row.size(); i++) {
            if (!row.cell(i).equals(Cell.BLANK)) {
                return false;
            }
        }
        return true;
    }
}
