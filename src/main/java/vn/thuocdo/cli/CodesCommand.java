package vn.thuocdo.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.thuocdo.diagnostic.Code;

/** {@code codes}: the catalogue of diagnostics. */
@picocli.CommandLine.Command(name = "codes", mixinStandardHelpOptions = true)
final class CodesCommand implements Command {

    @Parameters(index = "0", arity = "0..1", paramLabel = "CODE")
    private String id;

    @Mixin
    private ConsoleOptions options;

    @Override
    public ConsoleOptions consoleOptions() {
        return options;
    }

    @Override
    public ExitStatus run(Surroundings surroundings) throws IOException {
        Console console = options.console(surroundings, Optional.empty());
        console.print(text(console).getBytes(StandardCharsets.UTF_8));
        return ExitStatus.DONE;
    }

    private String text(Console console) {
        if (id == null) {
            return console.listing().catalogue();
        }
        Code code = Code.of(id).orElseThrow(() -> new UsageException("noSuchCode", id));
        return console.listing().entry(code);
    }
}
