package vn.thuocdo.report.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.CodedFailure;
import vn.thuocdo.diagnostic.FailureReason;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.storage.TemporaryFiles;

/**
 * Puts files in place all together, whole, or not at all: each is written beside its place, and only when all are complete
 * are they moved over the old ones. Where one cannot be moved, those before it are taken back.
 */
public final class Delivery implements AutoCloseable {

    /** Writes the content of one file. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A file could not be written or put in place; the cause says why. */
    public static final class Failure extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient Path place;
        private final transient List<Path> replaced;

        Failure(Path place, List<Path> replaced, IOException cause) {
            super(cause);
            this.place = place;
            this.replaced = List.copyOf(replaced);
        }

        /** The file, as it was asked for. */
        public Path place() {
            return place;
        }

        /**
         * Files that were replaced although the run failed, because the old ones could not be restored; mostly none.
         */
        public List<Path> replaced() {
            return replaced;
        }

        @Override
        public synchronized IOException getCause() {
            return (IOException) Objects.requireNonNull(super.getCause());
        }

        /**
         * Why it could not be written.
         *
         * @param shown the file as the user would write it
         */
        public Findings findings(String shown) {
            IOException cause = getCause();
            if (cause instanceof TemporaryFiles.Failure temporary) {
                Location folder = new Location.File(temporary.place().toString());
                return Findings.of(Code.UNWRITABLE, folder, FailureReason.of(temporary.getCause()));
            }
            Location at = new Location.File(shown);
            if (cause instanceof CodedFailure coded) {
                return Findings.of(coded.code(), at, coded.arguments());
            }
            if (cause instanceof NoSuchFileException) {
                return Findings.of(Code.NO_FOLDER, at);
            }
            return cause instanceof AccessDeniedException
                    ? Findings.of(Code.NOT_PERMITTED, at)
                    : Findings.of(Code.UNWRITABLE, at, FailureReason.of(cause));
        }
    }

    /** Makes a file of a name; fails where there is one. */
    private interface Creation {
        void make(Path file) throws IOException;
    }

    /**
     * A file on its way.
     *
     * @param place as it was asked for
     * @param target where it goes, links followed
     * @param beside where it is until then
     */
    private record Parcel(Path place, Path target, Path beside) {}

    /** A parcel that is in its place, and what was there before, under another name; absent where nothing was. */
    private record Replaced(Parcel parcel, Optional<Path> old) {}

    private final Disk disk;
    private final List<Parcel> prepared = new ArrayList<>();
    private final List<Path> besides = new ArrayList<>();
    private final Deque<Replaced> replaced = new ArrayDeque<>();
    private final Set<Path> cleared = new HashSet<>();
    /** Folders that were missing, each before the one that it lies in. */
    private final List<Path> made = new ArrayList<>();

    private boolean closed;
    private boolean complete;

    public Delivery() {
        this(Disk.REAL);
    }

    Delivery(Disk disk) {
        this.disk = disk;
    }

    /**
     * The same as {@link #prepare}, in a folder that is made where it is missing.
     *
     * @throws Failure if the folder cannot be made or the file cannot be written
     */
    public void prepareInFolder(Path place, Content content) throws Failure {
        Path folder = Objects.requireNonNull(place.toAbsolutePath().getParent());
        try {
            for (Path missing = folder; missing != null && Files.notExists(missing); missing = missing.getParent()) {
                made.add(missing);
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Failure(folder, List.of(), e);
        }
        prepare(place, content);
    }

    /**
     * Writes a file beside its place; what is no regular file, such as a device, is written at once.
     *
     * @throws Failure if it cannot be written; nothing has changed then
     */
    public void prepare(Path place, Content content) throws Failure {
        try {
            requireName(place);
            Path target = target(place);
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                try (OutputStream out = Files.newOutputStream(target)) {
                    WrittenStream.fill(out, content);
                }
                return;
            }
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new AccessDeniedException(target.toString());
            }
            Path folder = Objects.requireNonNull(target.getParent());
            if (cleared.add(folder)) {
                InterimNames.clear(folder);
            }
            List<OutputStream> opened = new ArrayList<>();
            Path beside = beside(target, "new", file -> opened.add(disk.create(file)));
            try (OutputStream out = opened.get(0)) {
                WrittenStream.fill(out, content);
            }
            if (Files.exists(target)) {
                disk.copyPermissions(target, beside);
            }
            prepared.add(new Parcel(place, target, beside));
        } catch (IOException e) {
            throw new Failure(place, List.of(), e);
        }
    }

    /** A folder is known by one path, however each file in it is named: what stands beside them is looked for by it. */
    private static Path target(Path place) throws IOException {
        if (Files.exists(place)) {
            return place.toRealPath();
        }
        Path absolute = place.toAbsolutePath();
        Path folder = Objects.requireNonNull(absolute.getParent()).toRealPath();
        return folder.resolve(absolute.getFileName());
    }

    /** A name whose bytes could not be taken over would become another one. */
    private static void requireName(Path place) throws CodedFailure {
        if (place.toString().indexOf('\uFFFD') >= 0 && Files.notExists(place)) {
            throw new CodedFailure(Code.NAME_NOT_UTF8);
        }
    }

    /**
     * Moves every prepared file into place.
     *
     * @throws Failure if one cannot be moved; those before it are then what they were
     */
    public synchronized void complete() throws Failure {
        if (closed) {
            return;
        }
        for (Parcel parcel : prepared) {
            try {
                replace(parcel);
            } catch (IOException e) {
                throw new Failure(parcel.place(), takeBack(), e);
            }
        }
        complete = true;
    }

    /** Whether every file is in its place. */
    public synchronized boolean isComplete() {
        return complete;
    }

    private void replace(Parcel parcel) throws IOException {
        Path target = parcel.target();
        Optional<Path> old = Files.exists(target)
                ? Optional.of(beside(target, "old", file -> disk.keep(target, file)))
                : Optional.empty();
        disk.move(parcel.beside(), target);
        replaced.push(new Replaced(parcel, old));
    }

    /** Undoes what was done, the last first; what cannot be undone is returned, and what was there before is not lost. */
    private List<Path> takeBack() {
        List<Path> staying = new ArrayList<>();
        for (Replaced done : replaced) {
            Path target = done.parcel().target();
            try {
                if (done.old().isPresent()) {
                    disk.move(done.old().get(), target);
                } else {
                    disk.delete(target);
                }
            } catch (IOException e) {
                done.old().ifPresent(besides::remove);
                staying.add(done.parcel().place());
            }
        }
        return staying;
    }

    /** Makes a file beside another, of a name that is free: a run that was killed may have left some. */
    private synchronized Path beside(Path target, String what, Creation creation) throws IOException {
        for (int number = 1; ; number++) {
            Path beside = InterimNames.take(target, number, what);
            try {
                besides.add(beside);
                creation.make(beside);
                return beside;
            } catch (FileAlreadyExistsException taken) {
                besides.remove(beside);
                InterimNames.giveBack(beside);
            }
        }
    }

    /** Removes the folders that were made for nothing. */
    private void removeFolders() {
        for (Path folder : made) {
            try {
                disk.delete(folder);
            } catch (IOException e) {
                // Something else has come into it since.
                return;
            }
        }
    }

    /** Removes what was prepared and not moved; may be called from another thread, and more than once. */
    @Override
    public synchronized void close() {
        closed = true;
        for (Path beside : besides) {
            try {
                disk.delete(beside);
            } catch (IOException e) {
                // The file is hidden, and the reason for the failure was already reported.
            }
            InterimNames.giveBack(beside);
        }
        if (!complete) {
            removeFolders();
        }
    }
}
