package vn.thuocdo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.Shell;

/** Runs on a machine that gives them little: too few files, files too small, no folder for temporary ones. */
class LimitsIT {

    @TempDir
    Path folder;

    @BeforeEach
    void table() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "unit,task,target,actual\nA,T1,90,95\n");
    }

    /** A kibibyte is less than these reports have. */
    @ParameterizedTest
    @ValueSource(strings = {"json", "html", "xlsx", "docx"})
    void aReportThatMayNotGrowIsAFailureToWrite(String ending) throws Exception {
        Shell.Run run = Shell.in(folder).run("ulimit -f 1; $T score a.csv -q -o r." + ending + " 2>&1");

        assertThat(run.status()).isEqualTo(4);
        assertThat(run.out()).contains("error E103: cannot be written (File too large)");
        assertThat(folder.resolve("r." + ending)).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "html", "docx", "xlsx"})
    void fewFileHandlesAreEnough(String ending) throws Exception {
        Shell.Run run = Shell.in(folder).run("ulimit -n 24; $T score a.csv -q -o r." + ending);

        assertThat(run.status()).isZero();
        assertThat(run.err()).doesNotContain("bug");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$T score a.csv -q -o r.xlsx", "$T init t --from a.csv --templates 2024"})
    void aMissingFolderForTemporaryFilesIsAFailureToWrite(String script) throws Exception {
        assertThat(Shell.in(folder).with("TMPDIR", "/no/such").run(script))
                .isEqualTo(new Shell.Run(
                        4,
                        "",
                        "/no/such: error E103: cannot be written (No such file or directory);"
                                + " close it where it is open, make room, or choose another name or place: for a report"
                                + " with -o, for temporary files with TMPDIR\n1 error\n"));
    }

    @Test
    void aRunLeavesNothingInTheFolderForTemporaryFiles() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Files.createDirectory(temporary.resolve("thuocdo-999999999-1"));
        Files.createDirectory(temporary.resolve("thuocdo-keep"));

        assertThat(Shell.in(folder).with("TMPDIR", temporary.toString()).run("$T score a.csv -q -o r.xlsx; ls tmp"))
                .isEqualTo(new Shell.Run(0, "thuocdo-keep\n", ""));
    }

    @Test
    void twoUsersOfOneMachineDoNotMeet() throws Exception {
        assumeTrue(System.getProperty("user.name").equals("root"));
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Files.createDirectory(folder.resolve("b"));
        for (Path shared : new Path[] {folder, temporary, folder.resolve("b")}) {
            Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxrwxrwx"));
        }

        assertThat(Shell.in(folder).with("TMPDIR", temporary.toString()).run("""
                        $T score a.csv -q -o r.xlsx
                        setpriv --reuid=65534 --regid=65534 --clear-groups $T score a.csv -q -o b/r.xlsx && cmp r.xlsx b/r.xlsx"""))
                .isEqualTo(new Shell.Run(0, "", ""));
    }

    /** The run waits at the second report, a pipe that nobody reads, and is killed there. */
    @Test
    void whatAKilledRunLeftIsClearedByTheNextThatWritesThere() throws Exception {
        Shell.Run run = Shell.in(folder).run("""
                mkfifo p
                $T score a.csv -q -o r.json -o text:p & launcher=$!
                until ls -A | grep -q '[.]new$'; do :; done
                pkill -KILL -P $launcher java; wait $launcher; echo $?
                ls -A | grep -c '[.]new$'
                $T score a.csv -q -o s.json; ls -A""");

        assertThat(run.out()).isEqualTo("137\n1\na.csv\np\ns.json\n");
    }
}
