package vn.thuocdo.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thuocdo.compare.Changes;
import vn.thuocdo.config.Settings;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.read.Source;

/** What a scoreboard is compared with: as the command line says, else as the project does. */
final class BaseOptions {

    private final OptionSpec base = Options.file("PROJECT", "--base");
    private final CrosswalkOption crosswalk = new CrosswalkOption();

    void addTo(CommandSpec command) {
        command.addOption(base);
        crosswalk.addTo(command);
    }

    /** Whether the command line asks for a comparison. */
    boolean isGiven() {
        return base.getValue() != null || crosswalk.isGiven();
    }

    /** What changed since the base; empty where there is none, or it cannot be used: the diagnostics say why. */
    Optional<Changes> changes(Scored current, Surroundings surroundings, Findings.Builder diagnostics) {
        Settings settings = current.settings();
        Optional<String> place = Optional.<String>ofNullable(base.getValue())
                .or(() -> settings.base().map(name -> settings.folder() + name));
        if (place.isEmpty()) {
            if (crosswalk.isGiven()) {
                throw new UsageException("crosswalkWithoutBase");
            }
            return Optional.empty();
        }
        Optional<Settings> ofBase =
                ProjectArgument.of(place.get(), surroundings).settings(surroundings, diagnostics);
        if (ofBase.isEmpty()) {
            return Optional.empty();
        }
        Scored scored = Scored.of(ofBase.get(), diagnostics);
        return Optional.of(current.since(scored, crosswalk.tables(settings, surroundings), diagnostics));
    }

    /** The option for tables that say what became of units. */
    static final class CrosswalkOption {

        private final OptionSpec crosswalk = Options.files("1", "FILE", "--crosswalk");

        void addTo(CommandSpec command) {
            command.addOption(crosswalk);
        }

        boolean isGiven() {
            return !crosswalk.<List<String>>getValue().isEmpty();
        }

        /** Those of the command line, else those of a project. */
        List<Source> tables(Settings settings, Surroundings surroundings) {
            List<String> files = crosswalk.getValue();
            return files.isEmpty()
                    ? settings.crosswalk()
                    : files.stream()
                            .map(file -> new Source(Source.Role.CROSSWALK, ProjectArgument.input(file, surroundings)))
                            .toList();
        }
    }
}
