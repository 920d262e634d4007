package vn.thuocdo.read.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.thuocdo.diagnostic.Limit;

/** Looks for the header among the first rows of a source: as declared, else the first that names what is needed. */
final class HeaderSearch {

    private final RowSource source;
    private final OptionalInt declared;
    private final Predicate<List<String>> isHeader;
    private final List<Row> rows = new ArrayList<>();

    /** The first rows above a header that is declared. */
    private final List<Row> titles = new ArrayList<>();

    private final Optional<Header> found;
    private int passed;

    private HeaderSearch(RowSource source, OptionalInt declared, Predicate<List<String>> isHeader) throws IOException {
        this.source = source;
        this.declared = declared;
        this.isHeader = isHeader;
        source.walk(this::collect);
        this.found = find();
    }

    /**
     * Searches the first rows.
     *
     * @param declared the row of the header
     * @param isHeader whether the texts of a row name the columns that are needed
     */
    static HeaderSearch in(RowSource source, OptionalInt declared, Predicate<List<String>> isHeader)
            throws IOException {
        return new HeaderSearch(source, declared, isHeader);
    }

    /** Whether there is no row at all where the header could be. */
    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether a row names what is needed. */
    boolean isFound() {
        return found.isPresent();
    }

    /** Whether the headers of a part of the table name what is needed. */
    boolean names(List<String> headers) {
        return isHeader.test(headers);
    }

    /** The header; where none was found, the row that is declared or looks most like one. */
    Header header() {
        return found.orElseGet(() -> {
            int start = likeliest();
            return ContinuedHeader.of(rows.subList(start, rows.size()))
                    .orElseGet(() ->
                            compose(start, source.headerEnds(rows.get(start)).get(0)));
        });
    }

    /** How many rows stand above the header. */
    int above() {
        int line = header().at().line();
        return passed
                + (int) rows.stream().filter(row -> row.at().line() < line).count();
    }

    /** Whether a row above the header holds more than one text: a title stands alone, and no item does. */
    boolean hasMoreThanTitlesAbove() {
        int line = header().at().line();
        return passed > titles.size()
                || Stream.concat(
                                titles.stream(),
                                rows.stream().filter(row -> row.at().line() < line))
                        .anyMatch(row -> filled(row) > 1);
    }

    /** The rows above the header that are one text each. */
    List<Row> titles() {
        int line = header().at().line();
        return Stream.concat(
                        titles.stream(), rows.stream().filter(row -> row.at().line() < line))
                .filter(row -> filled(row) == 1)
                .toList();
    }

    /** The year that the rows above the header name; absent where they name none, or several. */
    OptionalInt yearOfTitle() {
        int line = header().at().line();
        return TitleYear.of(Stream.concat(
                        titles.stream(), rows.stream().filter(row -> row.at().line() < line))
                .toList());
    }

    /** How many columns of the likeliest header have a text. */
    int width() {
        return filled(rows.get(likeliest()));
    }

    private boolean collect(Row row) {
        if (declared.isPresent() && row.at().line() < declared.getAsInt()) {
            passed++;
            if (titles.size() < Limit.HEADER_ROW.most()) {
                titles.add(row);
            }
            return true;
        }
        rows.add(row);
        return rows.size() < Limit.HEADER_ROW.most() && !(rows.size() == 1 && isHeaderAlone(row));
    }

    /** Whether a first row is the whole header, as in most tables; those below it are then not looked at. */
    private boolean isHeaderAlone(Row row) {
        return filled(row) > 1
                && !ContinuedHeader.mayBegin(row)
                && source.headerEnds(row).equals(List.of(row.at().line()))
                && startingIn(0).isPresent();
    }

    /** A single cell right above a header, such as "Đơn vị tính: triệu đồng", is not part of it. */
    private Optional<Header> find() {
        int candidates = declared.isPresent() ? Math.min(1, rows.size()) : rows.size();
        for (int start = 0; start < candidates; start++) {
            Optional<Header> header = startingIn(start);
            if (header.isPresent()) {
                boolean title = declared.isEmpty() && start + 1 < rows.size() && filled(rows.get(start)) == 1;
                return title ? startingIn(start + 1).or(() -> header) : header;
            }
        }
        return Optional.empty();
    }

    private Optional<Header> startingIn(int start) {
        Stream<Header> continued = ContinuedHeader.of(rows.subList(start, rows.size())).stream();
        return Stream.concat(
                        continued, source.headerEnds(rows.get(start)).stream().map(end -> compose(start, end)))
                .filter(header -> isHeader.test(header.texts()))
                .findFirst();
    }

    private Header compose(int start, int end) {
        int last = start;
        while (last + 1 < rows.size() && rows.get(last + 1).at().line() <= end) {
            last++;
        }
        return source.header(rows.subList(start, last + 1), end);
    }

    /** The first row that is at least half as full as the fullest: titles are single cells. */
    private int likeliest() {
        if (declared.isPresent()) {
            return 0;
        }
        int fullest = rows.stream().mapToInt(HeaderSearch::filled).max().orElse(0);
        int index = 0;
        while (2 * filled(rows.get(index)) < fullest) {
            index++;
        }
        return top(index);
    }

    /** A header of several rows may be fuller in a lower one: it begins where a cell is merged down to that, or goes on in it. */
    private int top(int index) {
        int line = rows.get(index).at().line();
        for (int above = Math.max(0, index - ContinuedHeader.MOST_ROWS + 1); above < index; above++) {
            Row row = rows.get(above);
            boolean goesOn = source.headerEnds(row).get(0) >= line
                    || ContinuedHeader.of(rows.subList(above, rows.size()))
                            .filter(header -> header.lastLine() >= line)
                            .isPresent();
            if (filled(row) > 1 && goesOn) {
                return above;
            }
        }
        return index;
    }

    private static int filled(Row row) {
        int filled = 0;
        for (int field = 0; field < row.size(); field++) {
            filled += row.cell(field).text().isEmpty() ? 0 : 1;
        }
        return filled;
    }
}
