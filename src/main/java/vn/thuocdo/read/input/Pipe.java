package vn.thuocdo.read.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.CodedFailure;

/** Opens what is no ordinary file. A named pipe opens when a program opens it for writing, which may be never. */
final class Pipe {

    /** How long a run waits for a program to write into a pipe. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Pipe() {}

    static InputStream open(Path path) throws IOException {
        return open(path, PATIENCE);
    }

    /**
     * Opens it, and waits for a writer no longer than so long; once it is open there is no limit of time.
     *
     * @throws IOException if it cannot be opened, or nobody writes into it
     */
    static InputStream open(Path path, Duration patience) throws IOException {
        FutureTask<InputStream> opening = new FutureTask<>(() -> Files.newInputStream(path));
        // Nothing ends the wait of the thread but a writer, and the process does not wait for the thread.
        Thread thread = new Thread(opening, "opens " + path);
        thread.setDaemon(true);
        thread.start();
        try {
            return opening.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException nobody) {
            throw new CodedFailure(Code.UNFIT_STREAM, "");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
