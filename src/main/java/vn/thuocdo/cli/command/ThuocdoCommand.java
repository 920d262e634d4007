package vn.thuocdo.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import vn.thuocdo.cli.option.ConsoleOptions;
import vn.thuocdo.cli.option.Options;

/** {@code thuocdo} itself, which only has commands. */
final class ThuocdoCommand {

    /** Every command, under its word. A constructor runs only where its command is called or described. */
    private static final Map<String, Supplier<Command>> COMMANDS = commands();

    /** Makes the lists of options given several times. picocli's own looks for Groovy first, through all libraries. */
    private static final IFactory FACTORY = new IFactory() {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type == List.class
                    ? type.cast(new ArrayList<>())
                    : CommandLine.defaultFactory().create(type);
        }
    };

    private ThuocdoCommand() {}

    /** The command line of one command; of all where the word is none, so that help and hints know them. */
    static CommandLine commandLine(String word) {
        CommandSpec thuocdo =
                withHelp(CommandSpec.wrapWithoutInspection(null, FACTORY)).name("thuocdo");
        for (String name : COMMANDS.containsKey(word) ? Set.of(word) : COMMANDS.keySet()) {
            add(name, thuocdo);
        }
        return new CommandLine(thuocdo, FACTORY);
    }

    private static void add(String name, CommandSpec thuocdo) {
        Command command = COMMANDS.get(name).get();
        CommandSpec spec = withHelp(CommandSpec.wrapWithoutInspection(command, FACTORY));
        command.addTo(spec);
        thuocdo.addSubcommand(name, new CommandLine(spec, FACTORY));
    }

    /** In the order in which help lists them. */
    private static Map<String, Supplier<Command>> commands() {
        Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
        commands.put("score", ScoreCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("trend", TrendCommand::new);
        commands.put("reconcile", ReconcileCommand::new);
        commands.put("init", InitCommand::new);
        commands.put("codes", CodesCommand::new);
        commands.put("completion", CompletionCommand::new);
        return commands;
    }

    /** What every command has, the console's options included. */
    private static CommandSpec withHelp(CommandSpec spec) {
        ConsoleOptions.addTo(spec);
        return spec.addOption(Options.help()).addOption(Options.version());
    }
}
