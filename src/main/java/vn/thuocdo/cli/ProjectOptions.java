package vn.thuocdo.cli;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.thuocdo.config.ProjectFile;
import vn.thuocdo.config.Settings;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.judge.Method;
import vn.thuocdo.read.Source;
import vn.thuocdo.read.encoding.Encoding;
import vn.thuocdo.read.table.Input;

/** What is scored: a project, or tables named one by one. */
final class ProjectOptions {

    private final PositionalParamSpec project = Options.fileParameter("PROJECT");
    private final OptionSpec assignments = Options.file("FILE", "-a", "--assignments");
    private final OptionSpec results = Options.files("1..*", "FILE", "-r", "--results");
    private final OptionSpec encoding = Options.text("NAME", "--encoding");
    private final OptionSpec asOf = Options.text("DATE", "--as-of");
    private final OptionSpec method = Options.files("1", "NAME|FILE", "--method");

    void addTo(CommandSpec command) {
        addOptionsTo(command.addPositional(project));
    }

    /** The same for a command that has parameters of its own. */
    void addOptionsTo(CommandSpec command) {
        command.addOption(assignments)
                .addOption(results)
                .addOption(encoding)
                .addOption(asOf)
                .addOption(method);
    }

    /** The settings; empty, with diagnostics, where the project file cannot be used. */
    Optional<Settings> settings(Surroundings surroundings, Findings.Builder diagnostics) {
        return settings(place(), surroundings, diagnostics);
    }

    /**
     * The same of a project that the command found among its own parameters.
     *
     * @param place absent where none was named
     */
    Optional<Settings> settings(Optional<String> place, Surroundings surroundings, Findings.Builder diagnostics) {
        check(place, surroundings);
        Optional<Settings> base = base(place, surroundings, diagnostics);
        if (base.isEmpty() || diagnostics.hasErrors()) {
            return Optional.empty();
        }
        Settings settings = base.get().withSources(sources(place, base.get().sources(), surroundings));
        String date = asOf.getValue();
        if (date != null) {
            LocalDate day = ProjectFile.day(date, settings.calendar())
                    .orElseThrow(() -> new UsageException("badValue", "--as-of", date, "2023-12-31, 2023-Q4, 2023"));
            settings = settings.withAsOf(day);
        }
        List<String> rules = method.getValue();
        if (!rules.isEmpty()) {
            settings = settings.withMethod(MethodArgument.named(rules.get(0), surroundings, diagnostics));
        }
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(settings);
    }

    /** Whether the command line names several methods, to be held against each other. */
    boolean comparesMethods() {
        return method.<List<String>>getValue().size() > 1;
    }

    /** Refuses several methods where one is needed. */
    void requireOneMethod() {
        if (comparesMethods()) {
            throw new UsageException("oneMethod");
        }
    }

    /** The methods that the command line names, in its order, each once. */
    List<Method> methods(Surroundings surroundings, Findings.Builder diagnostics) {
        List<Method> methods = new ArrayList<>();
        for (String rules : method.<List<String>>getValue()) {
            Method named = MethodArgument.named(rules, surroundings, diagnostics);
            if (methods.stream().anyMatch(other -> other.id().equals(named.id()))) {
                throw new UsageException("methodTwice", named.id());
            }
            methods.add(named);
        }
        return methods;
    }

    /** The project that the command line names; absent where it names none. */
    private Optional<String> place() {
        return Optional.ofNullable(project.getValue());
    }

    private Optional<Settings> base(Optional<String> place, Surroundings surroundings, Findings.Builder diagnostics) {
        if (place.isEmpty()) {
            if (assignments.getValue() != null) {
                return Optional.of(Settings.of(List.of()));
            }
            if (!Files.exists(surroundings.path(ProjectFile.NAME))) {
                throw new UsageException("noProject");
            }
            return ProjectArgument.of(".", surroundings).settings(surroundings, diagnostics);
        }
        return ProjectArgument.of(place.get(), surroundings).settings(surroundings, diagnostics);
    }

    /** Tables of the command line take the place of the project's. */
    private List<Source> sources(Optional<String> place, List<Source> ofProject, Surroundings surroundings) {
        List<Source> sources = new ArrayList<>(ofProject);
        String ofAssignments = assignments.getValue();
        if (ofAssignments != null) {
            refuseTwoTables(place, ofProject, surroundings);
            sources.removeIf(source -> source.role() == Source.Role.ASSIGNMENTS);
            sources.add(new Source(Source.Role.ASSIGNMENTS, input(ofAssignments, surroundings)));
        }
        List<String> ofResults = results.getValue();
        if (!ofResults.isEmpty()) {
            sources.removeIf(source -> source.role() == Source.Role.RESULTS);
            ofResults.forEach(file -> sources.add(new Source(Source.Role.RESULTS, input(file, surroundings))));
        }
        String name = encoding.getValue();
        if (name != null) {
            sources.replaceAll(source -> source.withLayout(source.layout().orEncoding(name)));
        }
        return sources;
    }

    /** Refuses what no table can be read by. */
    private void check(Optional<String> place, Surroundings surroundings) {
        String name = encoding.getValue();
        if (name != null && Encoding.named(name).isEmpty()) {
            throw new UsageException("badValue", "--encoding", name, Encoding.known());
        }
        List<String> tables = new ArrayList<>(results.<List<String>>getValue());
        Optional.<String>ofNullable(assignments.getValue()).ifPresent(tables::add);
        place.map(text -> ProjectArgument.of(text, surroundings).name()).ifPresent(tables::add);
        if (tables.stream().filter(ProjectArgument::isStandardInput).count() > 1) {
            throw new UsageException("inputTwice");
        }
    }

    /** A project that is itself the table of assignments would be passed over in silence. */
    private static void refuseTwoTables(Optional<String> place, List<Source> ofProject, Surroundings surroundings) {
        if (place.isPresent()) {
            String name = ProjectArgument.of(place.get(), surroundings).name();
            if (ofProject.stream().anyMatch(source -> source.input().shown().equals(name))) {
                throw new UsageException("bothSources", name);
            }
        }
    }

    private static Input input(String file, Surroundings surroundings) {
        return ProjectArgument.input(file, surroundings);
    }
}
