package vn.thuocdo.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Temporary files of this process, in a private folder within {@code java.io.tmpdir}. The folder is made for the first of
 * them and removed when the process ends; those that killed processes left behind are removed when it is made.
 */
public final class TemporaryFiles {

    /** A temporary file could not be made or written; the cause says why. */
    public static final class Failure extends IOException {

        private static final long serialVersionUID = 1L;

        Failure(IOException cause) {
            super(cause);
        }

        /** The folder that temporary files are made in. */
        public Path place() {
            return parent();
        }

        @Override
        public synchronized IOException getCause() {
            return (IOException) Objects.requireNonNull(super.getCause());
        }
    }

    private static final String PREFIX = "thuocdo-";

    /** Held open and locked while its process lives, also where other machines cannot see that process. */
    private static final String LOCK = "lock";

    private static @Nullable Path folder;

    private TemporaryFiles() {}

    /**
     * A new, empty file.
     *
     * @param ending of its name, such as {@code .xlsx}
     * @throws Failure if it cannot be made
     */
    public static Path create(String ending) throws Failure {
        try {
            return Files.createTempFile(folder(), "", ending);
        } catch (IOException e) {
            throw new Failure(e);
        }
    }

    /**
     * A new, empty folder.
     *
     * @throws Failure if it cannot be made
     */
    public static Path createFolder() throws Failure {
        try {
            return Files.createTempDirectory(folder(), "");
        } catch (IOException e) {
            throw new Failure(e);
        }
    }

    /** The failure of writing to a temporary file. */
    public static Failure failure(IOException cause) {
        return cause instanceof Failure told ? told : new Failure(cause);
    }

    /** How many bytes of space there are; unlimited where the system does not say. */
    public static long room() {
        try {
            return Files.getFileStore(parent()).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    private static Path parent() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static synchronized Path folder() throws IOException {
        if (folder == null) {
            Path parent = parent();
            removeAbandoned(parent);
            folder = make(parent);
        }
        return folder;
    }

    private static Path make(Path parent) throws IOException {
        Path made = Files.createTempDirectory(
                parent, PREFIX + ProcessHandle.current().pid() + "-");
        FileChannel lock =
                FileChannel.open(made.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Abandoned.lock(lock);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(made, lock)));
        return made;
    }

    private static void removeAbandoned(Path parent) {
        try (DirectoryStream<Path> others = Files.newDirectoryStream(parent, PREFIX + "*-*")) {
            for (Path other : others) {
                OptionalLong pid = pid(other.getFileName().toString());
                if (pid.isPresent() && Abandoned.isBy(pid.getAsLong(), other.resolve(LOCK))) {
                    remove(other);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Old files only take space; if this run lacks space, that is reported when its file is made.
        }
    }

    private static OptionalLong pid(String name) {
        return Abandoned.number(name.substring(PREFIX.length(), name.indexOf('-', PREFIX.length())));
    }

    private static void remove(Path made, FileChannel lock) {
        remove(made);
        try {
            lock.close();
        } catch (IOException e) {
            // The process ends, and its files with it.
        }
    }

    /** Removes a folder and its content, as far as it belongs to this user. */
    private static void remove(Path gone) {
        try (Stream<Path> files = Files.walk(gone)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // It belongs to another user, or another program has it open.
        }
    }
}
