package vn.thuocdo.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.cli.ExitStatus;
import vn.thuocdo.testing.Tool;

/** The scoreboard as a table that Spark, and every other engine of tables, reads. */
class ParquetTableTest {

    private static final String SAMPLE = "samples/vinh-phuc-2023";

    @TempDir
    private Path folder;

    @Test
    void sparkReadsWhatTheCsvSays() throws IOException {
        Path file = folder.resolve("scores.parquet");
        try (SparkTool spark = SparkTool.of(2)) {
            Tool.Run run = spark.run(Tool.CHECKOUT, "score", SAMPLE, "-f", "csv", "-o", file.toString());
            assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);

            Dataset<Row> table = SparkSession.builder().getOrCreate().read().parquet(file.toString());
            assertThat(table.schema().apply("completed").dataType()).isEqualTo(DataTypes.LongType);
            assertThat(table.schema().apply("rate_percent").dataType()).isEqualTo(DataTypes.createDecimalType(38, 20));
            assertThat(table.schema().apply("full").dataType()).isEqualTo(DataTypes.BooleanType);
            assertThat(rows(table)).isEqualTo(rows(run.out()));
        }
    }

    @Test
    void theFormatIsChosenByItsWordToo() throws IOException {
        try (SparkTool spark = SparkTool.of(1)) {
            Tool.Run run = spark.run(Tool.CHECKOUT, "score", SAMPLE, "-f", "parquet");

            assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
            assertThat(run.out()).startsWith("PAR1").endsWith("PAR1");
        }
    }

    /** Decimals without the zeros that their type adds. */
    private static List<List<String>> rows(Dataset<Row> table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(table.columns()));
        for (Row row : table.collectAsList()) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                Object cell = row.get(column);
                cells.add(cell instanceof BigDecimal decimal ? plain(decimal) : cell == null ? "" : cell.toString());
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<List<String>> rows(String csv) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), CSVFormat.RFC4180)) {
            int percent = -1;
            for (CSVRecord row : parser) {
                List<String> cells = new ArrayList<>(row.toList());
                if (percent < 0) {
                    percent = cells.indexOf("rate_percent");
                } else if (!cells.get(percent).isEmpty()) {
                    cells.set(percent, plain(new BigDecimal(cells.get(percent))));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static String plain(BigDecimal decimal) {
        return decimal.stripTrailingZeros().toPlainString();
    }
}
