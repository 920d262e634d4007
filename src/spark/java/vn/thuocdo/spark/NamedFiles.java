package vn.thuocdo.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.GlobExpander;
import org.apache.hadoop.fs.GlobFilter;
import org.apache.hadoop.fs.Path;
import vn.thuocdo.read.input.Input;

/** The files of results that a path names, as the tool finds them on its disk, or as Hadoop does: it may be a pattern. */
final class NamedFiles {

    private static final String PATTERN = "*?[{";
    private static final String DISK = "file";

    private NamedFiles() {}

    /** Those that are there, in the order of their names; the path itself where it is none of Hadoop's, or matches none. */
    static List<JobFiles.ResultFile> of(Input input, Configuration hadoop) {
        String shown = input.shown();
        boolean onDisk = input.place().filter(Files::isRegularFile).isPresent();
        if (onDisk) {
            return List.of(new JobFiles.ResultFile(
                    shown, input.place().get().toAbsolutePath().toUri().toString()));
        }
        List<FileStatus> found = List.of();
        try {
            found = found(input, hadoop);
        } catch (IOException | IllegalArgumentException e) {
            // Whoever reads the file says what is wrong with it.
        }
        return found.isEmpty()
                ? List.of(new JobFiles.ResultFile(shown, shown))
                : found.stream()
                        .map(file -> file.getPath().toString())
                        .sorted(Comparator.naturalOrder())
                        .map(name -> new JobFiles.ResultFile(name, name))
                        .toList();
    }

    private static List<FileStatus> found(Input input, Configuration hadoop) throws IOException {
        String shown = input.shown();
        boolean pattern = shown.chars().anyMatch(letter -> PATTERN.indexOf(letter) >= 0);
        if (!pattern && !shown.endsWith(ParquetText.NAME_END)) {
            return List.of();
        }
        Path path = new Path(input.place()
                .filter(Files::exists)
                .map(place -> place.toUri().toString())
                .orElse(shown));
        FileSystem files = path.getFileSystem(hadoop);
        FileStatus[] matched = files.globStatus(path);
        List<FileStatus> found = new ArrayList<>();
        for (FileStatus some : matched == null ? new FileStatus[0] : matched) {
            found.addAll(some.isFile() ? List.of(some) : ofFolder(some, files));
        }
        return found;
    }

    /** A Parquet table is mostly a folder of files, beside which others tell of it. */
    private static List<FileStatus> ofFolder(FileStatus folder, FileSystem files) throws IOException {
        return folder.getPath().getName().endsWith(ParquetText.NAME_END)
                ? Arrays.stream(files.listStatus(folder.getPath()))
                        .filter(file ->
                                file.isFile() && file.getPath().getName().endsWith(ParquetText.NAME_END))
                        .toList()
                : List.of();
    }

    /**
     * Whether it names a file of this machine's disks.
     *
     * @param file an absolute path without links; it may not be there yet
     */
    static boolean include(java.nio.file.Path file, Input input, Configuration hadoop) {
        try {
            Path path = new Path(input.shown());
            FileSystem files = path.getFileSystem(hadoop);
            if (!files.getScheme().equals(DISK)) {
                return false;
            }
            for (JobFiles.ResultFile some : of(input, hadoop)) {
                java.nio.file.Path place =
                        java.nio.file.Path.of(new Path(some.place()).toUri().getPath());
                if (Files.exists(place) && place.toRealPath().equals(file)) {
                    return true;
                }
            }
            String pattern = files.makeQualified(path).toUri().getPath();
            for (String flat : GlobExpander.expand(pattern)) {
                if (matches(flat, file)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | IllegalArgumentException e) {
            // Whoever reads the file says what is wrong with it.
            return false;
        }
    }

    /** Folder by folder, as Hadoop looks for what a pattern matches. */
    private static boolean matches(String pattern, java.nio.file.Path file) throws IOException {
        java.nio.file.Path whole = java.nio.file.Path.of(pattern);
        if (whole.getNameCount() != file.getNameCount()) {
            return false;
        }
        for (int i = 0; i < file.getNameCount(); i++) {
            if (!new GlobFilter(whole.getName(i).toString())
                    .accept(new Path(file.getName(i).toString()))) {
                return false;
            }
        }
        return true;
    }
}
