package vn.thuocdo.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.config.project.ProjectFile;
import vn.thuocdo.config.project.Settings;
import vn.thuocdo.config.project.TableDescriptor;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.diagnostic.UsageError;
import vn.thuocdo.model.Language;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;

/**
 * A project as the command line names it: a folder with a project file, that file, one table that holds everything, or
 * {@code -} for a table on standard input; each also {@code @DATE}, as of a date.
 *
 * @param asOf the text after the {@code @}; absent where there is none
 */
public record ProjectArgument(String name, Optional<String> asOf) {

    private static final List<String> STANDARD_INPUTS = List.of("-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0");

    /**
     * If a file or folder with the whole name exists, it is meant, and {@code @} does not begin a date.
     *
     * @throws UsageException if what stands behind the {@code @} of an existing one is no date
     */
    public static ProjectArgument of(String text, WorkingFolder folder) {
        int at = text.lastIndexOf('@');
        if (at <= 0 || Files.exists(folder.resolve(text))) {
            return new ProjectArgument(text, Optional.empty());
        }
        String name = text.substring(0, at);
        String day = text.substring(at + 1);
        if (ProjectFile.day(day, ReportingCalendar.PLAIN).isPresent()) {
            return new ProjectArgument(name, Optional.of(day));
        }
        if (Files.exists(folder.resolve(name))) {
            throw new UsageException(UsageError.NO_DATE_OF_PROJECT, day, name);
        }
        return new ProjectArgument(text, Optional.empty());
    }

    /** A project by its name alone: a date behind an {@code @} is left out. */
    public static ProjectArgument undated(String text) {
        int at = text.lastIndexOf('@');
        return new ProjectArgument(at > 0 ? text.substring(0, at) : text, Optional.empty());
    }

    /** The language that a project says; empty where this names no project file, or that cannot be read. */
    public Optional<Language> language(WorkingFolder folder) {
        Path path = folder.resolve(name);
        Path file = Files.isDirectory(path) ? path.resolve(ProjectFile.NAME) : path;
        boolean isProject = file.endsWith(ProjectFile.NAME) && Files.isRegularFile(file);
        return isProject ? ownSettings(folder).value().flatMap(Settings::language) : Optional.empty();
    }

    /** As it is written on the command line. */
    public String text() {
        return name + asOf.map(day -> "@" + day).orElse("");
    }

    /** The settings; empty, and findings that say why, where the project file cannot be used. */
    Checked<Optional<Settings>> settings(WorkingFolder folder) {
        return followed(ownSettings(folder));
    }

    /** Settings whose tables are read as the data packages beside them say. */
    static Checked<Optional<Settings>> followed(Checked<Optional<Settings>> settings) {
        if (settings.value().isEmpty()) {
            return settings;
        }
        return TableDescriptor.followed(settings.value().get())
                .map(Optional::of)
                .and(settings.findings());
    }

    /** The same as the project itself says. */
    Checked<Optional<Settings>> ownSettings(WorkingFolder folder) {
        return undated(folder).map(settings -> settings.map(this::dated));
    }

    private Settings dated(Settings settings) {
        Optional<LocalDate> day = asOf.flatMap(text -> ProjectFile.day(text, settings.calendar()));
        return day.isPresent() ? settings.withAsOf(day.get()) : settings;
    }

    private Checked<Optional<Settings>> undated(WorkingFolder workingFolder) {
        Path path = workingFolder.resolve(name);
        if (Files.isDirectory(path)) {
            String folder = folder(name);
            if (Files.notExists(path.resolve(ProjectFile.NAME))) {
                return new Checked<>(
                        Optional.empty(), Findings.of(Code.NO_PROJECT_FILE, new Location.File(name), ProjectFile.NAME));
            }
            Input file = Input.file(folder + ProjectFile.NAME, path.resolve(ProjectFile.NAME));
            return ProjectFile.read(file, path, folder);
        }
        Input input = input(name, workingFolder);
        if (ProjectFile.isProject(input)) {
            String folder = name.substring(0, name.length() - fileName().length());
            return ProjectFile.read(input, path.resolveSibling(""), folder);
        }
        return Checked.of(Optional.of(Settings.of(List.of(Source.wholeJob(input)))));
    }

    /** The folder before the names of its files: {@code samples/x/}, and nothing for the current one. */
    private static String folder(String name) {
        if (name.equals(".") || name.equals("./")) {
            return "";
        }
        return name.endsWith("/") ? name : name + "/";
    }

    private String fileName() {
        return Path.of(name).getFileName().toString();
    }

    /** A file of the command line, or standard input. */
    static Input input(String file, WorkingFolder folder) {
        return isStandardInput(file)
                ? Input.stream(file, folder.standardInput())
                : Input.file(file, folder.resolve(file));
    }

    /** Whether a file of the command line is standard input, by any of its names. */
    public static boolean isStandardInput(String file) {
        return STANDARD_INPUTS.contains(file);
    }
}
