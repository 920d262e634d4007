package vn.thuocdo.cli.command;

import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.cli.option.Options;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.report.Schema;
import vn.thuocdo.run.UsageException;

/** {@code schema}: the JSON Schemas that editors and programs check files by. */
final class SchemaCommand implements Command {

    private final PositionalParamSpec name = Options.wordParameter("SCHEMA", Schema.words());

    @Override
    public void addTo(CommandSpec command) {
        command.addPositional(name);
    }

    @Override
    public ExitStatus run(Session session) throws IOException {
        Schema schema = Options.<String>given(name).map(SchemaCommand::schema).orElse(Schema.PROJECT);
        session.console(Optional.empty()).print(schema.bytes());
        return ExitStatus.DONE;
    }

    private static Schema schema(String word) {
        return Schema.of(word)
                .orElseThrow(() ->
                        new UsageException(UsageError.BAD_VALUE, "SCHEMA", word, String.join(", ", Schema.words())));
    }
}
