package vn.thuocdo.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;

/**
 * Reading that breaks off may succeed when the task is run again. So it becomes a finding of the file only where Spark runs
 * the task no more.
 */
final class FailedReads {

    private static final String MOST_FAILURES = "spark.task.maxFailures";
    private static final int SPARKS_DEFAULT = 4;

    private static final ThreadLocal<Optional<IOException>> LAST = ThreadLocal.withInitial(Optional::empty);

    private FailedReads() {}

    /** What reading makes; it is begun anew by Spark where a stream failed on the way. */
    static <T> T retried(Supplier<T> reading) {
        LAST.remove();
        T made = reading.get();
        Optional<IOException> failure = LAST.get();
        LAST.remove();
        if (failure.isPresent() && isRunAgain()) {
            throw new UncheckedIOException(failure.get());
        }
        return made;
    }

    private static boolean isRunAgain() {
        int most = SparkEnv.get().conf().getInt(MOST_FAILURES, SPARKS_DEFAULT);
        boolean local = SparkEnv.get().conf().get("spark.master", "").matches("local(\\[[^,]{1,9}])?");
        return !local && TaskContext.get().attemptNumber() + 1 < most;
    }

    /** The same stream, whose failures are known of. */
    static InputStream watched(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                try {
                    return in.read();
                } catch (IOException e) {
                    throw noted(e);
                }
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                try {
                    return in.read(bytes, offset, length);
                } catch (IOException e) {
                    throw noted(e);
                }
            }
        };
    }

    private static IOException noted(IOException e) {
        LAST.set(Optional.of(e));
        return e;
    }
}
