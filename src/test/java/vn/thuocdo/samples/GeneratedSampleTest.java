package vn.thuocdo.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuocdo.testing.Tool;

/** A sample that ships is what its program writes. */
class GeneratedSampleTest {

    private static final Path SHIPPED = Tool.CHECKOUT.resolve("samples");

    private static final Set<Path> WRITTEN_BY_HAND = Set.of(
            Path.of("vinh-phuc-2022/README.md"),
            Path.of("vinh-phuc-2022/thuocdo.yaml"),
            Path.of("vinh-phuc-2023/README.md"),
            Path.of("vinh-phuc-2023/thuocdo.yaml"),
            Path.of("vinh-phuc-2023/published.yaml"),
            Path.of("encodings/README.md"),
            Path.of("encodings/thuocdo.yaml"),
            Path.of("encodings/assignments.csv"),
            Path.of("office-excel/README.md"),
            Path.of("office-excel/thuocdo.yaml"));

    @TempDir
    Path made;

    @ParameterizedTest
    @EnumSource
    void whatShipsIsWhatTheProgramWrites(GeneratedSample sample) throws IOException {
        sample.writeTo(made);

        List<Path> files = filesOf(made);
        assertThat(files).containsExactlyElementsOf(shippedBeside(files));
        for (Path file : files) {
            assertThat(content(made.resolve(file)))
                    .as("samples/%s; scripts/samples writes it anew", file)
                    .isEqualTo(content(SHIPPED.resolve(file)));
        }
    }

    /** What ships in the folders of a sample and is not written by hand. */
    private static List<Path> shippedBeside(List<Path> files) throws IOException {
        List<Path> shipped = new ArrayList<>();
        for (Path folder :
                files.stream().map(file -> file.getName(0)).distinct().toList()) {
            for (Path file : filesOf(SHIPPED.resolve(folder))) {
                shipped.add(folder.resolve(file));
            }
        }
        shipped.removeAll(WRITTEN_BY_HAND);
        return shipped;
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }

    /** The bytes of a file, a character each; of a packed workbook its parts, which not every Java packs to the same size. */
    private static String content(Path file) throws IOException {
        if (!file.toString().endsWith(".xlsx")) {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        }
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1);
                parts.append(part.getName())
                        .append(' ')
                        .append(part.getTimeLocal())
                        .append('\n');
                parts.append(text).append('\n');
            }
        }
        return parts.toString();
    }
}
