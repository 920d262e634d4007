package vn.thuocdo.cli.completion;

import java.io.File;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command, as the scripts for shells describe it.
 *
 * @param summary one sentence, on one line
 * @param parameters in their order
 * @param commands those below it, in the order of the help
 */
record ShellCommand(
        String name, String summary, List<Option> options, List<Value> parameters, List<ShellCommand> commands) {

    /**
     * An option.
     *
     * @param names with their hyphens, the short one first
     * @param summary one sentence, on one line
     * @param isRepeatable may be given several times
     * @param value absent where it takes none
     */
    record Option(List<String> names, String summary, boolean isRepeatable, Optional<Value> value) {}

    /** The value of an option or of a parameter. */
    sealed interface Value {
        String label();
    }

    record Words(String label, List<String> words) implements Value {}

    record FileName(String label) implements Value {}

    /** Any text. */
    record Text(String label) implements Value {}

    ShellCommand {
        options = List.copyOf(options);
        parameters = List.copyOf(parameters);
        commands = List.copyOf(commands);
    }

    /** The description of a command of picocli, with its texts. */
    static ShellCommand of(CommandLine line) {
        CommandLine.Model.CommandSpec spec = line.getCommandSpec();
        return new ShellCommand(
                line.getCommandName(),
                firstSentence(spec.usageMessage().header()),
                spec.options().stream()
                        .sorted(Comparator.comparing(OptionSpec::longestName))
                        .map(ShellCommand::option)
                        .toList(),
                spec.positionalParameters().stream()
                        .sorted(Comparator.comparingInt((PositionalParamSpec parameter) ->
                                parameter.index().min()))
                        .map(ShellCommand::value)
                        .toList(),
                line.getSubcommands().values().stream().map(ShellCommand::of).toList());
    }

    /** The words that parameters may be, all of them together. */
    List<String> parameterWords() {
        return parameters.stream()
                .flatMap(value -> value instanceof Words some ? some.words().stream() : Stream.empty())
                .toList();
    }

    boolean hasFileParameter() {
        return parameters.stream().anyMatch(FileName.class::isInstance);
    }

    private static Option option(OptionSpec option) {
        return new Option(
                Arrays.stream(option.names())
                        .sorted(Comparator.comparingInt(String::length))
                        .toList(),
                firstSentence(option.description()),
                option.isMultiValue(),
                option.arity().max() == 0 ? Optional.empty() : Optional.of(value(option)));
    }

    private static Value value(ArgSpec argument) {
        if (argument.completionCandidates() != null) {
            List<String> words = StreamSupport.stream(
                            argument.completionCandidates().spliterator(), false)
                    .toList();
            return new Words(argument.paramLabel(), words);
        }
        boolean isFile = argument.type() == File.class || argument.auxiliaryTypes()[0] == File.class;
        return isFile ? new FileName(argument.paramLabel()) : new Text(argument.paramLabel());
    }

    /** The first sentence of a text of the help, without its full stop. */
    private static String firstSentence(String... lines) {
        String text = String.format(Locale.ROOT, String.join(" ", lines)).strip();
        String line = text.lines().findFirst().orElse("");
        int end = line.indexOf(". ");
        String sentence = end < 0 ? line : line.substring(0, end);
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
