package vn.thuocdo.read.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.lane.record.PlainRecords;

/** Rows of which one is the header, or several are that make it up. */
final class HeadedTable implements Table {

    private final RowSource source;
    private final Header header;
    private final OptionalInt yearOfTitle;
    private final List<Row> titles;

    private HeadedTable(RowSource source, HeaderSearch search) {
        this.source = source;
        this.header = search.header();
        this.yearOfTitle = search.yearOfTitle();
        this.titles = search.titles();
    }

    /**
     * The table of some rows; empty, with a diagnostic, where there is no header.
     *
     * @param isHeader whether the texts of a row name the columns that are needed
     */
    static Optional<Table> of(
            RowSource source, OptionalInt headerRow, Predicate<List<String>> isHeader, Findings.Builder diagnostics)
            throws IOException {
        int before = diagnostics.count();
        HeaderSearch search = HeaderSearch.in(source, headerRow, isHeader);
        if (search.isEmpty() && diagnostics.count() > before) {
            return Optional.empty();
        }
        return of(source, search, diagnostics);
    }

    /** The table below a header that was searched for; empty, with a diagnostic, where there are no rows. */
    static Optional<Table> of(RowSource source, HeaderSearch search, Findings.Builder diagnostics) {
        if (search.isEmpty()) {
            diagnostics.add(Code.EMPTY_TABLE, source.at());
            return Optional.empty();
        }
        Header header = search.header();
        if (search.hasMoreThanTitlesAbove()) {
            diagnostics.add(Code.TITLE_ROWS, header.at(), search.above());
        }
        Table whole = new HeadedTable(source, search);
        if (SideBySideTable.of(whole) instanceof SideBySideTable several && search.names(several.header())) {
            diagnostics.add(Code.TABLES_SIDE_BY_SIDE, several.at(), several.count());
            return Optional.of(several);
        }
        return Optional.of(whole);
    }

    @Override
    public List<String> header() {
        return header.texts();
    }

    @Override
    public OptionalInt yearOfTitle() {
        return yearOfTitle;
    }

    @Override
    public List<Row> titles() {
        return titles;
    }

    @Override
    public Location at() {
        return header.at();
    }

    @Override
    public Location headerAt(int field) {
        return header.places().get(field);
    }

    @Override
    public Form form() {
        return source.form();
    }

    @Override
    public void walk(Predicate<Row> goesOn) throws IOException {
        int last = header.lastLine();
        source.walk(row -> row.at().line() <= last || goesOn.test(row));
    }

    @Override
    public void forEach(RecordTaker taker, Consumer<Row> action) throws IOException {
        int last = header.lastLine();
        source.walk(new RowSource.Visitor() {
            @Override
            public boolean takes(PlainRecords record, int line) {
                return line > last && taker.takes(record, line);
            }

            @Override
            public boolean visit(Row row) {
                if (row.at().line() > last) {
                    action.accept(row);
                }
                return true;
            }
        });
    }
}
