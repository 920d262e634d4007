package vn.thuocdo.read.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Optional;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.encoding.ComposingReader;
import vn.thuocdo.read.encoding.Encoding;
import vn.thuocdo.read.encoding.Recognition;
import vn.thuocdo.read.input.Input;

/**
 * How the bytes of a text file become text: as declared, else as its byte order mark or its zero bytes show, else as
 * UTF-8. Always strictly: a byte that does not belong is an error, never a replacement character; and an encoding from
 * before Unicode is never guessed at, only named in that error.
 */
public final class Decoding {

    /** How many bytes are looked at before a file is read. */
    private static final int HEAD = 1 << 12;

    /** How many bytes around a fault are looked at to say which encoding they are likely to be in. */
    private static final int SAMPLE = 1 << 16;

    private final Input input;
    private final Encoding encoding;
    private final int markLength;

    private Decoding(Input input, Encoding encoding, int markLength) {
        this.input = input;
        this.encoding = encoding;
        this.markLength = markLength;
    }

    /**
     * How a file is to be read; empty, with a diagnostic, where its declared encoding is not known or it is no text.
     *
     * @throws IOException if it cannot be read
     */
    public static Optional<Decoding> of(Input input, Optional<String> declared, Findings.Builder diagnostics)
            throws IOException {
        byte[] head;
        try (InputStream in = input.open()) {
            head = in.readNBytes(HEAD);
        }
        Location at = new Location.File(input.shown());
        if (declared.isEmpty()) {
            Optional<Encoding> found = recognised(head);
            if (found.isEmpty()) {
                diagnostics.add(Code.NOT_TEXT, at);
            }
            return found.map(encoding -> new Decoding(input, encoding, Recognition.markLength(head, encoding)));
        }
        Optional<Encoding> named = Encoding.named(declared.get());
        if (named.isEmpty()) {
            diagnostics.add(Code.UNKNOWN_ENCODING, at, declared.get(), Encoding.known());
            return Optional.empty();
        }
        Encoding encoding = named.get() == Encoding.UTF_16 ? utf16(head) : named.get();
        if (encoding.isBytewise() && Recognition.isUtf8(head)) {
            diagnostics.add(Code.DECLARED_OTHERWISE, at, encoding.word(), Encoding.UTF_8.word());
        }
        return Optional.of(new Decoding(input, encoding, Recognition.markLength(head, encoding)));
    }

    private static Optional<Encoding> recognised(byte[] head) {
        Optional<Encoding> marked = Recognition.marked(head);
        if (marked.isPresent()) {
            return marked;
        }
        return hasZero(head) ? Recognition.utf16(head) : Optional.of(Encoding.UTF_8);
    }

    private static Encoding utf16(byte[] head) {
        return Recognition.marked(head).or(() -> Recognition.utf16(head)).orElse(Encoding.UTF_16LE);
    }

    private static boolean hasZero(byte[] head) {
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** The same of a file for which no encoding can be declared. */
    public static Findings ofUndeclarable(Findings findings) {
        return findings.with(finding -> finding.code() == Code.NOT_UTF8
                ? new Finding(Code.NOT_UTF8_ALONE, finding.at(), finding.arguments(), finding.alike())
                : finding);
    }

    /** The encoding that the file is read in. */
    public Encoding encoding() {
        return encoding;
    }

    /** The file that is read. */
    Input input() {
        return input;
    }

    /**
     * The text from its first letter, without a byte order mark, in composed letters where the encoding keeps marks apart.
     *
     * @throws IOException if the file cannot be read; reading further throws {@link java.nio.charset.CharacterCodingException}
     *     at a byte that does not belong
     */
    public Reader open() throws IOException {
        InputStream in = openBytes();
        Reader text = new InputStreamReader(in, encoding.newDecoder());
        return encoding.isDecomposed() ? new ComposingReader(text) : text;
    }

    /**
     * The bytes of the text, without a byte order mark.
     *
     * @throws IOException if the file cannot be read
     */
    InputStream openBytes() throws IOException {
        InputStream in = input.open();
        try {
            in.skipNBytes(markLength);
            return in;
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /**
     * Reports the first byte that does not belong: where it stands, and which encoding the text is likely to be in.
     *
     * @throws IOException if the file cannot be read
     */
    public void reportFault(Findings.Builder diagnostics) throws IOException {
        Fault fault = firstFault();
        String likely = Recognition.likely(sample(fault.offset()))
                .filter(other -> other != encoding)
                .map(Encoding::word)
                .orElse("");
        String hex = String.format("0x%02X", fault.value());
        Location at = new Location.Line(input.shown(), fault.line(), fault.column());
        if (encoding == Encoding.UTF_8) {
            diagnostics.add(Code.NOT_UTF8, at, hex, likely);
        } else {
            diagnostics.add(Code.NOT_IN_ENCODING, at, hex, encoding.word(), likely);
        }
    }

    private byte[] sample(long offset) throws IOException {
        try (InputStream in = input.open()) {
            in.skipNBytes(Math.max(0, offset - SAMPLE / 2));
            return in.readNBytes(SAMPLE);
        }
    }

    /**
     * @param offset in the file, in bytes
     * @param line from 1
     * @param column from 1, in letters
     */
    private record Fault(long offset, int value, int line, int column) {}

    private Fault firstFault() throws IOException {
        Place place = new Place(encoding.isDecomposed());
        CharsetDecoder decoder = encoding.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(1 << 13);
        CharBuffer letters = CharBuffer.allocate(2 * bytes.capacity());
        long offset = markLength;
        try (InputStream in = openBytes()) {
            boolean more = true;
            while (more) {
                int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
                more = n >= 0;
                bytes.limit(bytes.position() + Math.max(0, n)).position(0);
                CoderResult result = decoder.decode(bytes, letters, !more);
                place.pass(letters.flip());
                letters.clear();
                if (result.isError()) {
                    int value = bytes.get(bytes.position()) & 0xFF;
                    return new Fault(offset + bytes.position(), value, place.line, place.column);
                }
                offset += bytes.position();
                bytes.compact();
            }
        }
        return new Fault(offset, 0, place.line, place.column);
    }

    /** Where the next letter stands. */
    private static final class Place {

        private final boolean decomposed;
        private int line = 1;
        private int column = 1;
        private char previous;

        /** @param decomposed whether marks come after their letter, and are one with it */
        Place(boolean decomposed) {
            this.decomposed = decomposed;
        }

        void pass(CharBuffer letters) {
            while (letters.hasRemaining()) {
                pass(letters.get());
            }
        }

        private void pass(char c) {
            if (c == '\r' || c == '\n' && previous != '\r') {
                line++;
                column = 1;
            } else if (c != '\n' && !Character.isLowSurrogate(c) && !(decomposed && isMark(c))) {
                column++;
            }
            previous = c;
        }

        private static boolean isMark(char c) {
            return Character.getType(c) == Character.NON_SPACING_MARK;
        }
    }
}
