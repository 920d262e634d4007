package vn.thuocdo.read.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.CodedFailure;

/** A file that is read, which can be opened any number of times. */
public final class Input {

    /** Stands in a text where bytes are no characters of it. */
    private static final char REPLACEMENT = '\uFFFD';

    /** Opens a new stream each time. */
    public interface Opener {
        InputStream open() throws IOException;
    }

    private final String shown;
    private final Optional<Path> place;
    private final Content content;
    private final Opener opener;
    private final String extension;

    private Input(String shown, Optional<Path> place, Content content) {
        this(shown, place, content, content::open);
    }

    private Input(String shown, Optional<Path> place, Content content, Opener opener) {
        this(shown, place, content, opener, extension(shown));
    }

    private Input(String shown, Optional<Path> place, Content content, Opener opener, String extension) {
        this.shown = shown;
        this.place = place;
        this.content = content;
        this.opener = opener;
        this.extension = extension;
    }

    /** Content that can be opened several times, such as a file of another file system. */
    public static Input of(String shown, Opener opener) {
        return new Input(shown, Optional.empty(), new Spool(opener), opener);
    }

    /**
     * A file, or what can be named like one: a pipe or a device is read as {@link #stream} is.
     *
     * @param shown the path as the user would write it
     */
    public static Input file(String shown, Path path) {
        Optional<Path> place = Optional.of(path);
        if (Files.isRegularFile(path) || Files.isDirectory(path)) {
            return new Input(shown, place, new OrdinaryFile(path));
        }
        return Files.exists(path)
                ? new Input(shown, place, new Spool(() -> Pipe.open(path)))
                : new Input(shown, place, new OrdinaryFile(path), () -> openMissing(path));
    }

    /** The file may exist by now. A name that Java cannot represent is reported in another way than a wrong name. */
    private static InputStream openMissing(Path path) throws IOException {
        if (Files.notExists(path) && path.toString().indexOf(REPLACEMENT) >= 0) {
            throw new CodedFailure(Code.NAME_NOT_UTF8);
        }
        return Files.newInputStream(path);
    }

    /**
     * What a stream holds that can be read only once. It is read when it is opened first, and kept in memory, or where it
     * is large in a temporary file. What has no end is refused then.
     */
    public static Input stream(String shown, InputStream in) {
        return new Input(shown, Optional.empty(), new Spool(() -> in));
    }

    /** The same file, which reports how many more bytes were read than ever before. */
    public Input watched(LongConsumer told) {
        AtomicLong furthest = new AtomicLong();
        return new Input(shown, place, content, () -> new WatchedStream(opener.open(), furthest, told));
    }

    /** The path that it was named by; absent for what is no file, such as standard input. */
    public Optional<Path> place() {
        return place;
    }

    /** Whether it gives what is in it only once, as a pipe does: a second input of the same place would be empty. */
    public boolean isReadOnce() {
        return content instanceof Spool;
    }

    /** How many bytes it has; 0 where that is not known before it is read. */
    public long size() {
        return content.size();
    }

    /** What is in memory. */
    public static Input bytes(String shown, byte[] bytes) {
        return new Input(shown, Optional.empty(), new Bytes(bytes));
    }

    /**
     * Where it lies, for those who do not read it from its first byte on. What lies nowhere is written to a temporary file.
     *
     * @throws IOException if that cannot be written
     */
    public Path path() throws IOException {
        return content.path();
    }

    /** The path as the user would write it. */
    public String shown() {
        return shown;
    }

    /** The same, whose bytes come as those of a file with another extension. */
    public Input readAs(String otherExtension) {
        return new Input(shown, place, content, opener, otherExtension);
    }

    /** The part of the name after its last dot, in lower case; empty where there is none. */
    public String extension() {
        return extension;
    }

    private static String extension(String shown) {
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

    /** The same file, with a digest of what is read of it. */
    public Input digested() {
        return new Input(shown, place, new Digested(this));
    }

    /** Whether its digest is known. */
    public boolean isDigested() {
        return content instanceof Digested;
    }

    /**
     * The SHA-256 digest of its bytes, in lower-case hexadecimal digits: of those that were read last, where it was read to
     * its end.
     *
     * @throws IllegalStateException if it is not a {@link #digested} one
     * @throws IOException if it was not read yet, and cannot be
     */
    public String sha256() throws IOException {
        if (!(content instanceof Digested digested)) {
            throw new IllegalStateException("no digest is taken of " + shown);
        }
        if (digested.last().isEmpty()) {
            try (InputStream in = open()) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
        return digested.last().orElseThrow();
    }
}
