package vn.thuocdo.read.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import vn.thuocdo.diagnostic.Location;

/** Bytes into text, strictly: a byte that does not belong is an error, never a replacement character. */
public final class Decoding {

    private Decoding() {}

    /**
     * The text of a file in UTF-8, without its byte order mark.
     *
     * @throws IOException if it cannot be read; reading further throws {@link java.nio.charset.CharacterCodingException}
     *     at a byte that is not UTF-8
     */
    public static Reader open(Input input) throws IOException {
        InputStream in = input.open();
        try {
            Reader reader = new BufferedReader(new InputStreamReader(in, strict()));
            reader.mark(1);
            if (reader.read() != '\uFEFF') {
                reader.reset();
            }
            return reader;
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /**
     * The line and column of the first byte that is not UTF-8; the whole file where there is none. A column is a character,
     * and the byte order mark is none.
     *
     * @throws IOException if the file cannot be read
     */
    public static Location firstFault(Input input) throws IOException {
        CharsetDecoder decoder = strict();
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer text = CharBuffer.allocate(1 << 16);
        Walk walk = new Walk();
        try (InputStream in = input.open()) {
            boolean end = false;
            while (!end) {
                int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = n < 0;
                bytes.position(bytes.position() + Math.max(n, 0));
                CoderResult result = decoder.decode(bytes.flip(), text, end);
                walk.over(text.flip());
                if (result.isError()) {
                    return new Location.Line(input.shown(), walk.line, walk.column);
                }
                bytes.compact();
                text.clear();
            }
        }
        return new Location.File(input.shown());
    }

    private static CharsetDecoder strict() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Where a walk over a text has come to. */
    private static final class Walk {

        private int line = 1;
        private int column = 1;
        private char previous;

        void over(CharBuffer text) {
            while (text.hasRemaining()) {
                char c = text.get();
                if (c == '\r' || c == '\n' && previous != '\r') {
                    line++;
                    column = 1;
                } else if (c != '\n' && c != '\uFEFF' && !Character.isLowSurrogate(c)) {
                    column++;
                }
                previous = c;
            }
        }
    }
}
