package vn.thuocdo.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;

/** Whether a file was left behind by a process that was killed. */
public final class Abandoned {

    /** More digits than any process id has, and fewer than a long can hold. */
    private static final int MOST_DIGITS = 18;

    private Abandoned() {}

    /**
     * Whether the process that made a file has ended. It has not if it runs on this machine, or if it holds a lock on
     * the file; on a shared disk it may run on another machine.
     *
     * @param pid its number
     */
    public static boolean isBy(long pid, Path file) {
        return !ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false) && !isLocked(file);
    }

    private static boolean isLocked(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException ours) {
            return true;
        } catch (IOException noLocks) {
            return false;
        }
    }

    /** Marks this process as running while the channel is open, if the disk has locks. */
    public static void lock(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException | OverlappingFileLockException noLocks) {
            // The number of the process shows it too.
        }
    }

    /** The number of a process, as it stands in a name; empty where it is none. */
    public static OptionalLong number(String digits) {
        boolean isNumber = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }
}
