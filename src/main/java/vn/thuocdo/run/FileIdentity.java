package vn.thuocdo.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Identifies the file that a path leads to, also through links, {@code ./} and {@code ../}, a second name of the same
 * file, or other capitals where the file system ignores case. Equal for all paths of one file, also if the file does
 * not exist yet.
 *
 * @param key the key of the file system for the file; the path where there is no key, or no such file yet
 */
record FileIdentity(Object key) {

    /** A file that does not exist yet, in a folder that does. */
    private record Missing(Object folder, String name) {}

    /** Written out, because Java builds that of a record at its first use, which costs time at start-up. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FileIdentity file && file.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    static FileIdentity of(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            return new FileIdentity(Files.exists(path) ? existing(path) : missing(absolute));
        } catch (IOException unknown) {
            return new FileIdentity(absolute);
        }
    }

    private static Object existing(Path path) throws IOException {
        Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        return key == null ? path.toRealPath() : key;
    }

    private static Object missing(Path path) throws IOException {
        Path folder = existingAncestor(path);
        String name = folder.relativize(path).toString();
        Path real = folder.toRealPath();
        String spelled = takesCapitalsForTheSame(real)
                ? Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT)
                : name;
        return new Missing(existing(real), spelled);
    }

    private static Path existingAncestor(Path path) {
        Path folder = path.getParent();
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        return folder == null ? path.getRoot() : folder;
    }

    /** Tries the name of the folder in other capitals; if the name has no letters, the name of a folder above it. */
    private static boolean takesCapitalsForTheSame(Path folder) throws IOException {
        for (Path some = folder; some != null && some.getFileName() != null; some = some.getParent()) {
            String name = some.getFileName().toString();
            String other = name.equals(name.toUpperCase(Locale.ROOT))
                    ? name.toLowerCase(Locale.ROOT)
                    : name.toUpperCase(Locale.ROOT);
            if (!other.equals(name)) {
                Path spelled = some.resolveSibling(other);
                return Files.exists(spelled) && Files.isSameFile(spelled, some);
            }
        }
        return false;
    }

    /** The path without links, as far as it exists. */
    static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        Path folder = existingAncestor(absolute);
        return folder.toRealPath().resolve(folder.relativize(absolute));
    }
}
