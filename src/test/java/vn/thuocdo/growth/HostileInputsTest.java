package vn.thuocdo.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.cli.ProcessContext;
import vn.thuocdo.cli.command.CommandRunner;

/** What a stranger sends is answered in little memory, and twice as much of it with twice the work. */
final class HostileInputsTest {

    private static final int SIZE = 8_000;

    /** What took minutes when it grew with the square of its size. */
    private static final int LARGE = 160_000;

    @TempDir
    private Path folder;

    /** Of some the size is fixed, and near names are sought up to a bound: what these show is that they end. */
    @ParameterizedTest
    @EnumSource(
            names = {"SHARED_TEXT", "MERGED_CELLS", "STARS", "UNKNOWN_NAMES"},
            mode = EnumSource.Mode.EXCLUDE)
    void twiceTheInputTakesTwiceTheMemory(HostileInput input) throws Exception {
        Path once = Files.createDirectory(folder.resolve("once"));
        Path twice = Files.createDirectory(folder.resolve("twice"));
        input.write(once, SIZE);
        input.write(twice, 2 * SIZE);
        Allocated.growsWith(
                1,
                size -> assertThat(run(input, size == 1 ? once : twice))
                        .as(input.name())
                        .isEqualTo(input.status()));
    }

    @Test
    void aQuarterOfAGigabyteSufficesForEach() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileInputsTest.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String printed;
        try (InputStream out = process.getInputStream()) {
            printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(process.waitFor()).as(printed).isZero();
        List<String> lines = printed.lines().toList();
        assertThat(lines).hasSize(HostileInput.values().length);
        for (HostileInput input : HostileInput.values()) {
            assertThat(lines.get(input.ordinal())).isEqualTo(input + " " + input.status());
        }
    }

    /** Runs each input, large, and prints the status it ends with. */
    public static void main(String[] arguments) throws IOException {
        for (HostileInput input : HostileInput.values()) {
            Path folder = Files.createDirectory(Path.of(arguments[0], input.name()));
            input.write(folder, LARGE);
            System.out.println(input + " " + run(input, folder));
        }
    }

    private static int run(HostileInput input, Path folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ExitStatus status = new CommandRunner(new ProcessContext(
                        folder, Map.of(), InputStream.nullInputStream(), out, err, false, false, OptionalInt.empty()))
                .run(input.command());
        return status.code();
    }
}
