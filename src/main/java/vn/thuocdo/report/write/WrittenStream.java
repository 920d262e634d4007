package vn.thuocdo.report.write;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers why writing failed: libraries wrap that in exceptions of their own, or pass it over. */
final class WrittenStream extends FilterOutputStream {

    private @Nullable IOException failure;

    private WrittenStream(OutputStream out) {
        super(out);
    }

    /**
     * Writes a content to a stream.
     *
     * @throws IOException if the stream, or a file that the content is put together in, cannot be written
     */
    static void fill(OutputStream out, Delivery.Content content) throws IOException {
        WrittenStream stream = new WrittenStream(out);
        try {
            content.writeTo(stream);
        } catch (RuntimeException e) {
            Optional<IOException> cause = Optional.ofNullable(stream.failure).or(() -> ofCauses(e));
            throw cause.orElseThrow(() -> e);
        }
        if (stream.failure != null) {
            throw stream.failure;
        }
    }

    private static Optional<IOException> ofCauses(RuntimeException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException failure) {
                return Optional.of(failure);
            }
        }
        return Optional.empty();
    }

    @Override
    public void write(int b) throws IOException {
        try {
            out.write(b);
        } catch (IOException e) {
            throw noted(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw noted(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw noted(e);
        }
    }

    /** The stream below is closed by the code that opened it. */
    @Override
    public void close() throws IOException {
        flush();
    }

    private IOException noted(IOException e) {
        failure = e;
        return e;
    }
}
