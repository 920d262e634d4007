package vn.thuocdo.cli.option;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.run.AsOf;
import vn.thuocdo.run.UsageException;

/**
 * Options and parameters, built by hand. picocli would also find them by annotations; reading those takes a virtual
 * machine that has just started longer than scoring a year of a province.
 */
public final class Options {

    private static final ITypeConverter<String> AS_WRITTEN = new AsWritten();

    private Options() {}

    /** An option with a text; its value is null where it is not given. */
    public static OptionSpec text(String label, String... names) {
        return OptionSpec.builder(names).paramLabel(label).type(String.class).build();
    }

    /**
     * An option with a text that is read as something else; its value is that, null where it is not given.
     *
     * @param reader gives nothing for a text that is no value of the option
     * @param expected what is, for the message
     */
    public static <T> OptionSpec value(
            String label, Function<String, Optional<T>> reader, String expected, String... names) {
        return OptionSpec.builder(names)
                .paramLabel(label)
                .type(String.class)
                .converters(new Typed<>(names[names.length - 1], reader, expected))
                .build();
    }

    /**
     * The same of one of some words, which the shell completes.
     *
     * @param words all of its values
     */
    public static <T> OptionSpec word(
            String label, Function<String, Optional<T>> reader, List<String> words, String... names) {
        return OptionSpec.builder(names)
                .paramLabel(label)
                .type(String.class)
                .converters(new Typed<>(names[names.length - 1], reader, String.join(", ", words)))
                .completionCandidates(words)
                .build();
    }

    /** The value of an option or parameter; absent where it is not given. */
    public static <T> Optional<T> given(ArgSpec argument) {
        return Optional.ofNullable(argument.getValue());
    }

    /** An option with a file; its value is its name as a text, null where it is not given. */
    public static OptionSpec file(String label, String... names) {
        return OptionSpec.builder(names)
                .paramLabel(label)
                .type(File.class)
                .converters(AS_WRITTEN)
                .build();
    }

    /** An option with files that may be repeated; its value is a list of texts, empty where it is not given. */
    public static OptionSpec files(String arity, String label, String... names) {
        return OptionSpec.builder(names)
                .paramLabel(label)
                .arity(arity)
                .type(List.class)
                .auxiliaryTypes(File.class)
                .converters(AS_WRITTEN)
                .initialValue(List.of())
                .build();
    }

    /** An option that is there or not; its value is a boolean. */
    public static OptionSpec flag(String... names) {
        return OptionSpec.builder(names).type(boolean.class).initialValue(false).build();
    }

    public static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .usageHelp(true)
                .build();
    }

    public static OptionSpec version() {
        return OptionSpec.builder("-V", "--version")
                .type(boolean.class)
                .versionHelp(true)
                .build();
    }

    /** The first parameter of a command, a file; its value is its name as a text, null where it is not given. */
    public static PositionalParamSpec fileParameter(String label) {
        return fileParameter(label, "0", "0..1");
    }

    /** A parameter of a command, a file; its value is its name as a text, null where it is not given. */
    public static PositionalParamSpec fileParameter(String label, String index, String arity) {
        return PositionalParamSpec.builder()
                .index(index)
                .arity(arity)
                .required(!arity.startsWith("0"))
                .paramLabel(label)
                .type(File.class)
                .converters(AS_WRITTEN)
                .build();
    }

    /** A parameter that must be given, a file at a place from 0; its value is its name as a text. */
    public static PositionalParamSpec requiredFile(int place, String label) {
        return PositionalParamSpec.builder()
                .index(String.valueOf(place))
                .arity("1")
                .required(true)
                .paramLabel(label)
                .type(File.class)
                .converters(AS_WRITTEN)
                .build();
    }

    /** A parameter at a place, from 0; its value is a text, null where it is not given. */
    public static PositionalParamSpec parameter(int place, String label) {
        return PositionalParamSpec.builder()
                .index(String.valueOf(place))
                .arity("0..1")
                .paramLabel(label)
                .type(String.class)
                .build();
    }

    /** The one parameter of a command, one of some words; its value is null where it is not given. */
    public static PositionalParamSpec wordParameter(String label, Iterable<String> words) {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .paramLabel(label)
                .type(String.class)
                .completionCandidates(words)
                .build();
    }

    /** Reads a text as a value of an option, or says what would be one. */
    private record Typed<T>(String option, Function<String, Optional<T>> reader, String expected)
            implements ITypeConverter<T> {
        @Override
        public T convert(String text) {
            boolean noDay = expected.equals(AsOf.EXAMPLES) && AsOf.doesNotExist(text);
            return reader.apply(text)
                    .orElseThrow(() -> new UsageException(
                            noDay ? UsageError.NO_SUCH_DAY : UsageError.BAD_VALUE, option, text, expected));
        }
    }

    /**
     * Files keep the name that the user wrote; that they are files tells the shell to complete them. No lambda: it would
     * keep the interface, whose class file is of an old version, and all that implements it out of the class-data archive.
     */
    private static final class AsWritten implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            return text;
        }
    }
}
