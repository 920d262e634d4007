package vn.thuocdo.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.thuocdo.diagnostic.FailureReason;
import vn.thuocdo.model.Language;
import vn.thuocdo.read.text.Names;

/** Runs a command line from its arguments to its exit status. */
public final class CommandRunner {

    private static final int HELP_WIDTH = 80;

    private final Surroundings surroundings;

    public CommandRunner(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Parses and runs; whatever goes wrong is said on standard error and in the status. */
    public ExitStatus run(String... arguments) {
        CommandLine commandLine = ThuocdoCommand.commandLine(arguments.length == 0 ? "" : arguments[0])
                .setDefaultValueProvider(new EnvironmentDefaults(surroundings))
                .setUsageHelpWidth(HELP_WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true);
        Console console = new Console(
                surroundings, language(arguments), new Console.Colors(false, false), OptionalInt.empty(), false, false);
        CommandLine called = commandLine;
        try {
            called = deepest(commandLine.parseArgs(arguments));
            return run(called, console);
        } catch (ParameterException e) {
            return refuse(usageError(e), e.getCommandLine(), console);
        } catch (UsageException e) {
            return refuse(e, called, spoken(called).orElse(console));
        } catch (Console.NobodyReads quiet) {
            return ExitStatus.IO_FAILED;
        } catch (IOException e) {
            console.say(console.messages().text("console.standardOutput", FailureReason.of(e)));
            return ExitStatus.IO_FAILED;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            console.say(console.messages().text("console.bug"));
            console.trace(e);
            return ExitStatus.BUG;
        }
    }

    private ExitStatus run(CommandLine called, Console console) throws IOException {
        if (called.isUsageHelpRequested()) {
            console.print(help(called, console.messages().language()).getBytes(StandardCharsets.UTF_8));
            return ExitStatus.DONE;
        }
        if (called.isVersionHelpRequested()) {
            console.print((Version.line() + "\n").getBytes(StandardCharsets.UTF_8));
            return ExitStatus.DONE;
        }
        if (called.getCommand() instanceof Command command) {
            return command.run(surroundings);
        }
        surroundings.err().write(help(called, console.messages().language()).getBytes(StandardCharsets.UTF_8));
        return ExitStatus.USAGE;
    }

    /** How a command speaks that knows its project's language. */
    private static Optional<Console> spoken(CommandLine called) {
        return called.getCommand() instanceof Command command ? command.console() : Optional.empty();
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
        console.say(console.messages().text(error.key(), error.arguments()));
        console.say(
                console.messages().text("console.try", called.getCommandSpec().qualifiedName()));
        return ExitStatus.USAGE;
    }

    /** What picocli found wrong, for messages of our own. */
    private static UsageException usageError(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String argument = unmatched.getUnmatched().get(0);
            boolean option = argument.startsWith("-");
            boolean command = !option && e.getCommandLine().getCommandSpec().parent() == null;
            String kind = option ? "unknownOption" : command ? "unknownCommand" : "unexpected";
            List<String> near = option || command ? Names.nearest(argument, unmatched.getSuggestions()) : List.of();
            return near.isEmpty()
                    ? new UsageException(kind, argument)
                    : new UsageException(kind + "Near", argument, near.get(0));
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return new UsageException("missingValue", name(missing.getMissing().get(0)));
        }
        return new UsageException("malformed", e.getMessage());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** The language asked for, as far as it can be told before the arguments are parsed. */
    private Language language(String... arguments) {
        String word = surroundings.variable(EnvironmentDefaults.variable("--lang"));
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--lang=")) {
                word = arguments[i].substring("--lang=".length());
            } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                word = arguments[i + 1];
            }
        }
        return Optional.of(word).flatMap(Language::of).orElse(Language.EN);
    }
}
