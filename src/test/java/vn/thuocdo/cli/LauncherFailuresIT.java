package vn.thuocdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Shell;
import vn.thuocdo.testing.Tool;

/** A tool that cannot start never looks like a gate that failed: it ends with 126 or 127, and says what is the matter. */
class LauncherFailuresIT {

    @TempDir
    Path folder;

    private Path lib;

    @BeforeEach
    void installed() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "unit,task,target,actual\nA,T1,90,50\n");
        lib = Files.createDirectory(folder.resolve("lib"));
        for (String name : new String[] {"scripts/thuocdo", "target/thuocdo.jar", "target/thuocdo-libraries.jar"}) {
            Path file = Tool.CHECKOUT.resolve(name);
            Files.copy(file, lib.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private Shell shell() {
        return Shell.in(folder).with("T", lib.resolve("thuocdo").toString());
    }

    @Test
    void aFailedGateStillEndsWith1() throws Exception {
        assertThat(shell().run("$T score a.csv -f csv --fail-under 60"))
                .returns(1, Shell.Run::status)
                .returns("thuocdo: 1 unit is below 60%: A\n", Shell.Run::err);
    }

    @Test
    void aTruncatedJarIsNamed() throws Exception {
        truncate(lib.resolve("thuocdo.jar"));

        assertThat(shell().run("$T check a.csv"))
                .returns(126, Shell.Run::status)
                .returns("", Shell.Run::out)
                .satisfies(run -> assertThat(run.err()).contains("cannot start " + lib.resolve("thuocdo.jar")));
    }

    @Test
    void aTruncatedJarOfLibrariesIsNamed() throws Exception {
        truncate(lib.resolve("thuocdo-libraries.jar"));

        assertThat(shell().run("$T check a.csv"))
                .returns(126, Shell.Run::status)
                .satisfies(
                        run -> assertThat(run.err()).startsWith("thuocdo: thuocdo-libraries.jar is missing, damaged"));
    }

    @Test
    void aMissingJarOfLibrariesIsNamed() throws Exception {
        Files.delete(lib.resolve("thuocdo-libraries.jar"));

        assertThat(shell().run("$T check a.csv"))
                .isEqualTo(new Shell.Run(
                        126,
                        "",
                        "thuocdo: cannot read " + lib.resolve("thuocdo-libraries.jar")
                                + ", which thuocdo.jar needs; install it again\n"));
    }

    /** The shell that starts it says so itself. */
    @Test
    void aJavaThatIsNoneIsNoFailedGate() throws Exception {
        Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho no virtual machine >&2\nexit 1\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        assertThat(shell().with("JAVA_HOME", folder.resolve("java").toString()).run("$T check a.csv"))
                .isEqualTo(new Shell.Run(
                        126,
                        "",
                        "no virtual machine\nthuocdo: Java (" + java
                                + ") cannot start here; it may lack memory, which \"ulimit -a\" shows\n"));
    }

    @Test
    void aJavaWithoutMemoryIsNoFailedGate() throws Exception {
        assertThat(shell().run("ulimit -v 500000; $T check a.csv"))
                .returns(126, Shell.Run::status)
                .returns("", Shell.Run::out)
                .satisfies(run -> assertThat(run.err()).contains("cannot start here; it may lack memory"));
    }

    @Test
    void optionsForEveryJavaOfTheMachineArePassedOver() throws Exception {
        String none = shell().run("$T check a.csv").err();

        assertThat(shell().with("JAVA_TOOL_OPTIONS", "-Xbogus")
                        .with("JDK_JAVA_OPTIONS", "-XX:+UseG1GC")
                        .with("_JAVA_OPTIONS", "-Xbogus")
                        .run("$T check a.csv"))
                .isEqualTo(new Shell.Run(0, "", none));
    }

    @Test
    void optionsOfItsOwnAreNamedWhereTheyFail() throws Exception {
        assertThat(shell().with("THUOCDO_JAVA_OPTIONS", "-Xmx64m").run("$T check a.csv"))
                .returns(0, Shell.Run::status);
        // Java would take the last of these on its own, but not beside what the launcher gives it.
        for (String options : List.of("-Xmx64m -Xbogus", "-Xmx32m")) {
            assertThat(shell().with("THUOCDO_JAVA_OPTIONS", options).run("$T check a.csv"))
                    .returns(126, Shell.Run::status)
                    .satisfies(run ->
                            assertThat(run.err()).contains("cannot start with THUOCDO_JAVA_OPTIONS=" + options + "\n"));
        }
    }

    /** A signal to the launcher reaches Java, which waits here for standard input to end. */
    @Test
    void aSignalEndsTheToolAndIsTheStatus() throws Exception {
        String script = """
                mkfifo p; exec 7<>p
                $T check - <p 7>&- & pid=$!
                until pgrep -P $pid java >/dev/null; do :; done
                child=$(pgrep -P $pid java)
                kill -%s $pid; wait $pid; status=$?
                ! kill -0 $child 2>/dev/null && exit $status""";

        assertThat(shell().run(script.formatted("TERM")).status()).isEqualTo(143);
        Files.delete(folder.resolve("p"));
        assertThat(shell().run(script.formatted("HUP")).status()).isEqualTo(129);
    }

    private static void truncate(Path jar) throws IOException {
        byte[] whole = Files.readAllBytes(jar);
        Files.write(jar, Arrays.copyOf(whole, whole.length / 2));
    }
}
