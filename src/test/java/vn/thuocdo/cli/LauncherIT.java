package vn.thuocdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.FolderCopy;
import vn.thuocdo.testing.Tool;

/**
 * The tool as it is installed and started: from anywhere, with hardly an environment, and from its class-data archive where
 * there is a good one. Whatever is wrong with the archive, a run does its work and says nothing of it.
 */
final class LauncherIT {

    private static final String JAVA_HOME = System.getProperty("java.home");
    private static final List<String> WORK = List.of("score", "sample", "--lang", "en", "-f", "csv");

    @TempDir
    private static Path everything;

    private static Path prefix;
    private static Run installation;

    /** What is expected of a run, from within this process. */
    private static Run done;

    @TempDir
    private Path folder;

    private record Run(int status, String out, String err) {}

    /** Where the path has no Maven, and no Java but that of JAVA_HOME. */
    @BeforeAll
    static void install() throws Exception {
        prefix = everything.resolve("a place of its own");
        Path tools = Files.createDirectory(everything.resolve("tools"));
        for (String tool : List.of("awk", "basename", "cp", "dirname", "find", "ln", "mkdir", "mv", "rm", "touch")) {
            Files.createSymbolicLink(tools.resolve(tool), found(tool));
        }
        installation = run(
                Map.of("JAVA_HOME", JAVA_HOME, "PATH", tools.toString()),
                everything,
                found("sh").toString(),
                Tool.CHECKOUT.resolve("scripts/install").toString(),
                prefix.toString());
        Tool.Run run = Tool.in(lib()).run(WORK.toArray(String[]::new));
        done = new Run(run.status().code(), run.out(), run.err());
    }

    @Test
    void anInstallationHasAllOfItBelowThePrefix() throws Exception {
        assertThat(installation)
                .isEqualTo(new Run(0, "installed in " + prefix + ": " + prefix.resolve("bin/thuocdo") + "\n", ""));
        assertThat(prefix.resolve("share/bash-completion/completions/thuocdo"))
                .hasContent(Tool.inCheckout().run("completion").out());
        assertThat(prefix.resolve("share/zsh/site-functions/_thuocdo"))
                .hasContent(Tool.inCheckout().run("completion", "zsh").out());
        assertThat(prefix.resolve("share/fish/vendor_completions.d/thuocdo.fish"))
                .hasContent(Tool.inCheckout().run("completion", "fish").out());
        assertThat(prefix.resolve("share/man/man1/thuocdo.1"))
                .hasContent(Tool.inCheckout()
                        .run("completion", "--man", "--lang", "en")
                        .out());
        assertThat(prefix.resolve("share/man/vi/man1/thuocdo.1"))
                .hasContent(Tool.inCheckout()
                        .run("completion", "--man", "--lang", "vi")
                        .out());
        assertThat(names(lib())).noneMatch(name -> name.endsWith(".new") || name.endsWith(".making"));
    }

    @Test
    void itRunsThroughLinksFromAnyFolderWithHardlyAnEnvironment() throws Exception {
        Path link = folder.resolve("a link");
        Files.createSymbolicLink(folder.resolve("relative"), Path.of("a link"));
        Files.createSymbolicLink(link, prefix.resolve("bin/thuocdo"));
        FolderCopy.copy(lib().resolve("sample"), folder.resolve("sample"));
        String launcher = lib().resolve("thuocdo").toString();

        for (String name : List.of(launcher, link.toString(), "./relative", prefix + "/bin/../bin/thuocdo")) {
            assertThat(run(Map.of("JAVA_HOME", JAVA_HOME), folder, command(name)))
                    .as(name)
                    .isEqualTo(done);
        }
        assertThat(run(Map.of("JAVA_HOME", JAVA_HOME), folder, found("sh").toString(), "-c", """
                        PATH=$PATH:. && relative score sample --lang en -f csv"""))
                .isEqualTo(done);
        assertThat(run(Map.of("PATH", JAVA_HOME + "/bin:/usr/bin:/bin"), folder, command(launcher)))
                .isEqualTo(done);
    }

    /** 1 would say that a gate failed. */
    @Test
    void withoutJavaItSaysSoWithTheStatusOfShells() throws Exception {
        Path path = Files.createDirectory(folder.resolve("path"));
        Files.createSymbolicLink(path.resolve("dirname"), found("dirname"));
        String launcher = lib().resolve("thuocdo").toString();

        assertThat(run(Map.of("PATH", path.toString()), folder, launcher, "--version"))
                .isEqualTo(new Run(127, "", "thuocdo: no Java: install JDK 17 or later, or set JAVA_HOME\n"));
        assertThat(run(Map.of("JAVA_HOME", "/no/java"), folder, launcher, "--version"))
                .isEqualTo(new Run(127, "", "thuocdo: no Java: install JDK 17 or later, or set JAVA_HOME\n"));
    }

