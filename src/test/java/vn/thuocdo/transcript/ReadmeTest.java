package vn.thuocdo.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.FolderCopy;
import vn.thuocdo.testing.Tool;

/**
 * What the documents show is what happens: the commands of their console blocks run beside a copy of the samples and have
 * to print on standard output the lines below them, and files that a document shows are written. Links lead somewhere.
 */
final class ReadmeTest {

    private static final Path README = Tool.CHECKOUT.resolve("README.md");
    private static final String LAUNCHER = "scripts/thuocdo";

    /** Commands of other programs that a document may show; they are not run. */
    private static final Set<String> OTHER_PROGRAMS = Set.of("git", "cd", "mvn");

    /** Programs that may follow the tool in a pipe, or look at what it wrote; these are run. */
    private static final Set<String> FILTERS = Set.of("cut", "grep", "head", "sort", "tail", "wc");

    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

    @TempDir
    private Path emptyFolder;

    @TestFactory
    List<DynamicNode> everyCommandOfTheDocumentsPrintsWhatTheyShow() throws IOException {
        List<DynamicNode> documents = new ArrayList<>();
        for (Path document : documents()) {
            String name = Tool.CHECKOUT.relativize(document).toString();
            Path place = emptyFolder.resolve(name.replace('/', '-'));
            List<DynamicTest> steps = new ArrayList<>();
            for (DocumentBlock block : DocumentBlock.of(Files.readAllLines(document))) {
                String line = "line " + block.line() + ": ";
                if (block instanceof ConsoleBlock console) {
                    console.steps()
                            .forEach(step -> steps.add(
                                    DynamicTest.dynamicTest(line + step.command(), () -> check(step, place))));
                } else if (block instanceof FileBlock file) {
                    steps.add(DynamicTest.dynamicTest(line + file.path(), () -> write(file, place)));
                }
            }
            documents.add(DynamicContainer.dynamicContainer(name, steps));
        }
        return documents;
    }

    @Test
    void everyLinkIntoTheCheckoutLeadsToAFile() throws IOException {
        for (Path document : documents()) {
            assertThat(LINK.matcher(Files.readString(document)).results())
                    .allSatisfy(link -> assertThat(document.resolveSibling(link.group(1)))
                            .as("a link of %s", document)
                            .exists());
        }
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(README));
        try (Stream<Path> samples = Files.list(Tool.CHECKOUT.resolve("samples"))) {
            samples.map(sample -> sample.resolve("README.md")).sorted().forEach(documents::add);
        }
        try (Stream<Path> pages = Files.walk(Tool.CHECKOUT.resolve("src/docs"))) {
            pages.filter(page -> page.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        return documents;
    }

    private static void check(ConsoleBlock.Step step, Path place) throws IOException, InterruptedException {
        if (step.command().contains(LAUNCHER + " ")) {
            List<String> printed = run(step.command(), place).lines().toList();
            assertThat(step.isPrintedBy(printed))
                    .as("%s prints%n%s", step.command(), String.join("\n", printed))
                    .isTrue();
            return;
        }
        String program = step.command().split(" ")[0];
        if (FILTERS.contains(program)) {
            List<String> printed = filtered("", step.command(), place).lines().toList();
            assertThat(step.isPrintedBy(printed)).as(step.command()).isTrue();
            return;
        }
        boolean script = Files.isExecutable(Tool.CHECKOUT.resolve(program));
        assertThat(script || OTHER_PROGRAMS.contains(program))
                .as("%s is a script of the project or a known program", program)
                .isTrue();
    }

    private static void write(FileBlock file, Path place) throws IOException {
        makePlace(place);
        file.write(place);
    }

    private static void makePlace(Path place) throws IOException {
        if (!Files.exists(place)) {
            Files.createDirectory(place);
            FolderCopy.copy(Tool.CHECKOUT.resolve("samples"), place.resolve("samples"));
        }
    }

    /** Runs the tool, and what its standard output is piped into. */
    private static String run(String command, Path place) throws IOException, InterruptedException {
        makePlace(place);
        String[] stages = command.split(" \\| ", 2);
        Invocation invocation = Invocation.parse(stages[0]);
        assertThat(invocation.arguments().get(0)).as(command).isEqualTo(LAUNCHER);
        String out = invocation.run(place, 1).out();
        return stages.length == 1 ? out : filtered(out, stages[1], place);
    }

    private static String filtered(String text, String filters, Path place) throws IOException, InterruptedException {
        for (String filter : filters.split(" \\| ")) {
            assertThat(FILTERS).contains(filter.split(" ")[0]);
        }
        Path input = Files.writeString(Files.createTempFile(place, "piped", ""), text);
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", filters)
                .directory(place.toFile())
                .redirectInput(input.toFile());
        shell.environment().put("LC_ALL", "C.UTF-8");
        Process process = shell.redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return printed;
    }
}
