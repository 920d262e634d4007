package vn.thuocdo.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import vn.thuocdo.model.Language;
import vn.thuocdo.run.ReadingWatch;

/**
 * Shows the progress of reading on standard error at a terminal, after one second; elsewhere nothing. The run does not
 * wait for it, and its library is loaded only if there is something to show.
 */
public final class ReadingProgress implements ReadingWatch {

    /** Reading that is over sooner shows no progress. */
    private static final long PATIENCE_MILLIS = 1000;

    private final AtomicLong read = new AtomicLong();
    private final ProcessContext context;
    private final Function<Optional<Language>, Console> speaking;

    /** Absent where no bar is shown. */
    private Optional<Thread> bar = Optional.empty();

    /** @param speaking makes the console of a project's language */
    public ReadingProgress(ProcessContext context, Function<Optional<Language>, Console> speaking) {
        this.context = context;
        this.speaking = speaking;
    }

    @Override
    public void begins(Optional<Language> language, long bytes) {
        if (!context.errIsTerminal()) {
            return;
        }
        Console console = speaking.apply(language);
        if (!console.isQuiet()) {
            ends();
            read.set(0);
            Thread thread = new Thread(() -> showLater(console, bytes), "progress");
            thread.setDaemon(true);
            thread.start();
            bar = Optional.of(thread);
        }
    }

    @Override
    public void read(long bytes) {
        read.addAndGet(bytes);
    }

    private void showLater(Console console, long all) {
        try {
            Thread.sleep(PATIENCE_MILLIS);
            PrintStream err = new PrintStream(context.err(), true, StandardCharsets.UTF_8);
            new ProgressLine(err, console.messages().text("console.reading"), all).follow(read);
        } catch (InterruptedException over) {
            // The work is done, and the bar is removed.
        }
    }

    /** Removes the bar; the next line begins in its place. */
    @Override
    public void ends() {
        if (bar.isEmpty()) {
            return;
        }
        bar.get().interrupt();
        try {
            bar.get().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        bar = Optional.empty();
    }
}
