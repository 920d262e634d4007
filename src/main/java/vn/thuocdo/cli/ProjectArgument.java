package vn.thuocdo.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thuocdo.config.ProjectFile;
import vn.thuocdo.config.Settings;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.model.ReportingCalendar;
import vn.thuocdo.read.Source;
import vn.thuocdo.read.table.Input;

/**
 * A project as the command line names it: a folder with a project file, that file, one table that holds everything, or
 * {@code -} for a table on standard input; each also {@code @DATE}, as of a date.
 *
 * @param asOf the text after the {@code @}; absent where there is none
 */
record ProjectArgument(String name, Optional<String> asOf) {

    private static final List<String> STANDARD_INPUTS = List.of("-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0");

    /** A file or folder of the whole name is that one, whatever follows an {@code @} in it. */
    static ProjectArgument of(String text, Surroundings surroundings) {
        int at = text.lastIndexOf('@');
        return at > 0
                        && !Files.exists(surroundings.path(text))
                        && ProjectFile.day(text.substring(at + 1), ReportingCalendar.PLAIN)
                                .isPresent()
                ? new ProjectArgument(text.substring(0, at), Optional.of(text.substring(at + 1)))
                : new ProjectArgument(text, Optional.empty());
    }

    /** The settings; empty, with diagnostics, where the project file cannot be used. */
    Optional<Settings> settings(Surroundings surroundings, Findings.Builder diagnostics) {
        Optional<Settings> settings = undated(surroundings, diagnostics);
        if (settings.isEmpty() || asOf.isEmpty()) {
            return settings;
        }
        Optional<LocalDate> day = ProjectFile.day(asOf.get(), settings.get().calendar());
        return Optional.of(day.map(settings.get()::withAsOf).orElse(settings.get()));
    }

    private Optional<Settings> undated(Surroundings surroundings, Findings.Builder diagnostics) {
        Path path = surroundings.path(name);
        if (Files.isDirectory(path)) {
            String folder = folder(name);
            Input file = Input.file(folder + ProjectFile.NAME, path.resolve(ProjectFile.NAME));
            return said(ProjectFile.read(file, path, folder), diagnostics);
        }
        Input input = input(name, surroundings);
        if (ProjectFile.isProject(input)) {
            Path parent = path.resolveSibling("");
            String folder = name.substring(0, name.length() - fileName().length());
            return said(ProjectFile.read(input, parent, folder), diagnostics);
        }
        return Optional.of(Settings.of(List.of(new Source(Source.Role.ASSIGNMENTS, input))));
    }

    private static Optional<Settings> said(Checked<Optional<Settings>> read, Findings.Builder diagnostics) {
        diagnostics.add(read.findings());
        return read.value();
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
    static Input input(String file, Surroundings surroundings) {
        return isStandardInput(file)
                ? Input.stream(file, surroundings.in())
                : Input.file(file, surroundings.path(file));
    }

    /** Whether a file of the command line is standard input, by any of its names. */
    static boolean isStandardInput(String file) {
        return STANDARD_INPUTS.contains(file);
    }
}
