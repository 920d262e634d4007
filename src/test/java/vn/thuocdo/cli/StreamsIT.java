package vn.thuocdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.Shell;

/** What a run reads that is no ordinary file, and the streams that its caller left it. */
class StreamsIT {

    private static final String CHECKED = "thuocdo: 1 file read: 1 assignment, 1 result; no faults found\n";

    @TempDir
    Path folder;

    @BeforeEach
    void table() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "unit,task,target,actual\nA,T1,90,95\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$T check -a <(cat a.csv)",
                "$T check <(cat a.csv)",
                "cat a.csv | $T check -a /dev/stdin",
                "cat a.csv | $T check -",
                "$T check - <a.csv",
                "mkfifo p; cat a.csv >p & $T check p",
                "mkfifo p.csv; ln -s p.csv q.csv; cat a.csv >p.csv & $T check q.csv",
            })
    void anyInputMayBeAPipe(String script) throws Exception {
        assertThat(Shell.in(folder).run(script)).isEqualTo(new Shell.Run(0, "", CHECKED));
    }

    /** A workbook is not read from its first byte on, so it is kept in a file. */
    @Test
    void aWorkbookMayComeThroughAPipe() throws Exception {
        Shell.Run run = Shell.in(folder).run("""
                $T init t --from a.csv --templates 2024
                $T check -v -a a.csv -r t/A.xlsx; $T check -v -a a.csv -r <(cat t/A.xlsx) | sed s:/dev/fd/63:t/A.xlsx:""");

        String listing = run.out().substring(0, run.out().length() / 2);
        assertThat(listing).contains("t/A.xlsx\n");
        assertThat(run.out()).isEqualTo(listing + listing);
    }

    @Test
    void theDigestIsThatOfTheBytesThatCameThroughThePipe() throws Exception {
        Shell.Run run = Shell.in(folder).run("""
                $T score <(cat a.csv) -f json | grep -c $(sha256sum a.csv | cut -c 1-64)""");

        assertThat(run).isEqualTo(new Shell.Run(0, "1\n", ""));
    }

    @Test
    void aClosedInputIsToldFromAnEmptyOne() throws Exception {
        assertThat(Shell.in(folder).run("$T check - <&-"))
                .returns(4, Shell.Run::status)
                .satisfies(run -> assertThat(run.out()).startsWith("-: error E106: standard input is closed"));
    }

    @Test
    void aClosedOutputIsTold() throws Exception {
        assertThat(Shell.in(folder).run("$T score a.csv -f csv >&-"))
                .isEqualTo(new Shell.Run(4, "", "thuocdo: standard output cannot be written (it is closed)\n"));
    }

    /** Java would give the report's file the number of the closed stream, and what is said would go into it. */
    @Test
    void whatIsSaidOnAClosedErrorStreamGoesIntoNoReport() throws Exception {
        String rows = "unit,task,target,actual,zz\nA,T1,90,95,1\n";
        Files.writeString(folder.resolve("b.csv"), rows);

        assertThat(Shell.in(folder).run("$T score b.csv -o b.json; $T score b.csv -o c.json 2>&- && cmp b.json c.json"))
                .returns(0, Shell.Run::status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$T check /dev/zero", "$T check - </dev/zero", "yes x,y | $T check -"})
    void whatHasNoEndIsRefusedAndLeavesNothingBehind(String script) throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));

        Shell.Run run = Shell.in(folder).with("TMPDIR", temporary.toString()).run(script);

        assertThat(run.status()).isEqualTo(4);
        assertThat(run.out()).contains(": error E107: more than ");
        assertThat(temporary).isEmptyDirectory();
    }
}
