package vn.thuocdo.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.thuocdo.cli.Console;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.cli.option.Options;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.run.UsageException;

/** {@code codes}: the catalogue of diagnostics. */
final class CodesCommand implements Command {

    private final PositionalParamSpec code = Options.wordParameter("CODE", CodesCommand::ids);

    @Override
    public void addTo(CommandSpec command) {
        command.addPositional(code);
    }

    @Override
    public ExitStatus run(Session session) throws IOException {
        Console console = session.console(Optional.empty());
        console.print(text(console).getBytes(StandardCharsets.UTF_8));
        return ExitStatus.DONE;
    }

    private static Iterator<String> ids() {
        return Arrays.stream(Code.values()).map(Code::id).iterator();
    }

    private String text(Console console) {
        String id = code.getValue();
        if (id == null) {
            return console.listing().catalogue();
        }
        return console.listing().entry(Code.of(id).orElseThrow(() -> new UsageException(UsageError.NO_SUCH_CODE, id)));
    }
}
