package vn.thuocdo.report.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.judge.RulesVersion;

/**
 * A table for programs, row by row: RFC 4180, UTF-8 without byte order mark, decimal points. Every row ends with the version
 * of the rules, as a table has no other place for it.
 */
public final class CsvTable {

    private static final String RULES = "rules_version";

    private final CSVPrinter csv;

    /** Writes the head. */
    public CsvTable(List<String> columns, OutputStream out) throws IOException {
        csv = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        List<String> all = new ArrayList<>(columns);
        all.add(RULES);
        csv.printRecord(all);
    }

    /** @param cells one for each column; null for a blank one */
    public void row(List<@Nullable Object> cells) throws IOException {
        List<@Nullable Object> all = new ArrayList<>(cells);
        all.add(RulesVersion.CURRENT);
        csv.printRecord(all);
    }

    /** No row comes any more; the stream stays open. */
    public void end() throws IOException {
        csv.flush();
    }
}
