package vn.thuocdo.samples.table;

import java.util.List;
import java.util.stream.Collectors;

/** A table as a program saves it: RFC 4180 with a delimiter and line ends of the program's choice. */
public final class WrittenTable {

    private final String delimiter;
    private final String lineEnd;
    private final StringBuilder text = new StringBuilder();

    public WrittenTable(String delimiter, String lineEnd) {
        this.delimiter = delimiter;
        this.lineEnd = lineEnd;
    }

    public WrittenTable row(String... cells) {
        return row(List.of(cells));
    }

    public WrittenTable row(List<String> cells) {
        text.append(cells.stream().map(this::quoted).collect(Collectors.joining(delimiter)))
                .append(lineEnd);
        return this;
    }

    private String quoted(String cell) {
        boolean plain = !cell.contains(delimiter) && !cell.contains("\"") && !cell.contains("\n");
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
