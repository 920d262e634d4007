package vn.thuocdo.read.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Diagnostics;
import vn.thuocdo.diagnostic.Location;

/** Rows of which one is the header: as declared, else the first that looks like one, else the first. */
final class HeadedTable implements Table {

    /** Titles, mottos and notes may stand above a header, but not more rows than these. */
    private static final int DEEPEST_HEADER = 60;

    private final RowSource source;
    private final Row header;

    private HeadedTable(RowSource source, Row header) {
        this.source = source;
        this.header = header;
    }

    /**
     * The table of some rows; empty, with a diagnostic, where there is no header.
     *
     * @param isHeader whether the texts of a row name the columns that are needed
     */
    static Optional<Table> of(
            RowSource source, OptionalInt headerRow, Predicate<List<String>> isHeader, Diagnostics diagnostics)
            throws IOException {
        List<Row> above = new ArrayList<>();
        int before = diagnostics.count();
        source.walk(row -> {
            above.add(row);
            boolean found = headerRow.isPresent() ? row.at().line() >= headerRow.getAsInt() : isHeader.test(texts(row));
            return !found && (headerRow.isPresent() || above.size() < DEEPEST_HEADER);
        });
        if (above.isEmpty()) {
            if (diagnostics.count() == before) {
                diagnostics.add(Code.EMPTY_TABLE, source.at());
            }
            return Optional.empty();
        }
        Row last = above.get(above.size() - 1);
        boolean found = headerRow.isPresent() || isHeader.test(texts(last));
        Row header = found ? last : above.get(0);
        if (header != above.get(0)) {
            diagnostics.add(Code.TITLE_ROWS, header.at(), above.size() - 1);
        }
        return Optional.of(new HeadedTable(source, header));
    }

    @Override
    public List<String> header() {
        return texts(header);
    }

    @Override
    public Location at() {
        return header.at();
    }

    @Override
    public Location headerAt(int field) {
        return header.at(field);
    }

    @Override
    public Form form() {
        return source.form();
    }

    @Override
    public void forEach(Consumer<Row> action) throws IOException {
        source.walk(row -> {
            if (row.at().line() > header.at().line()) {
                action.accept(row);
            }
            return true;
        });
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            texts.add(row.cell(i).text());
        }
        return texts;
    }
}
