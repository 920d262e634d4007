package vn.thuocdo.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** {@code thuocdo} itself, which only has commands. */
@picocli.CommandLine.Command(name = "thuocdo", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ThuocdoCommand {

    private static final Map<String, Supplier<Command>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("score", ScoreCommand::new);
        COMMANDS.put("check", CheckCommand::new);
        COMMANDS.put("codes", CodesCommand::new);
    }

    @Mixin
    private ConsoleOptions options;

    /** The command line of one command; of all where the word is none, so that help and hints know them. */
    static CommandLine commandLine(String word) {
        CommandLine commandLine = new CommandLine(new ThuocdoCommand());
        if (COMMANDS.containsKey(word)) {
            commandLine.addSubcommand(word, COMMANDS.get(word).get());
        } else {
            COMMANDS.forEach((name, command) -> commandLine.addSubcommand(name, command.get()));
        }
        return commandLine;
    }

    ConsoleOptions consoleOptions() {
        return options;
    }
}
