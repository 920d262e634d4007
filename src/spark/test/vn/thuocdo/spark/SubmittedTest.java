package vn.thuocdo.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Tool;

/** What the manual says of {@code spark-submit}: the jar as it is built, in a process of its own. */
class SubmittedTest {

    private static final Path JAR = Tool.CHECKOUT.resolve("target/thuocdo-spark.jar");

    /** No run takes so long; one that hangs is to be told. */
    private static final long MOST_MINUTES = 5;

    @TempDir
    private Path folder;

    private record Ended(int status, String out, String err) {}

    @BeforeAll
    static void isBuilt() {
        assertThat(JAR).as("scripts/build --spark builds it").isRegularFile();
    }

    @Test
    void aSampleIsScoredAsThuocdoScoresIt() throws IOException, InterruptedException {
        Path sample = Tool.CHECKOUT.resolve("samples/vinh-phuc-2023");
        Path scores = folder.resolve("scores.csv");

        Ended ended = submitted("score", sample.toString(), "-f", "text", "-o", "scores.csv", "-o", "scores.parquet");

        assertThat(ended.status()).as(ended.err()).isZero();
        assertThat(ended.out())
                .isEqualTo(Tool.in(folder)
                        .run("score", sample.toString(), "-f", "text")
                        .out());
        assertThat(scores)
                .hasContent(Tool.in(folder)
                        .run("score", sample.toString(), "-f", "csv")
                        .out());
        assertThat(folder.resolve("scores.parquet")).isNotEmptyFile();
    }

    @Test
    void whatIsWrongWithTheDataIsSaidAndNothingElse() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("a.csv"), "unit,task,target\nU1,T1,90\nU2,T1,90\n");
        Files.writeString(folder.resolve("r.csv"), "unit,task,period,actual\nU1,T1,2023-Q4,95\nU3,T1,2023-Q4,9x\n");

        Ended ended = submitted("score", "-a", "a.csv", "-r", "r.csv", "-f", "csv");

        Tool.Run here = Tool.in(folder).run("score", "-a", "a.csv", "-r", "r.csv", "-f", "csv");
        assertThat(ended.status()).isEqualTo(here.status().code()).isEqualTo(3);
        assertThat(ended.out()).isEmpty();
        assertThat(here.err().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(ended.err()).contains(line));
        assertThat(ended.err()).doesNotContain("\tat ");
    }

    @Test
    void anOptionThatThereIsNotIsMisuse() throws IOException, InterruptedException {
        Ended ended = submitted("score", "-a", "a.csv", "--no-such-option");

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("--no-such-option").doesNotContain("\tat ");
    }

    private Ended submitted(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        // This process was given what Spark needs of Java.
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", librariesOfSpark(), "org.apache.spark.deploy.SparkSubmit"));
        command.addAll(List.of("--master", "local[2]", "--conf", "spark.ui.enabled=false", JAR.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(Files.readString(err));
        }
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** Those of this process; the classes of the tool come from the jar alone. */
    private static String librariesOfSpark() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
