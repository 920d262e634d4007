package vn.thuocdo.report.write;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import vn.thuocdo.storage.Abandoned;

/** What a delivery asks of the file system, each of which can fail. */
interface Disk {

    Disk REAL = new Disk() {};

    /**
     * A new file.
     *
     * @return a stream that is on the disk, and not only on its way there, when it is closed
     * @throws FileAlreadyExistsException if there is one of this name
     */
    default OutputStream create(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Abandoned.lock(channel);
        return new FilterOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel))) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                try (channel) {
                    flush();
                    channel.force(true);
                }
            }
        };
    }

    /** Gives a new file the permissions of the one whose place it will take, where the file system has any. */
    default void copyPermissions(Path old, Path file) throws IOException {
        PosixFileAttributeView permissions = Files.getFileAttributeView(old, PosixFileAttributeView.class);
        if (permissions != null) {
            Files.setPosixFilePermissions(file, permissions.readAttributes().permissions());
        }
    }

    /** Keeps a file under a second name, which has to be free. */
    default void keep(Path file, Path second) throws IOException {
        try {
            Files.createLink(second, file);
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (IOException | UnsupportedOperationException noLinks) {
            Files.copy(file, second, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Moves a file over another, which is there until it is replaced. */
    default void move(Path file, Path place) throws IOException {
        try {
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(file, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    default void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}
