package vn.thuocdo.report.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Finding;

/** Files are put in place whole, all of them, or not at all. */
class DeliveryTest {

    @TempDir
    Path folder;

    @Test
    void aFileAppearsWhenAllAreComplete() throws IOException {
        Path report = folder.resolve("Báo cáo.txt");
        try (Delivery delivery = new Delivery()) {
            delivery.prepare(report, text("new"));
            assertThat(report).doesNotExist();
            delivery.complete();
        }
        assertThat(report).hasContent("new");
        assertThat(names()).containsExactly("Báo cáo.txt");
    }

    /** An old file and a new one, their folder named in two ways: {@code .} or a link leads to the same one. */
    @ParameterizedTest
    @ValueSource(strings = {".", "sub/..", "link"})
    void filesOfOneFolderMayBeNamedInSeveralWays(String way) throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        Files.createSymbolicLink(folder.resolve("link"), folder);
        Path report = old("report.json");
        Path other = folder.resolve(way).resolve("other.json");
        try (Delivery delivery = new Delivery()) {
            delivery.prepare(report, text("new"));
            delivery.prepare(other, text("other"));
            delivery.complete();
        }
        assertThat(report).hasContent("new");
        assertThat(folder.resolve("other.json")).hasContent("other");
        assertThat(names()).containsExactly("link", "other.json", "report.json", "sub");
    }

    /** The n-th write fails, for every n that a small file has. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 20_000})
    void aContentThatFailsLeavesTheOldFileWholeAndNothingBesideIt(int bytesBefore) throws IOException {
        Path report = old("report.json");

        assertThatIOException().isThrownBy(() -> {
            try (Delivery delivery = new Delivery()) {
                delivery.prepare(report, failingAfter(bytesBefore));
                delivery.complete();
            }
        });

        assertThat(report).hasContent("old");
        assertThat(names()).containsExactly("report.json");
    }

    /**
     * A run of three reports, the first two of which replace older ones, has some fifty steps on the disk: opening, every
     * write, every flush, keeping the old file, moving the new one. Whichever of them fails, all is as it was.
     */
    @Test
    void whicheverStepFailsEveryFileIsAsItWasAndNothingStandsBesideThem() throws IOException {
        int steps = 0;
        for (boolean done = false; !done; steps++) {
            old("first.csv");
            old("second.md");
            FailingDisk disk = new FailingDisk(steps);
            try (Delivery delivery = new Delivery(disk)) {
                for (String name : List.of("first.csv", "second.md", "third.json")) {
                    delivery.prepare(folder.resolve(name), lines(3));
                }
                delivery.complete();
                done = true;
            } catch (Delivery.Failure failure) {
                assertThat(failure.getCause()).hasMessage("failing at step " + disk.failedAt());
                assertThat(failure.replaced()).isEmpty();
                assertThat(names()).as("after a failure at step %s", steps).containsExactly("first.csv", "second.md");
                assertThat(folder.resolve("first.csv")).hasContent("old");
                assertThat(folder.resolve("second.md")).hasContent("old");
            }
        }
        assertThat(steps).isGreaterThan(30);
        assertThat(names()).containsExactly("first.csv", "second.md", "third.json");
        assertThat(folder.resolve("second.md")).hasContent("line\nline\nline");
    }

    /** The disk is gone for good: even what was there before cannot be put back, but it is not lost, and it is told. */
    @Test
    void whatCannotBeTakenBackIsToldAndTheOldFileKept() throws IOException {
        old("first.csv");
        old("second.md");
        Disk full = new Disk() {
            private int moves;

            @Override
            public void move(Path file, Path place) throws IOException {
                if (moves++ > 0) {
                    throw new IOException("gone");
                }
                Disk.super.move(file, place);
            }
        };

        try (Delivery delivery = new Delivery(full)) {
            delivery.prepare(folder.resolve("first.csv"), text("new"));
            delivery.prepare(folder.resolve("second.md"), text("new"));
            assertThatExceptionOfType(Delivery.Failure.class)
                    .isThrownBy(delivery::complete)
                    .satisfies(failure -> assertThat(failure.replaced()).containsExactly(folder.resolve("first.csv")))
                    .satisfies(failure -> assertThat(failure.place()).isEqualTo(folder.resolve("second.md")));
        }

        assertThat(folder.resolve("second.md")).hasContent("old");
        assertThat(names())
                .filteredOn(name -> name.endsWith(".old"))
                .singleElement()
                .satisfies(kept -> assertThat(folder.resolve(kept)).hasContent("old"));
    }

    /** In a container every run may have the same process id. */
    @ParameterizedTest
    @ValueSource(strings = {"report.csv", "another.json"})
    void whatAKilledRunOfTheSameNumberLeftBehindIsCleared(String name) throws IOException {
        old("." + name + "." + ProcessHandle.current().pid() + "-1.new");
        write("report.csv");

        assertThat(names()).containsExactly("report.csv");
    }

    @Test
    void whatADeadProcessLeftBehindIsCleared() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        old(".report.csv." + process.pid() + "-1.new");
        old(".Báo cáo. (1).csv." + process.pid() + "-12.old");
        write("report.csv");

        assertThat(names()).containsExactly("report.csv");
    }

    @Test
    void whatALivingProcessIsAtIsLeftAlone() throws Exception {
        Process process = new ProcessBuilder("sleep", "60").start();
        try {
            String name = ".report.csv." + process.pid() + "-1.new";
            old(name);
            write("report.csv");

            assertThat(names()).containsExactly(name, "report.csv");
        } finally {
            process.destroy();
        }
    }

    @Test
    void whatThisProcessIsAtItselfIsLeftAlone() throws IOException {
        try (Delivery one = new Delivery()) {
            one.prepare(folder.resolve("one.csv"), text("new"));
            write("report.csv");
            one.complete();
        }
        assertThat(names()).containsExactly("one.csv", "report.csv");
    }

    /** Hidden files of people, and of other programs. */
    @ParameterizedTest
    @ValueSource(strings = {".report.csv.new", ".a.b-c.new", ".a.1-b.new", ".1-2.new", "a.csv.1-1.new", ".a.1-2-3.old"})
    void whatHasAnotherFormOfNameIsLeftAlone(String name) throws IOException {
        old(name);
        write("report.csv");

        assertThat(folder.resolve(name)).hasContent("old");
    }

    /** 255 bytes, which is all that a file system takes. */
    @Test
    void aNameMayBeAsLongAsTheFileSystemTakes() throws IOException {
        String name = "ế".repeat(83) + ".json.";
        write(name);
        write(name);

        assertThat(names()).containsExactly(name);
    }

    /** What the system makes of bytes that are not UTF-8; a file of that name would be another one. */
    @Test
    void aNameThatWasNotTakenOverIsRefused() {
        assertThatExceptionOfType(Delivery.Failure.class)
                .isThrownBy(() -> write("b\uFFFDo.csv"))
                .satisfies(failure -> assertThat(failure.findings("x").sorted())
                        .extracting(Finding::code)
                        .containsExactly(Code.NAME_NOT_UTF8));
        assertThat(folder).isEmptyDirectory();
    }

    /** As jte and POI do. */
    @Test
    void aFailureThatALibraryWrapsIsStillThatOfTheDisk() {
        IOException full = new IOException("No space left on device");

        assertThatExceptionOfType(Delivery.Failure.class)
                .isThrownBy(() -> new Delivery().prepare(folder.resolve("a.html"), out -> {
                    throw new IllegalStateException("rendering failed", new IllegalArgumentException(full));
                }))
                .withCause(full);
    }

    @Test
    void aFailureThatALibraryPassesOverIsStillOne() {
        FailingDisk full = new FailingDisk(1);

        assertThatExceptionOfType(Delivery.Failure.class)
                .isThrownBy(() -> new Delivery(full)
                        .prepare(folder.resolve("a.html"), out -> new PrintStream(out, true).print("new")))
                .satisfies(failure -> assertThat(failure.getCause()).hasMessage("failing at step 1"));
    }

    @Test
    void aBugInAReportIsNoFailureOfTheDisk() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Delivery().prepare(folder.resolve("a.html"), out -> {
                    throw new IllegalStateException("a bug");
                }));
    }

    @Test
    void aReportKeepsThePermissionsOfTheOldOne() throws IOException {
        Path report = old("report.csv");
        Set<PosixFilePermission> onlyOwner = PosixFilePermissions.fromString("rw-r-----");
        Files.setPosixFilePermissions(report, onlyOwner);
        try (Delivery delivery = new Delivery()) {
            delivery.prepare(report, text("new"));
            delivery.complete();
        }
        assertThat(Files.getPosixFilePermissions(report)).isEqualTo(onlyOwner);
    }

    /** What a signal does in the middle of a run. */
    @Test
    void aDeliveryThatWasClosedPutsNothingInPlace() throws IOException {
        Path report = old("report.csv");
        Delivery delivery = new Delivery();
        delivery.prepare(report, text("new"));
        delivery.close();
        delivery.complete();

        assertThat(delivery.isComplete()).isFalse();
        assertThat(report).hasContent("old");
        assertThat(names()).containsExactly("report.csv");
    }

    @Test
    void aFailureInTheSecondLeavesTheFirstAsItWas() throws IOException {
        Path first = old("first.csv");
        Path second = old("second.csv");

        assertThatIOException().isThrownBy(() -> {
            try (Delivery delivery = new Delivery()) {
                delivery.prepare(first, text("new"));
                delivery.prepare(second, failingAfter(1));
                delivery.complete();
            }
        });

        assertThat(first).hasContent("old");
        assertThat(second).hasContent("old");
        assertThat(names()).containsExactly("first.csv", "second.csv");
    }

    @Test
    void whatIsNotCompletedIsTakenBack() throws IOException {
        Path report = old("report.md");
        try (Delivery delivery = new Delivery()) {
            delivery.prepare(report, text("new"));
        }
        assertThat(report).hasContent("old");
        assertThat(names()).containsExactly("report.md");
    }

    @Test
    void aSymbolicLinkStaysOneAndItsTargetIsReplaced() throws IOException {
        Path real = old("real.txt");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("real.txt"));
        try (Delivery delivery = new Delivery()) {
            delivery.prepare(link, text("new"));
            delivery.complete();
        }
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
    }

    @Test
    void aFolderThatDoesNotExistIsAnErrorNotAFolder() {
        Path nowhere = folder.resolve("none").resolve("report.txt");
        assertThatIOException().isThrownBy(() -> {
            try (Delivery delivery = new Delivery()) {
                delivery.prepare(nowhere, text("new"));
            }
        });
        assertThat(folder).isEmptyDirectory();
    }

    private void write(String name) throws IOException {
        try (Delivery delivery = new Delivery()) {
            delivery.prepare(folder.resolve(name), text("new"));
            delivery.complete();
        }
    }

    private Path old(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "old");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Delivery.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Delivery.Content lines(int count) {
        return out -> {
            for (int i = 0; i < count; i++) {
                out.write("line\n".getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        };
    }

    private static Delivery.Content failingAfter(int bytes) {
        return (OutputStream out) -> {
            for (int i = 0; i < bytes; i++) {
                out.write('x');
            }
            throw new IOException("no space left");
        };
    }
}
