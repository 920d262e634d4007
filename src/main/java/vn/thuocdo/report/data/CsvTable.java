package vn.thuocdo.report.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.judge.RulesVersion;

/**
 * A table for programs, row by row: RFC 4180, UTF-8 without byte order mark, decimal points. Every row ends with the version
 * of the rules, as a table has no other place for it.
 */
public final class CsvTable {

    private static final String RULES = "rules_version";

    private final CsvRows rows;

    /** Writes the head. */
    public CsvTable(List<String> columns, OutputStream out) throws IOException {
        rows = new CsvRows(out);
        List<String> all = new ArrayList<>(columns);
        all.add(RULES);
        rows.row(all);
    }

    /** @param cells one for each column; null for a blank one */
    public void row(List<@Nullable Object> cells) throws IOException {
        List<@Nullable Object> all = new ArrayList<>(cells);
        all.add(RulesVersion.CURRENT);
        rows.row(all);
    }

    /** No row comes any more; the stream stays open. */
    public void end() throws IOException {
        rows.end();
    }
}
