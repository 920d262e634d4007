package vn.thuocdo.cli;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** One line of a terminal, written over and over. */
final class ProgressLine implements ProgressBarConsumer {

    private static final int UPDATE_MILLIS = 200;
    private static final int COLUMNS = 79;
    private static final int KILOBYTE = 1_000;
    private static final int MEGABYTE = 1_000_000;

    /** Of what is counted in a unit, so that the line does not say 0 of 0: it shows whole ones. */
    private static final int FEWEST = 10;

    private final PrintStream err;
    private final String task;
    private final long all;
    private boolean drawn;
    private boolean closed;

    /** @param all how many bytes there are */
    ProgressLine(PrintStream err, String task, long all) {
        this.err = err;
        this.task = task;
        this.all = all;
    }

    /**
     * Shows how many bytes were read until it is interrupted. Wipes the line away itself at the end: a bar that is
     * closed before it was drawn for the first time is drawn then, and not closed.
     */
    void follow(AtomicLong read) throws InterruptedException {
        int unit = unit();
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(all)
                .setUnit(unit == MEGABYTE ? " MB" : unit == KILOBYTE ? " kB" : " B", unit)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(this)
                .build()) {
            while (true) {
                bar.stepTo(Math.min(read.get(), all));
                Thread.sleep(UPDATE_MILLIS);
            }
        } finally {
            close();
        }
    }

    /** How many bytes are counted as one. */
    private int unit() {
        if (all >= (long) FEWEST * MEGABYTE) {
            return MEGABYTE;
        }
        return all >= (long) FEWEST * KILOBYTE ? KILOBYTE : 1;
    }

    @Override
    public int getMaxRenderedLength() {
        return COLUMNS;
    }

    /** The bar draws in a thread of its own, which may be late: a line that was wiped away is not written again. */
    @Override
    public synchronized void accept(String text) {
        if (!closed) {
            drawn = true;
            err.print("\r" + text);
        }
    }

    @Override
    public synchronized void close() {
        if (drawn && !closed) {
            err.print("\r" + " ".repeat(COLUMNS) + "\r");
            err.flush();
        }
        closed = true;
    }
}
