package vn.thuocdo.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.thuocdo.cli.Console;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.cli.ProcessContext;
import vn.thuocdo.cli.help.Help;
import vn.thuocdo.cli.help.Version;
import vn.thuocdo.cli.option.ConsoleOptions;
import vn.thuocdo.cli.option.EnvironmentDefaults;
import vn.thuocdo.diagnostic.FailureReason;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.model.Language;
import vn.thuocdo.run.Engine;
import vn.thuocdo.run.ProjectArgument;
import vn.thuocdo.run.Suggestion;
import vn.thuocdo.run.UsageException;

/** Runs a command line from its arguments to its exit status. */
public final class CommandRunner {

    private static final int HELP_WIDTH = 80;

    private final ProcessContext context;
    private final Engine engine;

    public CommandRunner(ProcessContext context) {
        this(context, Engine.here());
    }

    /** @param engine reads and judges what {@code score} scores */
    public CommandRunner(ProcessContext context, Engine engine) {
        this.context = context;
        this.engine = engine;
    }

    /** Parses and runs the command; errors are reported on standard error and in the exit status. */
    public ExitStatus run(String... arguments) {
        CommandLine commandLine = ThuocdoCommand.commandLine(arguments.length == 0 ? "" : arguments[0])
                .setDefaultValueProvider(new EnvironmentDefaults(context))
                .setUsageHelpWidth(HELP_WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true);
        Console console = console(language(arguments).orElse(Language.EN));
        CommandLine called = commandLine;
        try {
            called = deepest(commandLine.parseArgs(arguments));
            requireFilled(arguments);
            return run(called, List.of(arguments), console);
        } catch (ParameterException e) {
            return refuse(ofVariable(usageError(e), arguments), e.getCommandLine(), ofProject(console, arguments));
        } catch (UsageException e) {
            return refuse(e, called, ofProject(console, arguments));
        } catch (Console.NobodyReads quiet) {
            return ExitStatus.IO_FAILED;
        } catch (IOException e) {
            console.say(console.messages()
                    .text("console.standardOutput", console.messages().reason(FailureReason.of(e))));
            return ExitStatus.IO_FAILED;
        } catch (OutOfMemoryError | StackOverflowError e) {
            console.say(console.messages().text("console.memory"));
            return ExitStatus.IO_FAILED;
        } catch (RuntimeException e) {
            console.say(console.messages().text("console.bug"));
            BugReport.of(e, arguments).forEach(console::say);
            return ExitStatus.BUG;
        }
    }

    private ExitStatus run(CommandLine called, List<String> words, Console console) throws IOException {
        if (called.isUsageHelpRequested()) {
            console.print(help(called, console.messages().language()).getBytes(StandardCharsets.UTF_8));
            return ExitStatus.DONE;
        }
        if (called.isVersionHelpRequested()) {
            console.print((Version.line() + "\n").getBytes(StandardCharsets.UTF_8));
            return ExitStatus.DONE;
        }
        if (called.getCommand() instanceof Command command) {
            String name = called.getCommandSpec().qualifiedName();
            ConsoleOptions options = ConsoleOptions.of(called.getCommandSpec());
            return command.run(new Session(context, options, name, words, engine));
        }
        context.err().write(help(called, console.messages().language()).getBytes(StandardCharsets.UTF_8));
        return ExitStatus.USAGE;
    }

