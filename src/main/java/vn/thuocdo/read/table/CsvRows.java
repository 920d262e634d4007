package vn.thuocdo.read.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.cell.Blanks;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.input.Input;

/**
 * Separated values as RFC 4180 has them, whatever separates them and ends their lines. A record is placed at the
 * physical line on which it starts.
 */
final class CsvRows implements RowSource {

    /** With fewer fields, the commas of any prose could make lines look like rows. */
    private static final int FEWEST_FIELDS_TO_TELL = 3;

    private final Decoding decoding;
    private final Dialect dialect;
    private final Findings.Builder diagnostics;
    private final String path;
    private final CSVFormat format;

    CsvRows(Decoding decoding, Dialect dialect, Findings.Builder diagnostics) {
        this.decoding = decoding;
        this.dialect = dialect;
        this.diagnostics = diagnostics;
        this.path = decoding.input().shown();
        this.format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(dialect.delimiter())
                .setIgnoreEmptyLines(false)
                .get();
    }

    /**
     * The rows of a file; empty, with a diagnostic, where it is no text.
     *
     * @param isHeader whether the texts of a row name the columns that are needed
     * @throws IOException if it cannot be read
     */
    static Optional<RowSource> of(
            Input input, Layout layout, Predicate<List<String>> isHeader, Findings.Builder diagnostics)
            throws IOException {
        Optional<Decoding> decoding = Decoding.of(input, layout.encoding(), diagnostics);
        if (decoding.isEmpty()) {
            return Optional.empty();
        }
        Dialect dialect = Dialect.of(decoding.get(), layout.delimiter(), isHeader);
        CsvRows rows = new CsvRows(decoding.get(), dialect, diagnostics);
        return Optional.of(
                PlainRows.mayTake(decoding.get(), dialect)
                        ? new PlainRows(rows, decoding.get(), dialect.delimiter(), diagnostics)
                        : rows);
    }

    @Override
    public Location at() {
        return new Location.File(path);
    }

    @Override
    public Form form() {
        return new Form("csv", decoding.encoding().word(), String.valueOf(dialect.delimiter()), "");
    }

    @Override
    public void walk(Visitor visitor) throws IOException {
        walk(0, visitor);
    }

    /**
     * Walks the rows behind the first records.
     *
     * @param passed how many records, blank ones too, somebody else has walked
     * @throws IOException if the file cannot be read
     */
    void walk(int passed, Visitor visitor) throws IOException {
        int start = dialect.firstLine();
        try (Reader text = dialect.open(decoding);
                RecordGuard guard = new RecordGuard(text);
                CSVParser parser = CSVParser.parse(guard, format)) {
            Iterator<CSVRecord> records = parser.iterator();
            int fieldsBefore = 0;
            int known = passed;
            boolean more = true;
            while (more && records.hasNext()) {
                CSVRecord record = records.next();
                guard.endOfRow(record.size());
                int next = (int) parser.getCurrentLineNumber() + dialect.firstLine();
                if (known > 0) {
                    known--;
                } else {
                    more = give(record, start, next - start, fieldsBefore, visitor);
                }
                fieldsBefore = record.size();
                start = next;
            }
        } catch (RecordGuard.Overrun e) {
            report(e, start);
        } catch (UncheckedIOException e) {
            report(Objects.requireNonNull(e.getCause()), start);
        }
    }

    private boolean give(CSVRecord record, int line, int lines, int fieldsBefore, Visitor visitor) {
        if (lines > 1 && looksLikeRows(record.toList(), fieldsBefore, dialect.delimiter())) {
            diagnostics.add(Code.ROWS_IN_QUOTES, new Location.Line(path, line, 0), lines);
        }
        Row row = row(record, line);
        return row.isBlank() || visitor.visit(row);
    }

    /**
     * Whether each line of a row alone has as many fields as the row before: a mark may be missing between them. A
     * separator with a blank after it is punctuation.
     */
    static boolean looksLikeRows(List<String> record, int fieldsBefore, char delimiter) {
        if (fieldsBefore < FEWEST_FIELDS_TO_TELL) {
            return false;
        }
        int delimiters = 0;
        for (int field = 0; field < record.size(); field++) {
            String value = record.get(field);
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                boolean endsLine = c == '\n' || c == '\r' && !value.startsWith("\n", i + 1);
                boolean prose = c == delimiter && value.startsWith(" ", i + 1);
                if (prose || endsLine && delimiters != fieldsBefore - 1) {
                    return false;
                }
                delimiters = endsLine ? 0 : delimiters + (c == delimiter ? 1 : 0);
            }
            delimiters += field < record.size() - 1 ? 1 : 0;
        }
        return delimiters == fieldsBefore - 1;
    }

    private void report(IOException cause, int row) throws IOException {
        if (cause instanceof CharacterCodingException) {
            decoding.reportFault(diagnostics);
        } else if (cause instanceof CSVException || cause instanceof RecordGuard.Overrun) {
            CsvFault fault = CsvFault.find(dialect.open(decoding), path, dialect.delimiter(), dialect.firstLine(), row);
            diagnostics.add(fault.code(), fault.at(), fault.arguments());
        } else {
            throw cause;
        }
    }

    private Row row(CSVRecord record, int line) {
        List<Cell> cells = new ArrayList<>(record.size());
        for (int i = 0; i < record.size(); i++) {
            cells.add(new Cell.Text(Blanks.strip(record.get(i))));
        }
        return new TextRow(new Location.Line(path, line, 0), cells);
    }
}
