package vn.thuocdo.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thuocdo.config.MethodReader;
import vn.thuocdo.config.ProjectFile;
import vn.thuocdo.config.Settings;
import vn.thuocdo.diagnostic.Diagnostics;
import vn.thuocdo.judge.Method;
import vn.thuocdo.read.Source;
import vn.thuocdo.read.table.Input;

/** What is scored: a project, or tables named one by one. */
final class ProjectOptions {

    @Parameters(index = "0", arity = "0..1", paramLabel = "PROJECT")
    private String project;

    @Option(
            names = {"-a", "--assignments"},
            paramLabel = "FILE")
    private String assignments;

    @Option(
            names = {"-r", "--results"},
            paramLabel = "FILE",
            arity = "1..*")
    private List<String> results = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DATE")
    private String asOf;

    @Option(names = "--method", paramLabel = "NAME|FILE")
    private String method;

    /** The settings; empty, with diagnostics, where the project file cannot be used. */
    Optional<Settings> settings(Surroundings surroundings, Diagnostics diagnostics) {
        Optional<Settings> base = base(surroundings, diagnostics);
        if (base.isEmpty() || diagnostics.hasErrors()) {
            return Optional.empty();
        }
        Settings settings = base.get().withSources(sources(base.get().sources(), surroundings));
        if (asOf != null) {
            LocalDate day = ProjectFile.day(asOf, settings.calendar())
                    .orElseThrow(() -> new UsageException("badValue", "--as-of", asOf, "2023-12-31, 2023-Q4, 2023"));
            settings = settings.withAsOf(day);
        }
        if (method != null) {
            settings = settings.withMethod(named(method, surroundings, diagnostics));
        }
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(settings);
    }

    private Optional<Settings> base(Surroundings surroundings, Diagnostics diagnostics) {
        if (project == null) {
            if (assignments != null) {
                return Optional.of(Settings.of(List.of()));
            }
            if (!Files.exists(surroundings.path(ProjectFile.NAME))) {
                throw new UsageException("noProject");
            }
            return ProjectArgument.of(".").settings(surroundings, diagnostics);
        }
        return ProjectArgument.of(project).settings(surroundings, diagnostics);
    }

    /** Tables of the command line take the place of the project's. */
    private List<Source> sources(List<Source> ofProject, Surroundings surroundings) {
        List<Source> sources = new ArrayList<>(ofProject);
        if (assignments != null) {
            sources.removeIf(source -> source.role() == Source.Role.ASSIGNMENTS);
            sources.add(new Source(Source.Role.ASSIGNMENTS, input(assignments, surroundings)));
        }
        if (!results.isEmpty()) {
            sources.removeIf(source -> source.role() == Source.Role.RESULTS);
            results.forEach(file -> sources.add(new Source(Source.Role.RESULTS, input(file, surroundings))));
        }
        return sources;
    }

    private static Input input(String file, Surroundings surroundings) {
        return ProjectArgument.input(file, surroundings);
    }

    private static Method named(String name, Surroundings surroundings, Diagnostics diagnostics) {
        Optional<Method> preset = MethodReader.preset(name);
        if (preset.isPresent()) {
            return preset.get();
        }
        Path file = surroundings.path(name);
        if (!Files.isRegularFile(file)) {
            throw new UsageException("noSuchMethod", name, MethodReader.presets());
        }
        return MethodReader.read(Input.file(name, file), diagnostics);
    }
}
