package vn.thuocdo.report.write;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.thuocdo.storage.Abandoned;
import vn.thuocdo.storage.FileName;

/**
 * Names of files that stand beside another until they take its place, or it theirs: {@code .NAME.PID-NUMBER.new}. A run
 * that is killed leaves them behind; they are known by the number of its process.
 */
final class InterimNames {

    /** In bytes, so that the whole name, with the numbers, has no more than the 255 that file systems take. */
    private static final int LONGEST = 200;

    /** Those of this process: the next one in a container may have the same number. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private InterimNames() {}

    /** The name of the n-th file beside a file; from now on it is in use. */
    static Path take(Path file, int number, String what) {
        String name = FileName.cut(file.getFileName().toString(), LONGEST);
        Path beside =
                file.resolveSibling("." + name + "." + ProcessHandle.current().pid() + "-" + number + "." + what);
        OURS.add(beside);
        return beside;
    }

    /** The name is no longer in use. */
    static void giveBack(Path beside) {
        OURS.remove(beside);
    }

    /** Deletes from a folder what dead processes have left behind there. */
    static void clear(Path folder) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ".*.*-*.{new,old}")) {
            for (Path file : left) {
                if (isAbandoned(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // The files are hidden and harmless; a fault of the folder is reported when it is written to.
        }
    }

    private static boolean isAbandoned(Path file) {
        OptionalLong pid = pid(file.getFileName().toString());
        if (pid.isEmpty() || OURS.contains(file)) {
            return false;
        }
        return pid.getAsLong() == ProcessHandle.current().pid() || Abandoned.isBy(pid.getAsLong(), file);
    }

    /** {@code 123} of {@code .report.json.123-1.new}. */
    private static OptionalLong pid(String name) {
        int what = name.lastIndexOf('.');
        int first = name.lastIndexOf('.', what - 1);
        int dash = name.indexOf('-', first);
        boolean isOurForm = first > 0
                && dash > first
                && dash < what
                && Abandoned.number(name.substring(dash + 1, what)).isPresent();
        return isOurForm ? Abandoned.number(name.substring(first + 1, dash)) : OptionalLong.empty();
    }
}
