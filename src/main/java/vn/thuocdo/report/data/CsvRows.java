package vn.thuocdo.report.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** Rows of a table for programs: RFC 4180, UTF-8 without byte order mark. */
public final class CsvRows {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final Writer out;
    private final StringBuilder line = new StringBuilder();

    public CsvRows(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** @param cells null for a blank one */
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        line.setLength(0);
        for (int column = 0; column < cells.size(); column++) {
            cell(cells.get(column), column == 0);
        }
        out.append(line.append(FORMAT.getRecordSeparator()));
    }

    private void cell(@Nullable Object cell, boolean isFirst) throws IOException {
        String text = cell == null ? "" : cell.toString();
        if (cell == null || text.isEmpty() && !isFirst || isPlain(text)) {
            line.append(isFirst ? "" : FORMAT.getDelimiterString()).append(text);
        } else {
            FORMAT.print(text, line, isFirst);
        }
    }

    /** Whether the format plainly puts no quotes around a text; it takes long to find that out. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter == '"' || letter == ',') {
                return false;
            }
        }
        return !text.isEmpty() && text.charAt(0) > '#' && text.charAt(text.length() - 1) > ' ';
    }

    /** No row comes any more; the stream stays open. */
    public void end() throws IOException {
        out.flush();
    }
}
