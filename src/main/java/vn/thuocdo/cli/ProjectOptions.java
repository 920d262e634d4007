package vn.thuocdo.cli;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.thuocdo.config.ProjectFile;
import vn.thuocdo.config.Settings;
import vn.thuocdo.diagnostic.Diagnostics;
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
    private final OptionSpec method = Options.file("NAME|FILE", "--method");

    void addTo(CommandSpec command) {
        command.addPositional(project)
                .addOption(assignments)
                .addOption(results)
                .addOption(encoding)
                .addOption(asOf)
                .addOption(method);
    }

    /** The settings; empty, with diagnostics, where the project file cannot be used. */
    Optional<Settings> settings(Surroundings surroundings, Diagnostics diagnostics) {
        check();
        Optional<Settings> base = base(surroundings, diagnostics);
        if (base.isEmpty() || diagnostics.hasErrors()) {
            return Optional.empty();
        }
        Settings settings = base.get().withSources(sources(base.get().sources(), surroundings));
        String date = asOf.getValue();
        if (date != null) {
            LocalDate day = ProjectFile.day(date, settings.calendar())
                    .orElseThrow(() -> new UsageException("badValue", "--as-of", date, "2023-12-31, 2023-Q4, 2023"));
            settings = settings.withAsOf(day);
        }
        String rules = method.getValue();
        if (rules != null) {
            settings = settings.withMethod(MethodArgument.named(rules, surroundings, diagnostics));
        }
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(settings);
    }

    private Optional<Settings> base(Surroundings surroundings, Diagnostics diagnostics) {
        String place = project.getValue();
        if (place == null) {
            if (assignments.getValue() != null) {
                return Optional.of(Settings.of(List.of()));
            }
            if (!Files.exists(surroundings.path(ProjectFile.NAME))) {
                throw new UsageException("noProject");
            }
            return ProjectArgument.of(".").settings(surroundings, diagnostics);
        }
        return ProjectArgument.of(place).settings(surroundings, diagnostics);
    }

    /** Tables of the command line take the place of the project's. */
    private List<Source> sources(List<Source> ofProject, Surroundings surroundings) {
        List<Source> sources = new ArrayList<>(ofProject);
        String ofAssignments = assignments.getValue();
        if (ofAssignments != null) {
            refuseTwoTables(ofProject);
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
    private void check() {
        String name = encoding.getValue();
        if (name != null && Encoding.named(name).isEmpty()) {
            throw new UsageException("badValue", "--encoding", name, Encoding.known());
        }
        List<String> tables = new ArrayList<>(results.<List<String>>getValue());
        tables.add(assignments.getValue());
        String place = project.getValue();
        tables.add(place == null ? null : ProjectArgument.of(place).name());
        if (Collections.frequency(tables, ProjectArgument.STANDARD_INPUT) > 1) {
            throw new UsageException("inputTwice");
        }
    }

    /** A project that is itself the table of assignments would be passed over in silence. */
    private void refuseTwoTables(List<Source> ofProject) {
        if (project.getValue() != null) {
            String name = ProjectArgument.of(project.getValue()).name();
            if (ofProject.stream().anyMatch(source -> source.input().shown().equals(name))) {
                throw new UsageException("bothSources", name);
            }
        }
    }

    private static Input input(String file, Surroundings surroundings) {
        return ProjectArgument.input(file, surroundings);
    }
}
