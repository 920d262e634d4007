package vn.thuocdo.read.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Limit;
import vn.thuocdo.diagnostic.Location;

/**
 * Finds where a CSV file breaks off, by its quotation marks and separators alone: a parser says it, if at all, by the
 * row in which it gave up, which may be far from the mark that is missing.
 *
 * @param code what is wrong
 * @param at the line and field where the field begins in which it is
 * @param arguments those of the code's message
 */
record CsvFault(Code code, Location at, Object... arguments) {

    /**
     * The first fault of a text.
     *
     * @param firstLine the physical line with which the text begins
     * @param lastRow the physical line with which the row begins that could not be read, said where no fault is found
     * @throws IOException if it cannot be read
     */
    static CsvFault find(Reader text, String path, char delimiter, int firstLine, int lastRow) throws IOException {
        Scan scan = new Scan(path, delimiter, firstLine);
        try (BufferedReader buffered = new BufferedReader(text)) {
            for (int c = buffered.read(); c >= 0; c = buffered.read()) {
                CsvFault fault = scan.pass((char) c);
                if (fault != null) {
                    return fault;
                }
            }
        }
        CsvFault open = scan.end();
        return open != null ? open : new CsvFault(Code.BROKEN_CSV, new Location.Line(path, lastRow, 0));
    }

    private enum State {
        FIELD_START,
        PLAIN,
        QUOTED,
        /** After a quotation mark within quotes: the end of the field, or the first half of a doubled one. */
        QUOTE,
        /** After the closing mark only blanks may come. */
        CLOSED
    }

    private static final class Scan {

        private final String path;
        private final char delimiter;
        private State state = State.FIELD_START;
        private int line;
        private char previous;
        private int field = 1;
        private int fieldLine;
        private int rowLength;

        Scan(String path, char delimiter, int firstLine) {
            this.path = path;
            this.delimiter = delimiter;
            this.line = firstLine;
            this.fieldLine = firstLine;
        }

        /** Takes the next character; the fault that shows at it, or null. */
        @Nullable CsvFault pass(char c) {
            boolean endsLine = c == '\r' || c == '\n';
            if (c == '\n' && previous == '\r') {
                previous = c;
                return null;
            }
            previous = c;
            line += endsLine ? 1 : 0;
            rowLength++;
            if (state == State.QUOTED) {
                state = c == '"' ? State.QUOTE : State.QUOTED;
            } else if (c == delimiter || endsLine) {
                startField(endsLine);
            } else if (state == State.QUOTE && c == '"') {
                state = State.QUOTED;
            } else if (state == State.QUOTE || state == State.CLOSED) {
                if (!Character.isWhitespace(c)) {
                    // A mark that "closes" on a later line is most likely the opening one of another field.
                    return fault(line > fieldLine ? Code.UNCLOSED_QUOTE : Code.BROKEN_CSV);
                }
                state = State.CLOSED;
            } else if (state == State.FIELD_START) {
                state = c == '"' ? State.QUOTED : State.PLAIN;
            }
            if (rowLength > Limit.ROW_LENGTH.most()) {
                return fault(Code.OVERLONG, Limit.ROW_LENGTH.most());
            }
            return field > Limit.FIELDS.most() ? fault(Code.TOO_MANY_FIELDS, Limit.FIELDS.most()) : null;
        }

        private void startField(boolean ofNewRow) {
            state = State.FIELD_START;
            fieldLine = line;
            field = ofNewRow ? 1 : field + 1;
            rowLength = ofNewRow ? 0 : rowLength;
        }

        /** The fault that shows at the end of the text, or null. */
        @Nullable CsvFault end() {
            return state == State.QUOTED ? fault(Code.UNCLOSED_QUOTE) : null;
        }

        private CsvFault fault(Code code, Object... arguments) {
            return new CsvFault(code, new Location.Line(path, fieldLine, field), arguments);
        }
    }
}
