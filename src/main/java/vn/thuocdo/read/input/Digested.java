package vn.thuocdo.read.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import vn.thuocdo.storage.TemporaryFiles;

/**
 * Bytes whose digest is taken while they are read. Its path is that of a copy, so that what is read at any place is what the
 * digest was taken of, whatever becomes of the file meanwhile.
 */
final class Digested implements Content {

    private static final int BUFFER = 1 << 16;

    private final Input of;
    private Optional<String> last = Optional.empty();
    private Optional<Path> copy = Optional.empty();
    private boolean reading;

    Digested(Input of) {
        this.of = of;
    }

    @Override
    public InputStream open() throws IOException {
        InputStream in = of.open();
        return mayBegin() ? new Digesting(in) : in;
    }

    /** What is read while something is being read already need not be digested: that other ends later. */
    private synchronized boolean mayBegin() {
        boolean may = !reading;
        reading = true;
        return may;
    }

    private synchronized void end() {
        reading = false;
    }

    @Override
    public synchronized Path path() throws IOException {
        if (copy.isEmpty()) {
            Path made = TemporaryFiles.create(".input");
            try (InputStream in = open();
                    OutputStream out = Files.newOutputStream(made)) {
                in.transferTo(out);
            }
            copy = Optional.of(made);
        }
        return copy.get();
    }

    @Override
    public long size() {
        return of.size();
    }

    /** The digest of what was read last from the first byte to the end; absent where that never happened. */
    synchronized Optional<String> last() {
        return last;
    }

    private synchronized void read(MessageDigest digest) {
        last = Optional.of(HexFormat.of().formatHex(digest.digest()));
    }

    /** A digest that nothing was put into. */
    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Puts all bytes that are read into a digest. */
    private final class Digesting extends FilterInputStream {

        private final MessageDigest digest = sha256();
        private boolean ended;

        Digesting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            if (b >= 0) {
                digest.update((byte) b);
            } else {
                end();
            }
            return b;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int count = in.read(buffer, from, length);
            if (count > 0) {
                digest.update(buffer, from, count);
            } else if (count < 0) {
                end();
            }
            return count;
        }

        /** Skipped bytes are read too, for the digest. */
        @Override
        public long skip(long count) throws IOException {
            byte[] skipped = readNBytes((int) Math.min(count, BUFFER));
            return skipped.length;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void end() {
            if (!ended) {
                ended = true;
                Digested.this.read(digest);
                Digested.this.end();
            }
        }

        @Override
        public void close() throws IOException {
            if (!ended) {
                ended = true;
                Digested.this.end();
            }
            super.close();
        }
    }
}
