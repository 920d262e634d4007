package vn.thuocdo.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import vn.thuocdo.model.Language;

/** How the tool speaks. */
final class ConsoleOptions {

    @Option(names = "--lang", paramLabel = "vi|en")
    private String language;

    @Option(names = "--color", paramLabel = "auto|always|never")
    private String color = "auto";

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Option(names = {"-v", "--verbose"})
    private boolean verbose;

    /** The console in the language of the options, else of the project, else English. */
    Console console(Surroundings surroundings, Optional<Language> ofProject) {
        Language chosen = language == null ? ofProject.orElse(Language.EN) : named(language);
        return new Console(surroundings, chosen, colors(surroundings, color), quiet, verbose);
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
