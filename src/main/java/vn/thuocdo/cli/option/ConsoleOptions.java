package vn.thuocdo.cli.option;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import vn.thuocdo.cli.Console;
import vn.thuocdo.cli.ProcessContext;
import vn.thuocdo.model.Language;
import vn.thuocdo.report.Presentation;

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
    private static final String WIDTH = "--width";
    private static final String WRAP = "--wrap";
    private static final String QUIET = "--quiet";
    private static final String VERBOSE = "--verbose";

    /** What a terminal has, as shells tell it. */
    private static final String COLUMNS = "COLUMNS";

    private static final Pattern NUMBER_OF_COLUMNS = Pattern.compile("[1-9][0-9]{1,3}");

    /** What tables of figures need. */
    private static final int FEWEST_COLUMNS = 40;

    /** Columns of a line: longer ones are hard to read. */
    private static final int MOST_COLUMNS = 120;

    private final CommandSpec command;

    private ConsoleOptions(CommandSpec command) {
        this.command = command;
    }

    public static void addTo(CommandSpec command) {
        command.addOption(Options.word("vi|en", Language::of, List.of("vi", "en"), LANGUAGE))
                .addOption(Options.word("auto|always|never", When::of, List.of("auto", "always", "never"), COLOR))
                .addOption(Options.value("COLUMNS", ConsoleOptions::ofTables, "40, 80, 120", WIDTH))
                .addOption(Options.value("COLUMNS", ConsoleOptions::asked, "72", WRAP))
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
    public Console console(ProcessContext context, Optional<Language> ofProject) {
        return new Console(
                context,
                language().or(() -> ofProject).orElse(Language.EN),
                colors(context),
                widths(context),
                this.<Boolean>given(QUIET).orElse(false),
                this.<Boolean>given(VERBOSE).orElse(false));
    }

    /** A number of columns; empty for another text. */
    public static OptionalInt columns(String text) {
        return NUMBER_OF_COLUMNS.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private static Optional<Integer> asked(String text) {
        OptionalInt columns = columns(text);
        return columns.isPresent() ? Optional.of(columns.getAsInt()) : Optional.empty();
    }

    /** A line in which no table of figures has room is refused. */
    private static Optional<Integer> ofTables(String text) {
        return asked(text).filter(columns -> columns >= FEWEST_COLUMNS);
    }

    /** What the option says holds for every text, what the shell or the terminal says for standard output alone. */
    private Console.Widths widths(ProcessContext context) {
        int files = this.<Integer>given(WIDTH).orElse(Presentation.USUAL_COLUMNS);
        OptionalInt ofShell = columns(context.variable(COLUMNS));
        OptionalInt known = ofShell.isPresent() ? ofShell : context.columns();
        int out = this.<Integer>given(WIDTH).orElse(known.orElse(Presentation.USUAL_COLUMNS));
        Optional<Integer> err = given(WRAP);
        return new Console.Widths(
                bounded(out), bounded(files), err.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    private static int bounded(int columns) {
        return Math.min(Math.max(columns, FEWEST_COLUMNS), MOST_COLUMNS);
    }

    private Console.Colors colors(ProcessContext context) {
        return switch (this.<When>given(COLOR).orElse(When.AUTO)) {
            case ALWAYS -> new Console.Colors(true, true);
            case NEVER -> new Console.Colors(false, false);
            case AUTO -> {
                boolean wanted = context.variable("NO_COLOR").isEmpty();
                yield new Console.Colors(wanted && context.outIsTerminal(), wanted && context.errIsTerminal());
            }
        };
    }
}
