package vn.thuocdo.run;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.config.project.ProjectFile;
import vn.thuocdo.config.project.Settings;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.judge.method.Method;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.encoding.Encoding;

/**
 * What is scored: a project, or single tables, and what replaces the project's own settings.
 *
 * @param folder where the names start from
 * @param project absent for the project in that folder, or for the tables alone
 * @param assignments the table of assignments; absent for the project's
 * @param results the tables of results; none for the project's
 * @param encoding how all of the tables are encoded; absent where each is recognised
 * @param asOf the as-of date; absent for the project's
 * @param knownOn what was reported after this day is not used; absent for the project's
 * @param method the name of a preset, or a file; absent for the project's
 */
public record ProjectChoice(
        WorkingFolder folder,
        Optional<ProjectArgument> project,
        Optional<String> assignments,
        List<String> results,
        Optional<String> encoding,
        Optional<AsOf> asOf,
        Optional<AsOf> knownOn,
        Optional<String> method) {

    /** @throws UsageException if the encoding is not known, or two tables come from standard input */
    public ProjectChoice {
        results = List.copyOf(results);
        if (encoding.isPresent() && Encoding.named(encoding.get()).isEmpty()) {
            throw new UsageException(UsageError.BAD_VALUE, "--encoding", encoding.get(), Encoding.known());
        }
        List<String> tables = new ArrayList<>(results);
        assignments.ifPresent(tables::add);
        project.map(ProjectArgument::name).ifPresent(tables::add);
        if (tables.stream().filter(ProjectArgument::isStandardInput).count() > 1) {
            throw new UsageException(UsageError.INPUT_TWICE);
        }
    }

    /** A project as it is: {@code samples/vinh-phuc-2023}, or {@code year.csv@2023-Q4}. */
    public static ProjectChoice of(WorkingFolder folder, String project) {
        return new ProjectChoice(
                folder,
                Optional.of(ProjectArgument.of(project, folder)),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The settings to score by; empty, and findings that say why, where the project file cannot be read. */
    Checked<Optional<Settings>> settings() {
        return ProjectArgument.followed(chosen());
    }

    private Checked<Optional<Settings>> chosen() {
        Checked<Optional<Settings>> ofProject = ofProject();
        if (ofProject.value().isEmpty() || ofProject.findings().hasErrors()) {
            return ofProject;
        }
        Settings settings = ofProject.value().get();
        Settings chosen = known(dated(settings.withSources(sources(settings.sources()))), knownOn);
        if (method.isEmpty()) {
            return new Checked<>(Optional.of(chosen), ofProject.findings());
        }
        Checked<Method> named = MethodArgument.named(method.get(), folder);
        Settings from =
                MethodArgument.file(method.get(), folder).map(chosen::and).orElse(chosen);
        return named.map(rules -> Optional.of(from.withMethod(rules))).and(ofProject.findings());
    }

    private Checked<Optional<Settings>> ofProject() {
        if (project.isPresent()) {
            return project.get().ownSettings(folder);
        }
        if (assignments.isPresent()) {
            return Checked.of(Optional.of(Settings.of(List.of())));
        }
        if (!Files.exists(folder.resolve(ProjectFile.NAME))) {
            throw new UsageException(UsageError.NO_PROJECT);
        }
        return ProjectArgument.of(".", folder).ownSettings(folder);
    }

    private Settings dated(Settings settings) {
        return asOf.isPresent() ? settings.withAsOf(day(asOf.get(), settings, "--as-of")) : settings;
    }

    /** Settings of one project of a run; what was known on one day holds for all its projects. */
    static Settings known(Settings settings, Optional<AsOf> knownOn) {
        return knownOn.isPresent() ? settings.withKnownOn(day(knownOn.get(), settings, "--known-on")) : settings;
    }

    private static LocalDate day(AsOf day, Settings settings, String option) {
        return day.in(settings.calendar())
                .orElseThrow(() -> new UsageException(UsageError.BAD_VALUE, option, day, AsOf.EXAMPLES));
    }

    /** Tables named on the command line replace the project's. */
    private List<Source> sources(List<Source> ofProject) {
        List<Source> sources = new ArrayList<>(ofProject);
        if (assignments.isPresent()) {
            refuseTwoTables(ofProject);
            sources.removeIf(source -> source.role() == Source.Role.ASSIGNMENTS);
            sources.add(source(Source.Role.ASSIGNMENTS, assignments.get()));
        }
        if (!results.isEmpty()) {
            sources.removeIf(source -> source.role() == Source.Role.RESULTS);
            sources.replaceAll(Source::notAlone);
            results.forEach(file -> sources.add(source(Source.Role.RESULTS, file)));
        }
        if (encoding.isPresent()) {
            sources.replaceAll(source -> source.withLayout(source.layout().orEncoding(encoding.get())));
        }
        return sources;
    }

    private Source source(Source.Role role, String file) {
        return new Source(role, ProjectArgument.input(file, folder));
    }

    /** Else a project that is itself a table of assignments would be ignored without a message. */
    private void refuseTwoTables(List<Source> ofProject) {
        if (project.isPresent()) {
            String name = project.get().name();
            if (ofProject.stream().anyMatch(source -> source.input().shown().equals(name))) {
                throw new UsageException(UsageError.BOTH_SOURCES, name);
            }
        }
    }
}
