package vn.thuocdo.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.cli.Console;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.cli.help.ManualPage;
import vn.thuocdo.cli.option.Options;

/** {@code completion}: what a shell and {@code man} need to know of this command line. */
final class CompletionCommand implements Command {

    private final OptionSpec manual = Options.flag("--man");

    @Override
    public void addTo(CommandSpec command) {
        command.addOption(manual);
    }

    @Override
    public ExitStatus run(Session session) throws IOException {
        Console console = session.console(Optional.empty());
        CommandLine thuocdo = ThuocdoCommand.commandLine("");
        String text = manual.<Boolean>getValue()
                ? ManualPage.of(thuocdo, console.messages().language())
                : AutoComplete.bash(thuocdo.getCommandName(), thuocdo) + "\n";
        console.print(text.getBytes(StandardCharsets.UTF_8));
        return ExitStatus.DONE;
    }
}
