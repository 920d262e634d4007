package vn.thuocdo.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import vn.thuocdo.cli.CommandRunner;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.cli.Surroundings;

/** Runs the tool within this process, as its launcher would from a folder, with a given environment. */
public final class Tool {

    /**
     * How a run ended, and what it wrote.
     *
     * @param screen both streams as they came, as a terminal shows them
     */
    public record Run(ExitStatus status, String out, String err, String screen) {}

    /** The folder of the project's checkout. */
    public static final Path CHECKOUT = Path.of("").toAbsolutePath();

    private final Path directory;
    private final Map<String, String> environment = new HashMap<>();
    private byte[] input = {};

    private Tool(Path directory) {
        this.directory = directory;
    }

    public static Tool in(Path directory) {
        return new Tool(directory);
    }

    public static Tool inCheckout() {
        return in(CHECKOUT);
    }

    public Tool with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    public Tool withInput(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    public Run run(String... arguments) {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        ByteArrayOutputStream out = new ShownOutput(screen);
        ByteArrayOutputStream err = new ShownOutput(screen);
        Surroundings surroundings =
                new Surroundings(directory, environment, new ByteArrayInputStream(input), out, err, false, false);
        ExitStatus status = new CommandRunner(surroundings).run(arguments);
        return new Run(
                status,
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8),
                screen.toString(StandardCharsets.UTF_8));
    }

    /** Keeps what is written, and passes it on to the screen that two streams share. */
    private static final class ShownOutput extends ByteArrayOutputStream {

        private final ByteArrayOutputStream screen;

        ShownOutput(ByteArrayOutputStream screen) {
            this.screen = screen;
        }

        @Override
        public synchronized void write(int b) {
            super.write(b);
            screen.write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, length);
            screen.write(bytes, from, length);
        }
    }
}
