package vn.thuocdo.cli.option;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import vn.thuocdo.cli.Console;
import vn.thuocdo.cli.Surroundings;
import vn.thuocdo.model.Language;

/** How the tool speaks: options of every command. */
public final class ConsoleOptions {

    /** When colours are shown. */
    private enum When {
        AUTO,
        ALWAYS,
        NEVER;

        static Optional<When> of(String word) {
            return switch (word) {
                case "auto" -> Optional.of(AUTO);
                case "always" -> Optional.of(ALWAYS);
                case "never" -> Optional.of(NEVER);
                default -> Optional.empty();
            };
        }
    }

    private static final String LANGUAGE = "--lang";
    private static final String COLOR = "--color";
    private static final String WRAP = "--wrap";
    private static final String QUIET = "--quiet";
    private static final String VERBOSE = "--verbose";

    private static final Pattern COLUMNS = Pattern.compile("[1-9][0-9]{1,3}");

    private final CommandSpec command;

    private ConsoleOptions(CommandSpec command) {
        this.command = command;
    }

    public static void addTo(CommandSpec command) {
        command.addOption(Options.word("vi|en", Language::of, List.of("vi", "en"), LANGUAGE))
                .addOption(Options.word("auto|always|never", When::of, List.of("auto", "always", "never"), COLOR))
                .addOption(Options.value("COLUMNS", ConsoleOptions::columns, "72", WRAP))
                .addOption(Options.flag("-q", QUIET))
                .addOption(Options.flag("-v", VERBOSE));
    }

    /** Those of a command that they were added to, as it was called. */
    public static ConsoleOptions of(CommandSpec command) {
        return new ConsoleOptions(command);
    }

    private <T> Optional<T> given(String name) {
        return Options.given(command.findOption(name));
    }

    /** The language that is asked for; absent where none is. */
    public Optional<Language> language() {
        return given(LANGUAGE);
    }

    /** The console in the language of the options, else of the project, else English. */
    public Console console(Surroundings surroundings, Optional<Language> ofProject) {
        return new Console(
                surroundings,
                language().or(() -> ofProject).orElse(Language.EN),
                colors(surroundings),
                this.<Integer>given(WRAP).map(OptionalInt::of).orElse(OptionalInt.empty()),
                this.<Boolean>given(QUIET).orElse(false),
                this.<Boolean>given(VERBOSE).orElse(false));
    }

    /** After how many columns lines on standard error are broken. */
    private static Optional<Integer> columns(String text) {
        return COLUMNS.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private Console.Colors colors(Surroundings surroundings) {
        return switch (this.<When>given(COLOR).orElse(When.AUTO)) {
            case ALWAYS -> new Console.Colors(true, true);
            case NEVER -> new Console.Colors(false, false);
            case AUTO -> {
                boolean wanted = surroundings.variable("NO_COLOR").isEmpty();
                yield new Console.Colors(
                        wanted && surroundings.outIsTerminal(), wanted && surroundings.errIsTerminal());
            }
        };
    }
}
