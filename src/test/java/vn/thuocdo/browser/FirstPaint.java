package vn.thuocdo.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;

/** Prints when a browser first shows something of a page, and when it has loaded it: for {@code scripts/bench}. */
public final class FirstPaint {

    private static final int RUNS = 5;

    /** Waits for the frame after the next, by which what is loaded is painted. */
    private static final String TIMES =
            "new Promise(told => requestAnimationFrame(() => requestAnimationFrame(() => told(["
                    + "performance.getEntriesByName('first-contentful-paint')[0].startTime,"
                    + "performance.getEntriesByType('navigation')[0].loadEventStart]))))";

    private FirstPaint() {}

    /** @param arguments the page */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Path page = Path.of(arguments[0]).toAbsolutePath();
        int[] painted = new int[RUNS];
        int[] loaded = new int[RUNS];
        Path profile = Files.createTempDirectory("first-paint");
        try (Chromium browser = Chromium.start(Chromium.installed().orElseThrow(), profile)) {
            for (int run = 0; run < RUNS; run++) {
                browser.open(page);
                JsonNode times = browser.evaluate(TIMES);
                painted[run] = (int) Math.round(times.get(0).asDouble());
                loaded[run] = (int) Math.round(times.get(1).asDouble());
            }
        }
        System.out.printf(
                "%d bytes of HTML: first painted after %s ms, loaded after %s ms (medians of %d)%n",
                Files.size(page), median(painted), median(loaded), RUNS);
    }

    private static int median(int... times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