    /** An empty argument comes of a variable that is not set; as a name, it would be that of the folder we are in. */
    private static void requireFilled(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.isEmpty()) {
                throw new UsageException(UsageError.EMPTY_ARGUMENT, i == 0 ? "thuocdo" : arguments[i - 1]);
            }
            if (argument.startsWith("-") && argument.indexOf('=') == argument.length() - 1) {
                throw new UsageException(UsageError.EMPTY_ARGUMENT, argument);
            }
        }
    }

    private static CommandLine deepest(ParseResult parsed) {
        ParseResult called = parsed;
        while (called.hasSubcommand()) {
            called = called.subcommand();
        }
        return called.commandSpec().commandLine();
    }

    private static String help(CommandLine called, Language language) {
        Help.describe(called, language);
        return called.getUsageMessage(CommandLine.Help.Ansi.OFF);
    }

    private static ExitStatus refuse(UsageException error, CommandLine called, Console console) {
        String command = called.getCommandSpec().qualifiedName();
        OutcomeText.misuse(error.error(), error.arguments(), console.messages(), command)
                .forEach(console::say);
        return ExitStatus.USAGE;
    }

    /** The same of a value that nobody wrote on the command line: it is that of a variable, which is named. */
    private UsageException ofVariable(UsageException e, String... arguments) {
        if (e.error() != UsageError.BAD_VALUE && e.error() != UsageError.NO_SUCH_DAY) {
            return e;
        }
        Object[] said = e.arguments().toArray();
        String variable = EnvironmentDefaults.variable(e.arguments().get(0));
        boolean written = Stream.of(arguments)
                .anyMatch(argument -> argument.contains(e.arguments().get(1)));
        if (written || context.variable(variable).isEmpty()) {
            return e;
        }
        said[0] = variable;
        return new UsageException(e.error(), said);
    }

    /** The errors of picocli as errors with this tool's messages. */
    private static UsageException usageError(ParameterException e) {
        if (e.getCause() instanceof UsageException ofValue) {
            return ofValue;
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing().get(0));
        }
        return new UsageException(UsageError.MALFORMED, Objects.requireNonNull(e.getMessage()));
    }

    /** @param missing an option without its value, or a parameter that has to be given */
    private static UsageException missing(ArgSpec missing) {
        if (missing instanceof OptionSpec option) {
            return new UsageException(UsageError.MISSING_VALUE, option.longestName());
        }
        return switch (missing.paramLabel()) {
            case "BASE", "CURRENT" -> new UsageException(UsageError.WHICH_PROJECTS);
            default -> new UsageException(UsageError.MISSING_PARAMETER, missing.paramLabel());
        };
    }

    private static UsageException unmatched(UnmatchedArgumentException unmatched) {
        String argument = unmatched.getUnmatched().get(0);
        boolean option = argument.startsWith("-");
        boolean command = !option && unmatched.getCommandLine().getCommandSpec().parent() == null;
        if (!option && !command) {
            return new UsageException(UsageError.UNEXPECTED_ARGUMENT, argument);
        }
        List<String> near = Suggestion.nearest(argument, unmatched.getSuggestions());
        if (near.isEmpty()) {
            return new UsageException(option ? UsageError.UNKNOWN_OPTION : UsageError.UNKNOWN_COMMAND, argument);
        }
        UsageError error = option ? UsageError.UNKNOWN_OPTION_NEAR : UsageError.UNKNOWN_COMMAND_NEAR;
        return new UsageException(error, argument, near.get(0));
    }

    private Console console(Language language) {
        return new Console(context, language, new Console.Colors(false, false), Console.Widths.USUAL, false, false);
    }

    /** The console for a command line that is refused: in the language asked for, else that of the project it names. */
    private Console ofProject(Console console, String... arguments) {
        if (language(arguments).isPresent()) {
            return console;
        }
        return Stream.concat(Arrays.stream(arguments), Stream.of("."))
                .filter(argument -> !argument.startsWith("-"))
                .flatMap(argument -> projectLanguage(argument).stream())
                .findFirst()
                .map(this::console)
                .orElse(console);
    }

    private Optional<Language> projectLanguage(String argument) {
        try {
            return ProjectArgument.undated(argument).language(context.folder());
        } catch (InvalidPathException noProject) {
            return Optional.empty();
        }
    }

    /** The language asked for, as far as known before the arguments are parsed; empty where none is. */
    private Optional<Language> language(String... arguments) {
        String word = context.variable(EnvironmentDefaults.variable("--lang"));
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--lang=")) {
                word = arguments[i].substring("--lang=".length());
            } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                word = arguments[i + 1];
            }
        }
        return Language.of(word);
    }
}
