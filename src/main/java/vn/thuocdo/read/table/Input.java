package vn.thuocdo.read.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** A file that is read, which can be opened any number of times. */
public final class Input {

    private static final int LARGEST_IN_MEMORY = 16 << 20;

    /** Opens a new stream each time. */
    interface Opener {
        InputStream open() throws IOException;
    }

    private final String shown;
    private final Opener opener;

    /** Where it lies; null while it is in memory alone. */
    private Path path;

    private Input(String shown, Opener opener, Path path) {
        this.shown = shown;
        this.opener = opener;
        this.path = path;
    }

    /** Whatever can be opened again and again. */
    static Input of(String shown, Opener opener) {
        return new Input(shown, opener, null);
    }

    /** @param shown the path as the user would write it */
    public static Input file(String shown, Path path) {
        return new Input(shown, () -> Files.newInputStream(path), path);
    }

    /**
     * What a stream holds that can be read only once: kept in memory, or where it is large in a temporary file, which is
     * deleted when the tool ends.
     *
     * @throws IOException if it cannot be read, or the temporary file not be written
     */
    public static Input stream(String shown, InputStream in) throws IOException {
        byte[] head = in.readNBytes(LARGEST_IN_MEMORY);
        if (head.length < LARGEST_IN_MEMORY) {
            return bytes(shown, head);
        }
        Path copy = Files.createTempFile("thuocdo-", ".tmp");
        copy.toFile().deleteOnExit();
        try (OutputStream out = Files.newOutputStream(copy)) {
            out.write(head);
            in.transferTo(out);
        }
        return file(shown, copy);
    }

    /** The same file; what is read of it further than ever before is told, in bytes. */
    public Input watched(LongConsumer told) {
        AtomicLong furthest = new AtomicLong();
        return new Input(shown, () -> new WatchedStream(opener.open(), furthest, told), path);
    }

    /** How many bytes it has; 0 where that is not known before it is read. */
    public long size() {
        try {
            return path == null ? 0 : Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }

    /** What is in memory. */
    public static Input bytes(String shown, byte[] bytes) {
        return new Input(shown, () -> new ByteArrayInputStream(bytes), null);
    }

    /**
     * Where it lies, for those who do not read it from its first byte on. What is in memory is written to a temporary
     * file, which is deleted when the tool ends.
     *
     * @throws IOException if that cannot be written
     */
    Path path() throws IOException {
        if (path == null) {
            path = Files.createTempFile("thuocdo-", ".tmp");
            path.toFile().deleteOnExit();
            try (InputStream in = open()) {
                Files.copy(in, path, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return path;
    }

    /** The path as the user would write it. */
    public String shown() {
        return shown;
    }

    /** The part of the name after its last dot, in lower case; empty where there is none. */
    public String extension() {
        String name = shown.substring(Math.max(shown.lastIndexOf('/'), shown.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * A new stream from the first byte.
     *
     * @throws IOException if the file cannot be opened
     */
    public InputStream open() throws IOException {
        return opener.open();
    }

    /**
     * The SHA-256 digest of its bytes, in lower-case hexadecimal digits.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public String sha256() {
        try (InputStream in = open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