    /** As the launcher of Windows hands them over, from the folder of the jar. */
    @Test
    void wordsAndFolderMayComeByVariables() throws Exception {
        Map<String, String> variables =
                Map.of("THUOCDO_COMMAND_LINE", String.join(" ", WORK), "THUOCDO_FOLDER", lib().toString());

        assertThat(run(
                        variables,
                        folder,
                        JAVA_HOME + "/bin/java",
                        "-Dthuocdo.windows=true",
                        "-jar",
                        lib().resolve("thuocdo.jar").toString()))
                .isEqualTo(done);
    }

    @Test
    void itStartsFromTheArchiveThatWasInstalled() throws Exception {
        assertThat(started(lib())).isTrue();
        assertThat(isGood(archive(lib()))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 5_000, 1_000_000})
    void aTruncatedArchiveIsPassedOver(int left) throws Exception {
        Path copy = copy();
        byte[] whole = Files.readAllBytes(archive(copy));
        change(archive(copy), Arrays.copyOf(whole, left));

        assertThat(isGood(archive(copy))).isFalse();
        assertThat(run(copy)).isEqualTo(done);
    }

    /** One that differs in nothing but the version that its archive was made by. */
    @Test
    void theArchiveOfAnotherJavaIsPassedOver() throws Exception {
        Path copy = copy();
        String whole = Files.readString(archive(copy), StandardCharsets.ISO_8859_1);
        String version = System.getProperty("java.vm.version");
        int place = whole.indexOf(version);
        assertThat(place).isPositive();
        String other = whole.substring(0, place) + "9" + whole.substring(place + 1);
        change(archive(copy), other.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(started(copy)).isTrue();
        assertThat(isGood(archive(copy))).isFalse();
        assertThat(run(copy)).isEqualTo(done);
    }

    /** Two first uses at once, and first because there is another Java or another jar than the archive was made for. */
    @Test
    void twoFirstUsesAtOnceMakeOneGoodArchive() throws Exception {
        Path copy = copy();
        Files.setLastModifiedTime(archive(copy), FileTime.fromMillis(0));
        assertThat(isGood(archive(copy))).isTrue();
        Process first = start(Map.of("JAVA_HOME", JAVA_HOME), copy, folder.resolve("1"), command(copy + "/thuocdo"));
        Process second = start(Map.of("JAVA_HOME", JAVA_HOME), copy, folder.resolve("2"), command(copy + "/thuocdo"));

        assertThat(ended(first, folder.resolve("1"))).isEqualTo(done);
        assertThat(ended(second, folder.resolve("2"))).isEqualTo(done);

        waitFor(archive(copy));
        assertThat(isGood(archive(copy))).isTrue();
        assertThat(started(copy)).isTrue();
        assertThat(names(copy)).containsExactlyElementsOf(names(lib()));
    }

    /** Installed by the administrator, used by everybody: the archive is in the cache of each. */
    @Test
    void whereTheFolderIsReadOnlyTheArchiveIsInTheCacheOfTheUser() throws Exception {
        Path copy = copy();
        Files.delete(archive(copy));
        readOnly(copy);
        String name = copy.toString().replace('/', '+');
        Path home = Files.createDirectory(folder.resolve("home"));
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
        Map<String, String> environment = Map.of("JAVA_HOME", JAVA_HOME, "HOME", home.toString());

        assertThat(run(environment, copy, asAnybody(command(copy + "/thuocdo"))))
                .isEqualTo(done);

        Path cached = archive(home.resolve(".cache/thuocdo"), name);
        waitFor(cached);
        assertThat(isGood(cached, copy)).isTrue();
        Run traced = run(environment, copy, asAnybody(found("sh").toString(), "-x", copy + "/thuocdo", "--version"));
        assertThat(traced.err()).contains(option(cached));
        writable(copy);
        assertThat(names(copy)).doesNotContain("thuocdo.jsa", "thuocdo.aot");
    }

    @Test
    void whereNothingCanBeWrittenItRunsWithoutAnArchive() throws Exception {
        Path copy = copy();
        Files.delete(archive(copy));
        readOnly(copy);

        assertThat(run(Map.of("JAVA_HOME", JAVA_HOME), copy, asAnybody(command(copy + "/thuocdo"))))
                .isEqualTo(done);
        assertThat(run(
                        Map.of("JAVA_HOME", JAVA_HOME, "HOME", copy.toString()),
                        copy,
                        asAnybody(command(copy + "/thuocdo"))))
                .isEqualTo(done);

        writable(copy);
        assertThat(names(copy)).doesNotContain("thuocdo.jsa", "thuocdo.aot");
    }

    private static Path lib() {
        return prefix.resolve("lib/thuocdo");
    }

    private static Path archive(Path lib) {
        return archive(lib, "thuocdo");
    }

    /** The kind that this Java makes. */
    private static Path archive(Path folder, String name) {
        return folder.resolve(name + (Runtime.version().feature() < 24 ? ".jsa" : ".aot"));
    }

    private static String option(Path archive) {
        return (archive.toString().endsWith(".jsa") ? "-XX:SharedArchiveFile=" : "-XX:AOTCache=") + archive;
    }

    /** An installation of the test's own. The archive still belongs to the first, from which every copy gets its time. */
    private Path copy() throws Exception {
        Path copy = folder.resolve("a copy");
        assertThat(run(Map.of(), folder, found("cp").toString(), "-Rp", lib().toString(), copy.toString()))
                .isEqualTo(new Run(0, "", ""));
        return copy;
    }

    /** Writes a file anew and leaves it its time, by which the launcher knows it. */
    private static void change(Path file, byte[] bytes) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        Files.delete(file);
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, time);
    }

    private static String[] command(String launcher) {
        return Stream.concat(Stream.of(launcher), WORK.stream()).toArray(String[]::new);
    }

    private static Run run(Path lib) throws Exception {
        return run(Map.of("JAVA_HOME", JAVA_HOME), lib, command(lib + "/thuocdo"));
    }

    /** Whether the launcher hands Java the archive beside it. */
    private static boolean started(Path lib) throws Exception {
        Run traced =
                run(Map.of("JAVA_HOME", JAVA_HOME), lib, found("sh").toString(), "-x", lib + "/thuocdo", "--version");
        return traced.err().contains(option(archive(lib)));
    }

    private static boolean isGood(Path archive) throws Exception {
        return isGood(archive, archive.getParent());
    }

    /** Whether Java starts from an archive where it is not allowed to start without. */
    private static boolean isGood(Path archive, Path lib) throws Exception {
        Run run = run(
                Map.of(),
                lib,
                JAVA_HOME + "/bin/java",
                "-XX:+UseSerialGC",
                archive.toString().endsWith(".jsa") ? "-Xshare:on" : "-XX:AOTMode=on",
                option(archive),
                "-jar",
                lib + "/thuocdo.jar",
                "--version");
        return run.status() == 0;
    }

    /** Somebody for whom what is read-only is so; the tests of a build may run as root. */
    private static String[] asAnybody(String... command) throws IOException {
        List<String> all = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            all.addAll(List.of(found("setpriv").toString(), "--reuid=65534", "--regid=65534", "--clear-groups"));
        }
        all.addAll(List.of(command));
        return all.toArray(String[]::new);
    }

    private void readOnly(Path copy) throws IOException {
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("r-xr-xr-x"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Lest the folder cannot be cleared away. */
    private static void writable(Path copy) throws IOException {
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void waitFor(Path archive) throws Exception {
        Path making = archive.resolveSibling(archive.getFileName().toString().replaceAll("\\.[a-z]+$", ".making"));
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (Files.exists(making) || !Files.exists(archive)) {
            assertThat(System.nanoTime()).as("%s is not made", archive).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static Path found(String program) throws IOException {
        return Stream.of("/usr/bin", "/bin")
                .map(bin -> Path.of(bin, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Run run(Map<String, String> environment, Path directory, String... command) throws Exception {
        Path output = Files.createTempDirectory(everything, "run").resolve("output");
        return ended(start(environment, directory, output, command), output);
    }

    /** Starts a process with this environment and no other variable. */
    private static Process start(Map<String, String> environment, Path directory, Path output, String... command)
            throws IOException {
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(Path.of(output + ".out").toFile())
                .redirectError(Path.of(output + ".err").toFile());
        process.environment().clear();
        process.environment().putAll(environment);
        return process.start();
    }

    private static Run ended(Process process, Path output) throws Exception {
        return new Run(
                process.waitFor(),
                Files.readString(Path.of(output + ".out")),
                Files.readString(Path.of(output + ".err")));
    }
}
