package vn.thuocdo.read.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** Tells how far a file was read; what several streams read of it counts once. */
final class WatchedStream extends FilterInputStream {

    private final AtomicLong furthest;
    private final LongConsumer told;
    private long position;

    WatchedStream(InputStream in, AtomicLong furthest, LongConsumer told) {
        super(in);
        this.furthest = furthest;
        this.told = told;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        moved(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        moved(Math.max(0, count));
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        moved(skipped);
        return skipped;
    }

    private void moved(long bytes) {
        position += bytes;
        long before = furthest.getAndAccumulate(position, Math::max);
        if (position > before) {
            told.accept(position - before);
        }
    }
}
