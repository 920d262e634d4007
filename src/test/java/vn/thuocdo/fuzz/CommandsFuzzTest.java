package vn.thuocdo.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.cli.ProcessContext;
import vn.thuocdo.cli.command.CommandRunner;

/** Bytes on standard input of the whole tool: whatever they are, it never ends as a bug. */
final class CommandsFuzzTest {

    private static final List<String> COMMANDS = List.of(
            "check -v -",
            "check -f sarif -",
            "score -",
            "score --keep-going -f json -",
            "score --keep-going -f csv -",
            "score --keep-going -f markdown --lang vi -",
            "check --encoding tcvn3 --lang vi -",
            "score --keep-going --encoding vni --as-of 2023-Q4 -",
            "compare --keep-going base.csv -",
            "compare --keep-going --method on-time -f json - base.csv",
            "trend --keep-going -",
            "trend --keep-going --by month -f json -",
            "explain --keep-going - A",
            "score --keep-going --method completion --method balanced-scorecard -f csv -");

    /** Holds the table that the others are compared with. */
    private static final Path FOLDER = Path.of("src/test/resources/vn/thuocdo/fuzz");

    /** @param data a byte for the command, then the input */
    @FuzzTest
    void noInputIsABug(byte[] data) {
        if (data.length == 0) {
            return;
        }
        String command = COMMANDS.get((data[0] & 0xFF) % COMMANDS.size());
        InputStream input = new ByteArrayInputStream(data, 1, data.length - 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ProcessContext context = new ProcessContext(
                FOLDER.toAbsolutePath(), Map.of(), input, out, err, false, false, OptionalInt.empty());
        ExitStatus status = new CommandRunner(context).run(command.split(" "));
        String said = err.toString(StandardCharsets.UTF_8);
        assertThat(status).as(said).isNotEqualTo(ExitStatus.BUG);
        assertThat(said).doesNotContain("\tat ");
    }
}
