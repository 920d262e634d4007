package vn.thuocdo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private Path old(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "old");
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static Delivery.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
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
