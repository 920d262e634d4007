package vn.thuocdo.read.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
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
            Reader reader = new BufferedReader(new InputStreamReader(
                    in,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
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
     * The line and column of the first byte that is not UTF-8; the whole file where there is none.
     *
     * @throws IOException if the file cannot be read
     */
    public static Location firstFault(Input input) throws IOException {
        int line = 1;
        int column = 1;
        int pending = 0;
        int previous = -1;
        try (InputStream in = input.open()) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    int b = buffer[i] & 0xFF;
                    if (pending > 0) {
                        if ((b & 0xC0) != 0x80) {
                            return new Location.Line(input.shown(), line, column);
                        }
                        pending--;
                        column += pending == 0 ? 1 : 0;
                    } else {
                        pending = continuationBytes(b);
                        if (pending < 0) {
                            return new Location.Line(input.shown(), line, column);
                        }
                        if (b == '\n' && previous == '\r') {
                            previous = b;
                            continue;
                        }
                        if (b == '\n' || b == '\r') {
                            line++;
                            column = 1;
                        } else if (pending == 0) {
                            column++;
                        }
                    }
                    previous = b;
                }
            }
        }
        return pending > 0 ? new Location.Line(input.shown(), line, column) : new Location.File(input.shown());
    }

    /** How many bytes follow a first byte of UTF-8; −1 where it can't be a first byte. */
    private static int continuationBytes(int first) {
        if (first < 0x80) {
            return 0;
        }
        if (first >= 0xC2 && first <= 0xDF) {
            return 1;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            return 2;
        }
        return first >= 0xF0 && first <= 0xF4 ? 3 : -1;
    }
}
