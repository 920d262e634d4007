package vn.thuocdo.config.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.FailureReason;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.NaturalOrder;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.input.Input;

/** Finds the files that a project names: paths and globs relative to its folder, none outside it. */
final class SourceFiles {

    /** The beginning of the names of lock files of Excel and Word. */
    private static final String LOCK_OF_OFFICE = "~$";

    private final Path folder;
    private final String shownFolder;
    private final Findings.Builder diagnostics;

    SourceFiles(Path folder, String shownFolder, Findings.Builder diagnostics) {
        this.folder = folder;
        this.shownFolder = shownFolder;
        this.diagnostics = diagnostics;
    }

    /**
     * The files of a path or glob, in natural order.
     *
     * @param role that they shall have
     */
    List<Input> find(String pattern, Location at, Source.Role role) {
        try {
            return Glob.isGlob(pattern) ? matches(pattern, at, role) : file(pattern, at);
        } catch (InvalidPathException e) {
            refuse(pattern, at);
        } catch (IOException e) {
            diagnostics.add(Code.UNREADABLE, at, FailureReason.of(e));
        } catch (UncheckedIOException e) {
            diagnostics.add(Code.UNREADABLE, at, FailureReason.of(Objects.requireNonNull(e.getCause())));
        }
        return List.of();
    }

    private List<Input> file(String pattern, Location at) throws IOException {
        Path file = folder.resolve(pattern);
        if (isOutside(file)) {
            diagnostics.add(Code.SOURCE_OUTSIDE, at, pattern);
            return List.of();
        }
        return List.of(Input.file(shownFolder + pattern, file));
    }

    private List<Input> matches(String pattern, Location at, Source.Role role) throws IOException {
        Optional<Glob> glob = Glob.of(pattern);
        if (glob.isEmpty()) {
            refuse(pattern, at);
            return List.of();
        }
        List<Path> found;
        // A walk does not follow links, and the folder itself may be one.
        Path start = folder.toRealPath();
        try (Stream<Path> files = Files.walk(start, depth(pattern))) {
            found = files.filter(Files::isRegularFile)
                    .map(start::relativize)
                    .filter(file -> glob.get().matches(name(file)))
                    .sorted((one, other) -> NaturalOrder.IDS.compare(name(one), name(other)))
                    .toList();
        }
        List<Path> tables = new ArrayList<>();
        for (Path file : found) {
            if (isHousekeeping(file, pattern)) {
                diagnostics.add(Code.HOUSEKEEPING_FILE, at, name(file));
            } else if (isOutside(folder.resolve(file))) {
                diagnostics.add(Code.SOURCE_OUTSIDE, at, name(file));
                return List.of();
            } else {
                tables.add(file);
            }
        }
        if (tables.isEmpty()) {
            boolean awaited = isAwaited(pattern, start, role);
            diagnostics.add(awaited ? Code.RESULTS_AWAITED : Code.NOTHING_MATCHES, at, pattern);
        }
        return tables.stream()
                .map(file -> Input.file(shownFolder + name(file), folder.resolve(file)))
                .toList();
    }

    /** Whether results shall come into a folder that is there and holds no file yet: then no pattern is at fault. */
    private static boolean isAwaited(String pattern, Path start, Source.Role role) throws IOException {
        String parent = Glob.folder(pattern);
        Path folder = start.resolve(parent);
        if (role != Source.Role.RESULTS || parent.isEmpty() || !Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).allMatch(file -> isHousekeeping(folder.relativize(file), ""));
        }
    }

    /** Whether a pattern finds a file, by its path from the project's folder. */
    static boolean isTable(Path file, String pattern) {
        boolean matches =
                Glob.of(pattern).filter(glob -> glob.matches(name(file))).isPresent();
        return matches && !isHousekeeping(file, pattern);
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    /** Whether a file is an auxiliary or hidden file of a program; false if the pattern itself names hidden files. */
    static boolean isHousekeeping(Path file, String pattern) {
        boolean asksForHidden = pattern.startsWith(".") || pattern.contains("/.");
        for (Path part : file) {
            String name = part.toString();
            if (name.startsWith(LOCK_OF_OFFICE) || name.startsWith(".") && !asksForHidden) {
                return true;
            }
        }
        return false;
    }

    private void refuse(String pattern, Location at) {
        diagnostics.add(Code.BAD_VALUE, at, "sources", pattern, "results/*.csv");
    }

    private static int depth(String pattern) {
        return pattern.contains("**")
                ? Integer.MAX_VALUE
                : 1 + (int) pattern.chars().filter(c -> c == '/').count();
    }

    /** Also through a symbolic link. */
    private boolean isOutside(Path file) throws IOException {
        if (!file.toAbsolutePath()
                .normalize()
                .startsWith(folder.toAbsolutePath().normalize())) {
            return true;
        }
        return Files.exists(file) && !file.toRealPath().startsWith(folder.toRealPath());
    }
}
