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

    /** How a run ended, and what it wrote. */
    public record Run(ExitStatus status, String out, String err) {}

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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings =
                new Surroundings(directory, environment, new ByteArrayInputStream(input), out, err, false, false);
        ExitStatus status = new CommandRunner(surroundings).run(arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
