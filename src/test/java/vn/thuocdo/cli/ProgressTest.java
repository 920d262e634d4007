package vn.thuocdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.model.Language;
import vn.thuocdo.read.Source;
import vn.thuocdo.read.table.Input;

/** A bar is for somebody who waits before a terminal, and for nobody else. */
final class ProgressTest {

    private static final int LONG_MILLIS = 1700;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void longWorkShowsOnATerminalHowFarItHasCome() throws Exception {
        work(true, false, LONG_MILLIS);

        assertThat(shown()).contains("\rReading").contains("50%");
    }

    @Test
    void theBarIsTakenAwayAtTheEnd() throws Exception {
        work(true, false, LONG_MILLIS);

        assertThat(shown()).endsWith("\r" + " ".repeat(79) + "\r");
    }

    @Test
    void shortWorkShowsNothing() throws Exception {
        work(true, false, 0);

        assertThat(shown()).isEmpty();
    }

    @Test
    void aFileOrAPipeGetsNothing() throws Exception {
        work(false, false, LONG_MILLIS);

        assertThat(shown()).isEmpty();
    }

    @Test
    void aQuietConsoleShowsNothing() throws Exception {
        work(true, true, LONG_MILLIS);

        assertThat(shown()).isEmpty();
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Reads half of a file, and takes its time. */
    private void work(boolean terminal, boolean quiet, int millis) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("results.csv"), new byte[2_000_000]);
        InputStream nothing = new ByteArrayInputStream(new byte[0]);
        Surroundings surroundings =
                new Surroundings(folder, Map.of(), nothing, new ByteArrayOutputStream(), err, false, terminal);
        Console console = new Console(
                surroundings, Language.EN, new Console.Colors(false, false), OptionalInt.empty(), quiet, false);
        try (Progress progress = Progress.of(surroundings, console)) {
            Source source = new Source(Source.Role.RESULTS, Input.file("results.csv", file));
            try (InputStream in = progress.watch(List.of(source)).get(0).input().open()) {
                in.readNBytes(1_000_000);
            }
            Thread.sleep(millis);
        }
    }
}
