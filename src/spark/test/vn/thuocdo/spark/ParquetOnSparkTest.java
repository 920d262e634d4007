package vn.thuocdo.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Tool;

/** Results that lie in Parquet files are read as those of a table with the same columns. */
class ParquetOnSparkTest {

    private static final int UNITS = 9;
    private static final List<String> FORMAT = List.of("--as-of", "2023-12-31", "-f", "csv");

    @TempDir
    private Path folder;

    @BeforeEach
    void assign() throws IOException {
        StringBuilder assigned = new StringBuilder("unit,task,kind,target,deadline\n");
        for (int unit = 1; unit <= UNITS; unit++) {
            assigned.append("U").append(unit).append(",T1,target,50,2023-12-31\n");
            assigned.append("U").append(unit).append(",T2,task,,2023-12-31\n");
        }
        Files.writeString(folder.resolve("a.csv"), assigned);
    }

    @ParameterizedTest
    @ValueSource(strings = {"double actual", "int64 actual (DECIMAL(10,2))", "binary actual (UTF8)"})
    void canonicalColumnsAreKnownWhateverTheirType(String actual) throws IOException {
        writeParquet("unit", "reported_on", actual, "status");
        writeCsv("unit", "reported_on", "actual", "status");

        assertSame("-a", "a.csv", "-r", "r.parquet");
    }

    @Test
    void theProjectSaysWhatColumnsAndWordsMean() throws IOException {
        writeParquet("don_vi_x", "ngay_x", "double so_lieu_x", "tt_x");
        writeCsv("don_vi_x", "ngay_x", "so_lieu_x", "tt_x");
        for (String results : List.of("r.parquet", "r.csv")) {
            Files.writeString(
                    folder.resolve("p-" + results + ".yaml"),
                    String.join(
                            "\n",
                            "as-of: 2023-12-31",
                            "sources:",
                            "  assignments: a.csv",
                            "  results:",
                            "    path: " + results,
                            "    columns: {unit: don_vi_x, reported_on: ngay_x, actual: so_lieu_x, status: tt_x}",
                            "    words: {status: {ok: done}}",
                            "    missing: {actual: [\"0\", \"0.0\"]}",
                            ""));
        }
        try (SparkTool spark = SparkTool.of(2)) {
            Tool.Run there = spark.run(folder, "score", "p-r.parquet.yaml", "-f", "csv");
            Tool.Run here = Tool.in(folder).run("score", "p-r.csv.yaml", "-f", "csv");

            assertThat(there.out()).isNotEmpty().isEqualTo(here.out());
            assertThat(there.status()).as(there.err()).isEqualTo(here.status());
        }
    }

    @Test
    void aTableOfSeveralFilesIsAFolder() throws IOException {
        writeParquet("unit", "reported_on", "double actual", "status");
        writeCsv("unit", "reported_on", "actual", "status");
        Files.createDirectory(folder.resolve("t.parquet"));
        Files.move(folder.resolve("r.parquet"), folder.resolve("t.parquet/part-0.snappy.parquet"));
        Files.writeString(folder.resolve("t.parquet/_SUCCESS"), "");

        assertSame("-a", "a.csv", "-r", "t.parquet");
    }

    @Test
    void whatIsNoParquetFileIsAFinding() throws IOException {
        Files.writeString(folder.resolve("r.parquet"), "unit,task\n");
        try (SparkTool spark = SparkTool.of(2)) {
            Tool.Run run = spark.run(folder, "score", "-a", "a.csv", "-r", "r.parquet");

            assertThat(run.status()).isEqualTo(ExitStatus.IO_FAILED);
            assertThat(run.err()).contains("r.parquet: error").doesNotContain("\tat ");
        }
    }

    private void assertSame(String... arguments) {
        String[] there = withFormat(arguments);
        String[] here = withFormat(arguments);
        here[here.length - FORMAT.size() - 1] = "r.csv";
        try (SparkTool spark = SparkTool.of(2)) {
            Tool.Run run = spark.run(folder, there);

            assertThat(run.out())
                    .as(run.err())
                    .isNotEmpty()
                    .isEqualTo(Tool.in(folder).run(here).out());
        }
    }

    private static String[] withFormat(String... arguments) {
        List<String> all = new ArrayList<>(List.of("score"));
        all.addAll(List.of(arguments));
        all.addAll(FORMAT);
        return all.toArray(String[]::new);
    }

    private void writeParquet(String unit, String day, String actual, String status) throws IOException {
        MessageType schema = MessageTypeParser.parseMessageType(String.format(
                Locale.ROOT,
                "message r { required binary %s (UTF8); required binary task (UTF8);"
                        + " optional int32 %s (DATE); optional %s; optional binary %s (UTF8); }",
                unit,
                day,
                actual,
                status));
        SimpleGroupFactory rows = new SimpleGroupFactory(schema);
        String figure = schema.getFields().get(3).getName();
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(
                        folder.resolve("r.parquet").toUri()))
                .withConf(new Configuration())
                .withType(schema)
                .build()) {
            for (int i = 1; i <= UNITS; i++) {
                int date = (int) LocalDate.of(2023, 11, i).toEpochDay();
                Group measured = rows.newGroup()
                        .append(unit, "U" + i)
                        .append("task", "T1")
                        .append(day, date);
                addFigure(measured, figure, actual, i);
                writer.write(measured);
                writer.write(rows.newGroup()
                        .append(unit, "U" + i)
                        .append("task", "T2")
                        .append(day, date)
                        .append(status, said(status, i)));
            }
        }
    }

    /** The foreign column has a word of its own. */
    private static String said(String column, int unit) {
        String done = column.equals("status") ? "done" : "ok";
        return unit % 2 == 0 ? done : "not_done";
    }

    /** 10.25, 20.50 and so on up to beyond the target. */
    private static void addFigure(Group row, String name, String type, int unit) {
        if (type.startsWith("double")) {
            row.append(name, figure(unit) / 100.0);
        } else if (type.startsWith("int64")) {
            row.append(name, (long) figure(unit));
        } else {
            row.append(name, written(unit));
        }
    }

    private static int figure(int unit) {
        return unit * 1025;
    }

    private static String written(int unit) {
        return figure(unit) / 100 + "." + String.format(Locale.ROOT, "%02d", figure(unit) % 100);
    }

    private void writeCsv(String unit, String day, String actual, String status) throws IOException {
        StringBuilder rows = new StringBuilder(String.join(",", unit, "task", day, actual, status) + "\n");
        for (int i = 1; i <= UNITS; i++) {
            String sent = ",2023-11-0" + i + ",";
            rows.append("U")
                    .append(i)
                    .append(",T1")
                    .append(sent)
                    .append(written(i))
                    .append(",\n");
            rows.append("U")
                    .append(i)
                    .append(",T2")
                    .append(sent)
                    .append(",")
                    .append(said(status, i))
                    .append("\n");
        }
        Files.writeString(folder.resolve("r.csv"), rows);
    }
}
