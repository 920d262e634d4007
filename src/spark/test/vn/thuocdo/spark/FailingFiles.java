package vn.thuocdo.spark;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/**
 * The files of this machine under {@code failing:}, of which a reading breaks off in the middle, so often as is set; a
 * negative number is for ever.
 */
public final class FailingFiles extends RawLocalFileSystem {

    private static final Map<String, AtomicInteger> LEFT = new ConcurrentHashMap<>();

    /** How many readings of a file are to fail, from its given byte on. */
    static void fail(java.nio.file.Path file, int times) {
        LEFT.put(file.toString(), new AtomicInteger(times));
    }

    /** How many of the failures that were set are left. */
    static int left(java.nio.file.Path file) {
        return LEFT.get(file.toString()).get();
    }

    @Override
    public String getScheme() {
        return "failing";
    }

    @Override
    public URI getUri() {
        return URI.create("failing:///");
    }

    @Override
    public FSDataInputStream open(Path path, int bufferSize) throws IOException {
        FSDataInputStream in = super.open(path, bufferSize);
        long half = getFileStatus(path).getLen() / 2;
        return new FSDataInputStream(
                new Breaking(in, half, LEFT.getOrDefault(path.toUri().getPath(), new AtomicInteger())));
    }

    private static final class Breaking extends FSInputStream {

        private final FSDataInputStream in;
        private final long half;
        private final AtomicInteger left;

        Breaking(FSDataInputStream in, long half, AtomicInteger left) {
            this.in = in;
            this.half = half;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            breakOff();
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            breakOff();
            int most = in.getPos() < half ? (int) Math.min(length, half - in.getPos()) : length;
            return in.read(bytes, offset, most);
        }

        private void breakOff() throws IOException {
            if (in.getPos() >= half && (left.get() < 0 || left.getAndUpdate(some -> Math.max(0, some - 1)) > 0)) {
                throw new IOException("the disk is gone");
            }
        }

        @Override
        public void seek(long place) throws IOException {
            in.seek(place);
        }

        @Override
        public long getPos() throws IOException {
            return in.getPos();
        }

        @Override
        public boolean seekToNewSource(long place) {
            return false;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
