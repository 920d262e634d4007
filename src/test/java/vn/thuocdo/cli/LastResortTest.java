package vn.thuocdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.testing.Tool;

/** What is said where nothing else is left to say, and how much of it. */
class LastResortTest {

    /** More than a screen shows is not read. */
    private static final int SHORT = 4_000;

    @TempDir
    Path folder;

    @Test
    void aBugIsToldShortlyWithTheCommandLineAndTheVersion() {
        Tool.Run run = Tool.in(folder).withInput(failingWith(0)).run("check", "-", "-q");

        assertThat(run.status()).isEqualTo(ExitStatus.BUG);
        assertThat(run.err())
                .startsWith("thuocdo: this is a bug in thuocdo; please report it")
                .hasSizeLessThan(SHORT);
        assertThat(run.err().lines()).contains("thuocdo: thuocdo check - -q");
        assertThat(run.err()).contains("(commit ", "Java ", "IllegalStateException: a bug", "  at vn.thuocdo.");
    }

    @Test
    void aTraceOfThousandsOfFramesIsCut() {
        Tool.Run run = Tool.in(folder).withInput(failingWith(2_000)).run("check", "-");

        assertThat(run.status()).isEqualTo(ExitStatus.BUG);
        assertThat(run.err()).hasSizeLessThan(SHORT);
    }

    @Test
    void aLackOfMemoryIsNoBug() {
        InputStream greedy = new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError();
            }
        };

        assertThat(Tool.in(folder).withInput(greedy).run("check", "-"))
                .isEqualTo(new Tool.Run(
                        ExitStatus.IO_FAILED,
                        "",
                        "thuocdo: there is not enough memory; give Java more, such as with"
                                + " THUOCDO_JAVA_OPTIONS=-Xmx4g\n"));
    }

    /** In each place that a message quotes: a figure, a name, a header, a status. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit,task,target\nA,T1,9x%s\n",
                "unit,task,target,status\nA,T1,,%s\n",
                "unit,task,target,%s\nA,T1,90,1\n",
                "unit,task,target,deadline\nA,T1,90,31/2/%s\n",
                "unit,task,target,actual\nA,T1,90,1.%s\n",
                "unit,task,target,period\nA,T1,90,Q%s\n",
                "unit,task,target\n%1$s,T1,90\n%1$s,T1,80\n",
            })
    void aCellOfManyLettersIsQuotedByItsBeginning(String table) throws IOException {
        Files.writeString(folder.resolve("a.csv"), table.formatted("a".repeat(400_000)));

        Tool.Run run = Tool.in(folder).run("check", "a.csv");

        assertThat(run.out() + run.err()).contains("…").hasSizeLessThan(SHORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"score a.csv", "score a.csv -f csv -o b.csv --fail-under 60", "explain a.csv A"})
    void aNameOfManyLettersIsShownByItsBeginning(String command) throws IOException {
        String name = "a".repeat(400_000);
        Files.writeString(
                folder.resolve("a.csv"),
                "unit,unit_name,task,target,actual\nA,%1$s,T1,90,50\n%1$s,,T1,90,50\n".formatted(name));

        Tool.Run run = Tool.in(folder).run(command.split(" "));

        assertThat(run.err()).hasSizeLessThan(SHORT);
        assertThat(run.out().contains("rank,unit") ? "" : run.out()).hasSizeLessThan(100_000);
    }

    @Test
    void anArgumentOfManyLettersIsQuotedByItsBeginning() {
        assertThat(Tool.in(folder)
                        .run("score", "a.csv", "--as-of", "2023" + "x".repeat(100_000))
                        .err())
                .contains("…")
                .hasSizeLessThan(SHORT);
    }

    private static InputStream failingWith(int frames) {
        return new InputStream() {
            @Override
            public int read() {
                return fail(frames);
            }
        };
    }

    private static int fail(int frames) {
        if (frames == 0) {
            throw new IllegalStateException("a bug");
        }
        return fail(frames - 1);
    }
}
