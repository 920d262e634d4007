package vn.thuocdo.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How much memory a piece of work takes, all in all: a measure of work that no load on the machine changes. */
final class Allocated {

    /** What a machine may do once on the way, such as loading a class. */
    private static final long ONCE = 2_000_000;

    /** Work of a size. */
    interface Work {
        void of(int size) throws Exception;
    }

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocated() {}

    /** Asserts that work of twice the size takes at most 2.3 times the memory. */
    static void growsWith(int size, Work work) throws Exception {
        work.of(size);
        long once = bytes(size, work);
        long twice = bytes(2 * size, work);
        assertThat(twice)
                .as("bytes for %d, after %d bytes for %d", 2 * size, once, size)
                .isLessThanOrEqualTo(ONCE + once * 23 / 10);
    }

    private static long bytes(int size, Work work) throws Exception {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.of(size);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
