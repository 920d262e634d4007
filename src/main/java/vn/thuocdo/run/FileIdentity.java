package vn.thuocdo.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Which file a path leads to, whatever way it is written: through links, past {@code ./} and {@code ../}, by a second name of
 * the same file, or in other capitals where the file system takes these for the same. Equal for paths of one file, also
 * where that file is not there yet.
 *
 * @param key what the file system tells its files by; the path where it does not, or where there is no such file yet
 */
record FileIdentity(Object key) {

    /** A file that is not there yet, in a folder that is. */
    private record Missing(Object folder, String name) {}

    /** Written out: that of a record is put together at run time, at its first use. */
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

    /** Asks the folder itself, by its own name in other capitals, or one above it where its name has no letters. */
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

    /** The path without links, as far as it is there. */
    static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        Path folder = existingAncestor(absolute);
        return folder.toRealPath().resolve(folder.relativize(absolute));
    }
}
