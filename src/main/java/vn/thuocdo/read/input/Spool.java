package vn.thuocdo.read.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.CodedFailure;
import vn.thuocdo.diagnostic.Limit;
import vn.thuocdo.storage.TemporaryFiles;

/**
 * Content that can be read only once, such as a pipe. It is read when it is first needed, and kept in memory, or in a
 * temporary file if it is large. It may have no end, so it is bounded in bytes, and never takes more than half of the
 * room for temporary files.
 */
final class Spool implements Content {

    private static final int MEBIBYTE = 1 << 20;
    private static final int HELD_IN_MEMORY = 16 * MEBIBYTE;
    private static final int BUFFER = 1 << 16;

    private final Input.Opener once;

    /** Null before it was read. */
    private @Nullable Content kept;

    /** Why it could not be read; null where it could. */
    private @Nullable IOException failure;

    Spool(Input.Opener once) {
        this.once = once;
    }

    @Override
    public InputStream open() throws IOException {
        return kept().open();
    }

    @Override
    public Path path() throws IOException {
        return kept().path();
    }

    @Override
    public long size() {
        return 0;
    }

    /** What was read of it is lost where that failed, so it fails for everybody. */
    private synchronized Content kept() throws IOException {
        if (failure != null) {
            throw failure;
        }
        if (kept == null) {
            try (InputStream in = once.open()) {
                kept = keep(in);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
        return kept;
    }

    private static Content keep(InputStream in) throws IOException {
        byte[] head = head(in);
        if (head.length < HELD_IN_MEMORY) {
            return new Bytes(head);
        }
        // No table begins like that: a device that gives zeros need not be read for longer.
        if (!hasLineBreak(head)) {
            throw endless(HELD_IN_MEMORY);
        }
        return keepOnDisk(head, in);
    }

    private static byte[] head(InputStream in) throws IOException {
        byte[] head = new byte[BUFFER];
        int length = 0;
        for (int count = in.read(head); count >= 0; count = in.read(head, length, head.length - length)) {
            length += count;
            if (length == HELD_IN_MEMORY) {
                return head;
            }
            if (length == head.length) {
                head = Arrays.copyOf(head, 2 * length);
            }
        }
        return Arrays.copyOf(head, length);
    }

    private static boolean hasLineBreak(byte[] bytes) {
        for (byte b : bytes) {
            if (b == '\n' || b == '\r') {
                return true;
            }
        }
        return false;
    }

    private static Content keepOnDisk(byte[] head, InputStream in) throws IOException {
        long most = Math.min(Limit.STREAM_BYTES.most(), TemporaryFiles.room() / 2);
        Path copy = TemporaryFiles.create(".input");
        try {
            write(head, in, copy, most);
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
        return new OrdinaryFile(copy);
    }

    private static void write(byte[] head, InputStream in, Path copy, long most) throws IOException {
        long written = 0;
        byte[] buffer = head;
        try (OutputStream out = Files.newOutputStream(copy)) {
            for (int count = head.length; count >= 0; count = in.read(buffer)) {
                written += count;
                if (written > most) {
                    throw endless(most);
                }
                writeTemporary(out, buffer, count);
            }
        }
    }

    /** Tells a disk that is full from an input that cannot be read. */
    private static void writeTemporary(OutputStream out, byte[] bytes, int length) throws TemporaryFiles.Failure {
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            throw TemporaryFiles.failure(e);
        }
    }

    private static CodedFailure endless(long bytes) {
        return new CodedFailure(Code.UNFIT_STREAM, bytes / MEBIBYTE + " MiB");
    }
}
