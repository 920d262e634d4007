package vn.thuocdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.model.Language;

/** A bar is for somebody who waits before a terminal, and for nobody else. */
final class ReadingProgressTest {

    private static final int LONG_MILLIS = 1700;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void longWorkShowsOnATerminalHowFarItHasCome() throws Exception {
        work(true, false, LONG_MILLIS);

        assertThat(shown()).contains("\rReading").contains("50%");
    }

    /** Of a small file too something is counted: "0/0 MB" says nothing. */
    @Test
    void whatIsReadIsCountedInAUnitThatFitsIt() throws Exception {
        work(true, false, LONG_MILLIS);

        assertThat(shown()).contains("1000/2000 kB");
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

    /** Tells that half of a file was read, and takes its time. */
    private void work(boolean terminal, boolean quiet, int millis) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("results.csv"), new byte[2_000_000]);
        InputStream nothing = new ByteArrayInputStream(new byte[0]);
        ProcessContext context = new ProcessContext(
                folder, Map.of(), nothing, new ByteArrayOutputStream(), err, false, terminal, OptionalInt.empty());
        Console console =
                new Console(context, Language.EN, new Console.Colors(false, false), Console.Widths.USUAL, quiet, false);
        ReadingProgress progress = new ReadingProgress(context, language -> console);
        progress.begins(Optional.empty(), Files.size(file));
        progress.read(1_000_000);
        Thread.sleep(millis);
        progress.ends();
    }
}
