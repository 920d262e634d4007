package vn.thuocdo.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.thuocdo.cli.Console;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.cli.completion.Shell;
import vn.thuocdo.cli.help.ManualPage;
import vn.thuocdo.cli.option.Options;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.model.Language;
import vn.thuocdo.run.UsageException;

/** {@code completion}: what a shell and {@code man} need to know of this command line. */
final class CompletionCommand implements Command {

    private final PositionalParamSpec shell = Options.wordParameter("SHELL", Shell.words());
    private final OptionSpec manual = Options.flag("--man");

    @Override
    public void addTo(CommandSpec command) {
        command.addPositional(shell).addOption(manual);
    }

    @Override
    public ExitStatus run(Session session) throws IOException {
        Console console = session.console(Optional.empty());
        CommandLine thuocdo = ThuocdoCommand.commandLine("");
        Language language = console.messages().language();
        String text = manual.<Boolean>getValue() ? ManualPage.of(thuocdo, language) : shell().script(thuocdo, language);
        console.print(text.getBytes(StandardCharsets.UTF_8));
        return ExitStatus.DONE;
    }

    private Shell shell() {
        Optional<String> word = Options.given(shell);
        return word.map(CompletionCommand::shell).orElse(Shell.BASH);
    }

    private static Shell shell(String word) {
        return Shell.of(word)
                .orElseThrow(() ->
                        new UsageException(UsageError.BAD_VALUE, "SHELL", word, String.join(", ", Shell.words())));
    }
}
