package vn.thuocdo.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code thuocdo} itself, which only has commands. */
final class ThuocdoCommand {

    private static final Map<String, Supplier<Command>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("score", ScoreCommand::new);
        COMMANDS.put("check", CheckCommand::new);
        COMMANDS.put("compare", CompareCommand::new);
        COMMANDS.put("trend", TrendCommand::new);
        COMMANDS.put("reconcile", ReconcileCommand::new);
        COMMANDS.put("codes", CodesCommand::new);
        COMMANDS.put("completion", CompletionCommand::new);
    }

    private ThuocdoCommand() {}

    /** The command line of one command; of all where the word is none, so that help and hints know them. */
    static CommandLine commandLine(String word) {
        CommandSpec thuocdo = withHelp(CommandSpec.create()).name("thuocdo");
        new ConsoleOptions().addTo(thuocdo);
        if (COMMANDS.containsKey(word)) {
            add(word, thuocdo);
        } else {
            COMMANDS.keySet().forEach(name -> add(name, thuocdo));
        }
        return new CommandLine(thuocdo);
    }

    private static void add(String name, CommandSpec thuocdo) {
        Command command = COMMANDS.get(name).get();
        CommandSpec spec = withHelp(CommandSpec.wrapWithoutInspection(command));
        command.addTo(spec);
        thuocdo.addSubcommand(name, spec);
    }

    private static CommandSpec withHelp(CommandSpec spec) {
        return spec.addOption(Options.help()).addOption(Options.version());
    }
}
