package vn.thuocdo.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Tool;

/** The samples, scored on Spark in so many parts. */
class SamplesOnSparkTest {

    @ParameterizedTest(name = "in {0} parts")
    @ValueSource(ints = {1, 2, 7})
    void everySampleComesToTheSame(int parts) throws IOException {
        try (SparkTool spark = SparkTool.of(parts)) {
            for (String sample : samples()) {
                Equality.assertSame(spark, Tool.CHECKOUT, sample);
                Equality.assertSame(spark, Tool.CHECKOUT, sample, "--as-of", "2023-06-30", "--method", "nd-335-2025");
                Equality.assertSame(spark, Tool.CHECKOUT, sample, "--method", "balanced-scorecard", "--keep-going");
            }
        }
    }

    /** Some list single items; pages and workbooks look back on earlier periods. */
    @ParameterizedTest
    @ValueSource(
            strings = {"html", "xlsx", "ods", "csv", "text", "markdown", "docx", "odt", "junit", "openmetrics", "github"
            })
    void otherDocumentsAreTheSameToo(String format) {
        String[] score = {"score", "samples/vinh-phuc-2023", "-f", format};
        try (SparkTool spark = SparkTool.of(2)) {
            Tool.Run there = spark.run(Tool.CHECKOUT, score);

            assertThat(there.status()).isEqualTo(ExitStatus.DONE);
            assertThat(Equality.withoutDigests(there.out()))
                    .isNotEmpty()
                    .isEqualTo(
                            Equality.withoutDigests(Tool.inCheckout().run(score).out()));
        }
    }

    @Test
    void thePapersOfUnitsAreTheSameToo(@TempDir Path folder) throws IOException {
        String sample = Tool.CHECKOUT.resolve("samples/vinh-phuc-2023").toString();
        Tool.in(folder).run("score", sample, "--each-unit", "markdown:here");
        try (SparkTool spark = SparkTool.of(3)) {
            spark.run(folder, "score", sample, "--each-unit", "markdown:there");
        }

        assertThat(texts(folder.resolve("there"))).hasSizeGreaterThan(10).isEqualTo(texts(folder.resolve("here")));
    }

    private static SortedMap<String, String> texts(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static List<String> samples() throws IOException {
        try (Stream<Path> folders = Files.list(Tool.CHECKOUT.resolve("samples"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("thuocdo.yaml")))
                    .map(folder -> "samples/" + folder.getFileName())
                    .sorted()
                    .toList();
        }
    }
}
