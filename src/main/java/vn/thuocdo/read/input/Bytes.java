package vn.thuocdo.read.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.storage.TemporaryFiles;

/** Content that is held in memory. */
final class Bytes implements Content {

    private final byte[] bytes;

    /** A copy in a file; null until it is needed. */
    private @Nullable Path copy;

    Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public synchronized Path path() throws IOException {
        if (copy == null) {
            Path made = TemporaryFiles.create(".input");
            try (OutputStream out = Files.newOutputStream(made)) {
                out.write(bytes);
            } catch (IOException e) {
                throw TemporaryFiles.failure(e);
            }
            copy = made;
        }
        return copy;
    }

    @Override
    public long size() {
        return 0;
    }
}
