package vn.thuocdo.cli;

import java.util.List;
import vn.thuocdo.report.write.Delivery;

/** If a signal ends the run while files are being written, restores the old files and says so. */
public final class Interruption extends Thread {

    private final Delivery delivery;
    private final List<String> files;
    private final Console console;

    private Interruption(Delivery delivery, List<String> files, Console console) {
        this.delivery = delivery;
        this.files = files;
        this.console = console;
    }

    /** Watches a delivery of files; without files there is nothing to watch. */
    public static Interruption of(Delivery delivery, List<String> files, Console console) {
        Interruption interruption = new Interruption(delivery, files, console);
        if (!files.isEmpty()) {
            Runtime.getRuntime().addShutdownHook(interruption);
        }
        return interruption;
    }

    @Override
    public void run() {
        delivery.close();
        if (!delivery.isComplete()) {
            console.say(console.messages().text("console.interrupted", String.join(", ", files)));
        }
    }

    /** Ends the watch: the files are in place, or the run continues without them. */
    public void stopWatching() {
        try {
            Runtime.getRuntime().removeShutdownHook(this);
        } catch (IllegalStateException ending) {
            // The signal has just come, and this thread is already running.
        }
    }
}
