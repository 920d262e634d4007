package vn.thuocdo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.cli.ProcessContext;
import vn.thuocdo.cli.command.CommandRunner;

/** Runs the tool within this process, as its launcher would from a folder, with a given environment. */
public final class Tool {

    /** How a run ended, and what it wrote. */
    public record Run(ExitStatus status, String out, String err) {

        /** What it wrote, as JSON. */
        public JsonNode json() {
            return new JsonMapper().readTree(out);
        }
    }

    /** The folder of the project's checkout. */
    public static final Path CHECKOUT = Path.of("").toAbsolutePath();

    private final Path directory;
    private final Map<String, String> environment = new HashMap<>();
    private InputStream input = InputStream.nullInputStream();
    private boolean onTerminal;

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
        return withInput(text.getBytes(StandardCharsets.UTF_8));
    }

    public Tool withInput(byte[] bytes) {
        return withInput(new ByteArrayInputStream(bytes));
    }

    public Tool withInput(InputStream stream) {
        input = stream;
        return this;
    }

    /** Shows standard output on a terminal. */
    public Tool onTerminal() {
        onTerminal = true;
        return this;
    }

    /** Runs the tool; whatever JSON it prints or writes must be what its schema says, in every test that runs it. */
    public Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ProcessContext context =
                new ProcessContext(directory, environment, input, out, err, onTerminal, false, OptionalInt.empty());
        ExitStatus status = new CommandRunner(context).run(arguments);
        Run run = new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        Optional<PublishedSchema> schema = PublishedSchema.ofCommand(arguments);
        if (schema.isPresent()) {
            requireValid(run.out(), schema.get());
            outputs(arguments).stream().map(this::written).forEach(text -> requireValid(text, schema.get()));
        }
        return run;
    }

    /** The files that the arguments ask for; a data package has a schema of its own. */
    private static List<String> outputs(String... arguments) {
        List<String> outputs = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            if (arguments[i - 1].equals("-o") || arguments[i - 1].equals("--output")) {
                String output = arguments[i];
                if (!output.startsWith("datapackage:") && !output.endsWith("datapackage.json")) {
                    outputs.add(output.substring(output.indexOf(':') + 1));
                }
            }
        }
        return outputs;
    }

    /** What stands in a file; empty where there is none. */
    private String written(String output) {
        Path file = directory.resolve(output);
        try {
            return Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireValid(String report, PublishedSchema schema) {
        if (report.startsWith("{")) {
            assertThat(schema.faultsOfJson(report)).isEmpty();
        }
    }
}
