package vn.thuocdo.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.cli.help.Version;
import vn.thuocdo.diagnostic.Quotation;

/** The facts of a bug for the makers of the tool: the command line, the versions, and where it happened. */
final class BugReport {

    /** Frames of one exception; an overflow of the stack has thousands of equal ones. */
    private static final int MOST_FRAMES = 12;

    /** Causes of an exception that a bug report lists. */
    private static final int MOST_CAUSES = 3;

    private BugReport() {}

    static List<String> of(Throwable bug, String... arguments) {
        List<String> lines = new ArrayList<>();
        lines.add("thuocdo " + Quotation.of(String.join(" ", arguments)));
        lines.add(versions());
        Throwable some = bug;
        for (int depth = 0; some != null && depth < MOST_CAUSES; depth++) {
            lines.add(Quotation.of(some.toString()));
            StackTraceElement[] frames = some.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
                lines.add("  at " + frames[i]);
            }
            some = some.getCause();
        }
        return lines;
    }

    private static String versions() {
        String java = ", Java " + Runtime.version() + ", " + System.getProperty("os.name");
        try {
            return Version.line() + java;
        } catch (IOException unknown) {
            return "thuocdo" + java;
        }
    }
}
