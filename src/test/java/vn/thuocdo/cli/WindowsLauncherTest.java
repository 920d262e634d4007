package vn.thuocdo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.testing.Shell;
import vn.thuocdo.testing.Tool;

/** {@code thuocdo.cmd} under Wine's cmd, with a stand-in for java.exe; left out where Wine or its compiler is not there. */
final class WindowsLauncherTest {

    private static final String ARCHIVE = "-XX:SharedArchiveFile=thuocdo.jsa";

    private static final String UNTIL_NOTHING_RUNS = "wineserver -w";

    @TempDir
    private static Path everything;

    private static Path java;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compileTheStandIn() throws Exception {
        assumeThat(Shell.in(everything)
                        .run("command -v wine x86_64-w64-mingw32-gcc")
                        .out()
                        .lines())
                .hasSize(2);
        java = everything.resolve("java.exe");
        Path source = Tool.CHECKOUT.resolve("src/test/resources/windows/java.c");
        Shell.Run compiled = Shell.in(everything).run("x86_64-w64-mingw32-gcc -o java.exe '" + source + "'");
        assertThat(compiled.err()).isEmpty();
        assertThat(cmd(everything)
                        .run("wineboot --init && " + UNTIL_NOTHING_RUNS)
                        .status())
                .isZero();
    }

    /** Wine's own processes go on for a while, in a folder that is to be deleted. */
    @AfterAll
    static void letWineEnd() throws Exception {
        cmd(everything).run(UNTIL_NOTHING_RUNS);
    }

    /** In a folder and with a file whose letters no code page of Windows has, from a caller that has options of its own. */
    @Test
    void theToolGetsItsWordsAndItsFolderInVietnamese() throws Exception {
        Path lib = installed("Thước đo Ậ (x86)");

        Shell.Run run = cmd(lib).with("JAVA_TOOL_OPTIONS", "-Xlog:all")
                .run("wine cmd /d /c thuocdo.cmd score \"Báo cáo Ậ.xlsx\" -o a.csv");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .contains(
                        "THUOCDO_COMMAND_LINE=score \"Báo cáo Ậ.xlsx\" -o a.csv",
                        "JAVA_TOOL_OPTIONS=",
                        "-Dthuocdo.windows=true",
                        "thuocdo.jar")
                .anyMatch(line -> line.startsWith("THUOCDO_FOLDER=") && line.endsWith("\\Thước đo Ậ (x86)"));
    }

    /** Those of the tool are its own; a Java that does not start is none of them. */
    @ParameterizedTest
    @CsvSource({"0, 0", "101, 1", "2, 2", "3, 3", "4, 4", "70, 70", "1, 126"})
    void itEndsAsTheOtherLauncherDoes(int ofJava, int expected) throws Exception {
        Path lib = installed("lib");

        Shell.Run run =
                cmd(lib).with("STAND_IN_STATUS", String.valueOf(ofJava)).run("wine cmd /d /c thuocdo.cmd score");

        assertThat(run.status()).isEqualTo(expected);
    }

    @Test
    void withoutJavaItSaysSo() throws Exception {
        Path lib = installed("lib");
        Files.delete(lib.resolve("runtime/bin/java.exe"));

        Shell.Run run = cmd(lib).run("wine cmd /d /c thuocdo.cmd score");

        assertThat(run.status()).isEqualTo(127);
        assertThat(run.err()).contains("no Java: install JDK 17 or later, or set JAVA_HOME");
    }

    @Test
    void itStartsFromTheArchiveUntilTheJarChanges() throws Exception {
        Path lib = installed("lib");

        // A start leaves the making to another process, and does not wait for it.
        Shell.Run first = cmd(lib).run("wine cmd /d /c thuocdo.cmd score; " + UNTIL_NOTHING_RUNS);
        Shell.Run second = cmd(lib).run("wine cmd /d /c thuocdo.cmd score");
        Files.writeString(lib.resolve("thuocdo.jar"), "another jar");
        Shell.Run third = cmd(lib).run("wine cmd /d /c thuocdo.cmd score; " + UNTIL_NOTHING_RUNS);

        assertThat(first.out()).doesNotContain(ARCHIVE);
        assertThat(second.out()).contains(ARCHIVE);
        assertThat(third.out()).doesNotContain(ARCHIVE);
    }

    private Path installed(String name) throws IOException {
        Path lib = Files.createDirectories(folder.resolve(name));
        for (String script : List.of("thuocdo.cmd", "archive.cmd")) {
            Files.copy(Tool.CHECKOUT.resolve("scripts").resolve(script), lib.resolve(script));
        }
        Files.createDirectories(lib.resolve("sample"));
        Files.writeString(lib.resolve("thuocdo.jar"), "jar");
        Files.writeString(lib.resolve("thuocdo-libraries.jar"), "libraries");
        Files.copy(java, Files.createDirectories(lib.resolve("runtime/bin")).resolve("java.exe"));
        return lib;
    }

    private static Shell cmd(Path lib) {
        return Shell.in(lib)
                .with("WINEPREFIX", everything.resolve("wine").toString())
                .with("WINEDEBUG", "-all")
                .with("HOME", everything.toString())
                .with("LC_ALL", "C.UTF-8");
    }
}
