package vn.thuocdo.samples.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table written by hand, kept as CSV among the test resources; its first row names the columns. */
public final class SourceTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private SourceTable() {}

    /**
     * The rows in their order.
     *
     * @param owner a class in the package beside whose resources the table lies
     * @param name the file's name without its ending
     */
    public static List<CSVRecord> rows(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name + ".csv");
                CSVParser parser = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
