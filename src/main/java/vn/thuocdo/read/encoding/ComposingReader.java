package vn.thuocdo.read.encoding;

import java.io.IOException;
import java.io.Reader;
import java.text.Normalizer;

/** Joins letters and the marks after them into the composed letters of NFC. */
public final class ComposingReader extends Reader {

    /** Marks on one letter; with more, the letter is left as it is. */
    private static final int MOST_MARKS = 8;

    private final Reader in;
    private final char[] buffer = new char[1 << 13];
    private int at;
    private int end;
    private String composed = "";
    private int given;

    public ComposingReader(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] out, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int c = next();
            if (c < 0) {
                return count == 0 ? -1 : count;
            }
            out[offset + count] = (char) c;
            count++;
        }
        return count;
    }

    private int next() throws IOException {
        if (given < composed.length()) {
            return composed.charAt(given++);
        }
        int c = take();
        if (c < 0 || !isMark(peek())) {
            return c;
        }
        StringBuilder letter = new StringBuilder().append((char) c);
        while (isMark(peek()) && letter.length() <= MOST_MARKS) {
            letter.append((char) take());
        }
        composed = Normalizer.normalize(letter, Normalizer.Form.NFC);
        given = 1;
        return composed.charAt(0);
    }

    private static boolean isMark(int c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    private int peek() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer, 0, buffer.length));
        }
        return at == end ? -1 : buffer[at];
    }

    private int take() throws IOException {
        int c = peek();
        at += c < 0 ? 0 : 1;
        return c;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
