package vn.thuocdo.cli.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import vn.thuocdo.cli.option.ConsoleOptions;
import vn.thuocdo.cli.option.Options;

/** {@code thuocdo} itself, which only has commands. */
final class ThuocdoCommand {

    /** The words of all commands, in the order in which help lists them. */
    private static final List<String> WORDS = List.of(
            "score", "check", "explain", "compare", "trend", "reconcile", "init", "schema", "codes", "completion");

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
        for (String name : WORDS.contains(word) ? List.of(word) : WORDS) {
            add(name, thuocdo);
        }
        return new CommandLine(thuocdo, FACTORY);
    }

    private static void add(String name, CommandSpec thuocdo) {
        Command command = command(name);
        CommandSpec spec = withHelp(CommandSpec.wrapWithoutInspection(command, FACTORY));
        command.addTo(spec);
        thuocdo.addSubcommand(name, new CommandLine(spec, FACTORY));
    }

    private static Command command(String word) {
        return switch (word) {
            case "score" -> new ScoreCommand();
            case "check" -> new CheckCommand();
            case "explain" -> new ExplainCommand();
            case "compare" -> new CompareCommand();
            case "trend" -> new TrendCommand();
            case "reconcile" -> new ReconcileCommand();
            case "init" -> new InitCommand();
            case "schema" -> new SchemaCommand();
            case "codes" -> new CodesCommand();
            case "completion" -> new CompletionCommand();
            default -> throw new IllegalArgumentException("no command is called " + word);
        };
    }

    /** What every command has, the console's options included. */
    private static CommandSpec withHelp(CommandSpec spec) {
        ConsoleOptions.addTo(spec);
        return spec.addOption(Options.help()).addOption(Options.version());
    }
}
