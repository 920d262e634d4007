package vn.thuocdo.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import vn.thuocdo.read.Source;

/**
 * Shows on a terminal's standard error how far reading has come, once it has taken a second; elsewhere nothing. Nobody
 * waits for it, and its library is loaded only when there is something to show.
 */
final class Progress implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 1000;

    private final AtomicLong read = new AtomicLong();
    private final AtomicLong all = new AtomicLong();
    private final Surroundings surroundings;
    private final Console console;

    /** Absent where nobody would see the bar. */
    private final Optional<Thread> bar;

    private Progress(Surroundings surroundings, Console console) {
        this.surroundings = surroundings;
        this.console = console;
        this.bar = surroundings.errIsTerminal() && !console.isQuiet()
                ? Optional.of(new Thread(this::showLater, "progress"))
                : Optional.empty();
    }

    /** A bar, where standard error is a terminal and may be written to. */
    static Progress of(Surroundings surroundings, Console console) {
        Progress progress = new Progress(surroundings, console);
        if (progress.bar.isPresent()) {
            progress.bar.get().setDaemon(true);
            progress.bar.get().start();
        }
        return progress;
    }

    /** The same sources; what is read of them moves the bar. */
    List<Source> watch(List<Source> sources) {
        return bar.isEmpty() ? sources : sources.stream().map(this::watched).toList();
    }

    private Source watched(Source source) {
        all.addAndGet(source.input().size());
        return source.withInput(source.input().watched(read::addAndGet));
    }

    private void showLater() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
            PrintStream err = new PrintStream(surroundings.err(), true, StandardCharsets.UTF_8);
            new ProgressLine(err, console.messages().text("console.reading"), all.get()).follow(read);
        } catch (InterruptedException over) {
            // The work is done; the bar has been taken away.
        }
    }

    /** Takes the bar away; the next line begins where it stood. */
    @Override
    public void close() {
        if (bar.isEmpty()) {
            return;
        }
        bar.get().interrupt();
        try {
            bar.get().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
