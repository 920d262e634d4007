package vn.thuocdo.read.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * A file on a disk. It is read several times, and a table that was begun in one state of it and ended in another would be
 * neither: where another program writes to it or replaces it meanwhile, reading fails.
 */
final class OrdinaryFile implements Content {

    /** What the file system says of a file: another size, time or identity is another content. */
    private record State(long size, FileTime modified, Optional<Object> key) {

        static State of(Path path) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return new State(
                    attributes.size(), attributes.lastModifiedTime(), Optional.ofNullable(attributes.fileKey()));
        }

        /** Written out: the equality of a record is put together at run time, at its first use. */
        boolean isSameAs(State other) {
            return size == other.size && modified.equals(other.modified) && key.equals(other.key);
        }
    }

    private final Path path;
    private Optional<State> opened = Optional.empty();

    OrdinaryFile(Path path) {
        this.path = path;
    }

    @Override
    public InputStream open() throws IOException {
        InputStream in = Files.newInputStream(path);
        try {
            requireUnchanged();
            return new ToItsEnd(in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    @Override
    public Path path() throws IOException {
        requireUnchanged();
        return path;
    }

    @Override
    public long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }

    /** @throws IOException if it is not what it was when it was opened first */
    private synchronized void requireUnchanged() throws IOException {
        State now = State.of(path);
        if (opened.filter(before -> !before.isSameAs(now)).isPresent()) {
            throw new IOException("it changed while it was read");
        }
        opened = Optional.of(now);
    }

    /** Looks once more when the end is reached. */
    private final class ToItsEnd extends FilterInputStream {

        ToItsEnd(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            return b < 0 ? end() : b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = in.read(bytes, offset, length);
            return count < 0 ? end() : count;
        }

        private int end() throws IOException {
            requireUnchanged();
            return -1;
        }
    }
}
