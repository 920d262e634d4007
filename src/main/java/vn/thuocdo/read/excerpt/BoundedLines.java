package vn.thuocdo.read.excerpt;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The physical lines of a text, ended by CR, LF or both; of a line without end only the beginning is kept. */
final class BoundedLines {

    /** Letters of a line that are kept to be shown. */
    private static final int LONGEST = 4000;

    private static final int END = -1;

    private final Reader text;
    private boolean afterReturn;

    BoundedLines(Reader text) {
        this.text = text;
    }

    /** The next line; empty behind the last one. */
    Optional<String> next() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = text.read();
        if (afterReturn && c == '\n') {
            c = text.read();
        }
        if (c == END) {
            return Optional.empty();
        }
        for (; c != END && c != '\n' && c != '\r'; c = text.read()) {
            if (line.length() < LONGEST) {
                line.append((char) c);
            }
        }
        afterReturn = c == '\r';
        return Optional.of(line.toString());
    }
}
