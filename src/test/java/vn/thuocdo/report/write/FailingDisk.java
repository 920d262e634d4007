package vn.thuocdo.report.write;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** The real disk, of which one step fails: opening, a write, a flush, closing, keeping an old file, moving a new one. */
final class FailingDisk implements Disk {

    private final int failing;
    private final AtomicInteger steps = new AtomicInteger();

    /** @param failing the step that fails, from 0 */
    FailingDisk(int failing) {
        this.failing = failing;
    }

    int failedAt() {
        return failing;
    }

    private void step() throws IOException {
        if (steps.getAndIncrement() == failing) {
            throw new IOException("failing at step " + failing);
        }
    }

    @Override
    public OutputStream create(Path file) throws IOException {
        step();
        return new FilterOutputStream(Disk.super.create(file)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                step();
                out.write(bytes, offset, length);
            }

            @Override
            public void flush() throws IOException {
                step();
                out.flush();
            }

            @Override
            public void close() throws IOException {
                try {
                    step();
                } finally {
                    out.close();
                }
            }
        };
    }

    @Override
    public void copyPermissions(Path old, Path file) throws IOException {
        step();
        Disk.super.copyPermissions(old, file);
    }

    @Override
    public void keep(Path file, Path second) throws IOException {
        step();
        Disk.super.keep(file, second);
    }

    @Override
    public void move(Path file, Path place) throws IOException {
        step();
        Disk.super.move(file, place);
    }
}
