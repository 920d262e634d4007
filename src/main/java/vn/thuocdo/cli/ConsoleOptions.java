package vn.thuocdo.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.model.Language;

/** How the tool speaks. */
final class ConsoleOptions {

    private final OptionSpec language = Options.word("vi|en", List.of("vi", "en"), "--lang");
    private final OptionSpec color = Options.word("auto|always|never", List.of("auto", "always", "never"), "--color");
    private final OptionSpec wrap = Options.text("COLUMNS", "--wrap");
    private final OptionSpec quiet = Options.flag("-q", "--quiet");
    private final OptionSpec verbose = Options.flag("-v", "--verbose");
    private Optional<Console> made = Optional.empty();

    void addTo(CommandSpec command) {
        command.addOption(language)
                .addOption(color)
                .addOption(wrap)
                .addOption(quiet)
                .addOption(verbose);
    }

    /** The console in the language of the options, else of the project, else English. */
    Console console(Surroundings surroundings, Optional<Language> ofProject) {
        String word = language.getValue();
        String when = color.getValue();
        Console console = new Console(
                surroundings,
                word == null ? ofProject.orElse(Language.EN) : named(word),
                colors(surroundings, when == null ? "auto" : when),
                columns(),
                quiet.getValue(),
                verbose.getValue());
        made = Optional.of(console);
        return console;
    }

    /** The console that was made; empty before. */
    Optional<Console> made() {
        return made;
    }

    /** After how many columns lines on standard error are broken; empty where they are not. */
    private OptionalInt columns() {
        String columns = wrap.getValue();
        if (columns == null) {
            return OptionalInt.empty();
        }
        if (!columns.matches("[1-9][0-9]{1,3}")) {
            throw new UsageException("badValue", "--wrap", columns, "72");
        }
        return OptionalInt.of(Integer.parseInt(columns));
    }

    private static Language named(String word) {
        return Language.of(word).orElseThrow(() -> new UsageException("badValue", "--lang", word, "vi, en"));
    }

    private static Console.Colors colors(Surroundings surroundings, String when) {
        return switch (when) {
            case "always" -> new Console.Colors(true, true);
            case "never" -> new Console.Colors(false, false);
            case "auto" -> {
                boolean wanted = surroundings.variable("NO_COLOR").isEmpty();
                yield new Console.Colors(
                        wanted && surroundings.outIsTerminal(), wanted && surroundings.errIsTerminal());
            }
            default -> throw new UsageException("badValue", "--color", when, "auto, always, never");
        };
    }
}
