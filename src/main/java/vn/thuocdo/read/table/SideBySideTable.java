package vn.thuocdo.read.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.text.Names;

/** Tables with one header that stand side by side, as where a long list is set in two columns; one is read after the other. */
final class SideBySideTable extends TableView {

    /** One column that stands twice is a column that stands twice. */
    private static final int FEWEST_COLUMNS = 2;

    private final List<Integer> starts;
    private final int width;

    private SideBySideTable(Table whole, List<Integer> starts, int width) {
        super(whole);
        this.starts = starts;
        this.width = width;
    }

    /** Where the tables begin that stand side by side below a header; one place where it is of one table. */
    private static List<Integer> starts(List<String> header) {
        List<String> folded = header.stream().map(Names::fold).toList();
        int first = next(folded, 0);
        for (int second = first + FEWEST_COLUMNS; second < folded.size(); second++) {
            List<String> block = block(folded, first, second);
            if (folded.get(second).equals(folded.get(first)) && block.size() >= FEWEST_COLUMNS) {
                List<Integer> starts = new ArrayList<>();
                int at = first;
                while (at < folded.size() && isAt(block, folded, at)) {
                    starts.add(at);
                    at = next(folded, at + block.size());
                }
                if (at >= folded.size()) {
                    return starts;
                }
            }
        }
        return List.of(first);
    }

    private static int next(List<String> header, int from) {
        int at = from;
        while (at < header.size() && header.get(at).isEmpty()) {
            at++;
        }
        return at;
    }

    /** The headers of one table, without the blank columns behind it. */
    private static List<String> block(List<String> header, int from, int to) {
        int end = to;
        while (end > from && header.get(end - 1).isEmpty()) {
            end--;
        }
        return header.subList(from, end);
    }

    private static boolean isAt(List<String> block, List<String> header, int at) {
        return at + block.size() <= header.size()
                && header.subList(at, at + block.size()).equals(block);
    }

    /** A table, as those that stand side by side where it is several. */
    static Table of(Table table) {
        List<Integer> starts = starts(table.header());
        if (starts.size() < 2) {
            return table;
        }
        int width = block(table.header(), starts.get(0), starts.get(1)).size();
        return new SideBySideTable(table, starts, width);
    }

    /** How many tables there are. */
    int count() {
        return starts.size();
    }

    @Override
    public List<String> header() {
        return whole.header().subList(starts.get(0), starts.get(0) + width);
    }

    @Override
    public Location headerAt(int field) {
        return whole.headerAt(starts.get(0) + field);
    }

    @Override
    public void walk(Predicate<Row> goesOn) throws IOException {
        boolean[] more = {true};
        for (int i = 0; i < starts.size() && more[0]; i++) {
            int start = starts.get(i);
            whole.walk(row -> {
                Row part = new Part(row, start, width);
                more[0] = part.isBlank() || goesOn.test(part);
                return more[0];
            });
        }
    }

    /** What a row holds of one of the tables. */
    private record Part(Row row, int start, int width) implements Row {

        @Override
        public Location at() {
            return row.at();
        }

        @Override
        public Location at(int field) {
            return row.at(start + field);
        }

        @Override
        public int size() {
            return Math.max(0, Math.min(row.size() - start, width));
        }

        @Override
        public Cell cell(int field) {
            return field < width ? row.cell(start + field) : Cell.BLANK;
        }
    }
}
