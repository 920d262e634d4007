package vn.thuocdo.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.thuocdo.testing.FolderCopy;
import vn.thuocdo.testing.Tool;

/**
 * A folder that holds a run of the tool and what comes of it:
 *
 * <ul>
 *   <li>{@code command}: after a comment that says why the case exists, the words that follow {@code thuocdo}; where there
 *       are several such lines, each is a run, and its output is headed by it;
 *   <li>{@code stdout}, {@code stderr}: what is printed; nothing where there is no such file;
 *   <li>{@code status}: the exit status of each run, a line each; all 0 where there is no such file;
 *   <li>{@code expected/}: the files that are written or changed, and no others;
 *   <li>all other files are the input, beside which the tool runs.
 * </ul>
 *
 * <p>The system property {@code golden.write} makes a run the expectation instead of comparing it; read the difference
 * before it is committed.
 */
record TranscriptCase(Path folder) {

    /** Behind the name of a file that is no text. */
    private static final String NO_TEXT = ".written";

    private static final Set<String> NO_INPUT = Set.of("command", "stdout", "stderr", "status", "expected");

    /** What a run left behind. */
    private record Left(String out, String err, String status, Map<String, String> files) {}

    /** The cases of a folder, by name. */
    static List<TranscriptCase> in(Path folder) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(TranscriptCase::new)
                    .toList();
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** Why the case exists. */
    String reason() throws IOException {
        String first = Files.readAllLines(folder.resolve("command")).get(0);
        assertThat(first)
                .as("the first line of %s/command says why it exists", name())
                .matches("# .{10,}");
        return first.substring(2);
    }

    /** What the case says is printed on standard output. */
    String expectedOut() throws IOException {
        return expected("stdout");
    }

    /** What the case says is printed on standard error. */
    String expectedErr() throws IOException {
        return expected("stderr");
    }

    /** Runs the case beside a copy of its input, and compares; or writes down what comes of it. */
    void play(Path emptyFolder) throws IOException {
        Path place = emptyFolder.resolve(name());
        Left left = run(place);
        if (Boolean.getBoolean("golden.write")) {
            write(left);
            return;
        }
        assertThat(left.err()).as("standard error").isEqualTo(expected("stderr"));
        assertThat(left.out()).as("standard output").isEqualTo(expected("stdout"));
        assertThat(left.status()).as("exit status").isEqualTo(expected("status"));
        assertThat(left.files()).as("files written").isEqualTo(texts(folder.resolve("expected")));
    }

    private Left run(Path place) throws IOException {
        copyInput(place);
        Map<String, String> before = texts(place);
        List<String> commands = commands();
        StringBuilder out = new StringBuilder();
        StringBuilder err = new StringBuilder();
        List<String> statuses = new ArrayList<>();
        for (String command : commands) {
            Tool.Run run = Invocation.parse(command).run(place, 0);
            String heading = commands.size() == 1 ? "" : "$ " + command + "\n";
            out.append(run.out().isEmpty() ? "" : heading + run.out());
            err.append(run.err().isEmpty() ? "" : heading + run.err());
            statuses.add(run.status().code() + "\n");
        }
        Map<String, String> files = texts(place);
        files.entrySet().removeAll(before.entrySet());
        boolean done = statuses.stream().allMatch("0\n"::equals);
        return new Left(out.toString(), err.toString(), done ? "" : String.join("", statuses), files);
    }

    private List<String> commands() throws IOException {
        return Files.readAllLines(folder.resolve("command")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }

    private void copyInput(Path place) throws IOException {
        Files.createDirectory(place);
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                String name = entry.getFileName().toString();
                if (!NO_INPUT.contains(name)) {
                    FolderCopy.copy(entry, place.resolve(name));
                }
            }
        }
    }

    private void write(Left left) throws IOException {
        write("stdout", left.out());
        write("stderr", left.err());
        write("status", left.status());
        Path expected = folder.resolve("expected");
        for (Path old : FolderCopy.files(expected).values()) {
            Files.delete(old);
        }
        for (Map.Entry<String, String> file : left.files().entrySet()) {
            Path path = expected.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private void write(String name, String text) throws IOException {
        if (text.isEmpty()) {
            Files.deleteIfExists(folder.resolve(name));
        } else {
            Files.writeString(folder.resolve(name), text);
        }
    }

    private String expected(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** The files of a folder; of those that are no text, whose bytes other tests look at, only that they are there. */
    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, Path> file : FolderCopy.files(folder).entrySet()) {
            byte[] bytes = Files.readAllBytes(file.getValue());
            String text = new String(bytes, StandardCharsets.UTF_8);
            boolean isText = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
            texts.put(isText ? file.getKey() : file.getKey() + NO_TEXT, isText ? text : "");
        }
        return texts;
    }
}
