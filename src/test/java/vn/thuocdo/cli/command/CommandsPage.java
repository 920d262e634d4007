package vn.thuocdo.cli.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import vn.thuocdo.cli.help.Help;
import vn.thuocdo.model.Language;

/** The manual's page of commands: what {@code --help} of each says. */
public final class CommandsPage {

    private CommandsPage() {}

    public static String text() {
        StringBuilder page = new StringBuilder(
                "# Commands\n\n" + "What `--help` of each command says; `scripts/docs` writes this page from it.\n");
        CommandLine thuocdo = ThuocdoCommand.commandLine("");
        Help.describe(thuocdo, Language.EN);
        for (CommandLine command : all(thuocdo)) {
            page.append("\n## ")
                    .append(command.getCommandSpec().qualifiedName())
                    .append("\n\n```\n")
                    .append(command.setUsageHelpWidth(80)
                            .getUsageMessage(Ansi.OFF)
                            .stripTrailing())
                    .append("\n```\n");
        }
        return page.toString();
    }

    /** A command and all below it, in the order of the help. */
    static List<CommandLine> all(CommandLine command) {
        List<CommandLine> all = new ArrayList<>(List.of(command));
        command.getSubcommands().values().forEach(below -> all.addAll(all(below)));
        return all;
    }
}
