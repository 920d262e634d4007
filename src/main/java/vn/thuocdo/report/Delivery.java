package vn.thuocdo.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts files in place whole or not at all: each is written beside its place, and only when all are complete are they moved
 * over the old ones.
 */
public final class Delivery implements AutoCloseable {

    /** Writes the content of one file. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Map<Path, Path> prepared = new LinkedHashMap<>();

    /**
     * Writes a file beside its place.
     *
     * @throws IOException if it cannot be written; nothing has changed then
     */
    public void prepare(Path place, Content content) throws IOException {
        Path target = Files.exists(place) ? place.toRealPath() : place.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (OutputStream out = Files.newOutputStream(target)) {
                content.writeTo(out);
            }
            return;
        }
        Path beside = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        prepared.put(target, beside);
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /**
     * Moves every prepared file into place.
     *
     * @throws IOException if one cannot be moved; those before it are in place
     */
    public void complete() throws IOException {
        for (Map.Entry<Path, Path> file : prepared.entrySet()) {
            try {
                Files.move(file.getValue(), file.getKey(), StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(file.getValue(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Removes what was prepared and not moved. */
    @Override
    public void close() throws IOException {
        for (Path beside : prepared.values()) {
            Files.deleteIfExists(beside);
        }
    }
}
