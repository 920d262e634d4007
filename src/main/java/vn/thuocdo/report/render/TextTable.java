package vn.thuocdo.report.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.thuocdo.report.outline.Cell;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Column.Kind;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Tone;
import vn.thuocdo.report.page.Style;
import vn.thuocdo.report.page.TextPage;
import vn.thuocdo.report.text.Printable;

/**
 * A table at a terminal, aligned by what the eye sees. A text that is too long for its column runs on over empty cells
 * beside it, else it goes on below. What rows have in common stands above them, remarks below their row; so does all but
 * the name where a page is too narrow for the columns.
 */
final class TextTable {

    /** Columns of letters that a column of names keeps when others need room. */
    private static final int NARROWEST = 16;

    /** The blocks of the longest bar, where others need room. */
    private static final int SHORTEST_BAR = 10;

    /** Columns by which a name may reach beyond its column where no figures stand before it; else blanks before it. */
    private static final int HEAD_BEYOND = 2;

    private final TextPage page;
    private final Table table;
    private final String indent;
    /** The columns that stand beside each other. */
    private List<Integer> beside;

    private final TextCells cells;

    private final List<Integer> groups;
    private List<Integer> remarks;
    private final List<Integer> widths = new ArrayList<>();
    /** Where each of them begins, from the left edge of the page. */
    private final List<Integer> starts = new ArrayList<>();

    TextTable(TextPage page, Table table) {
        this.page = page;
        this.table = table;
        this.cells = new TextCells(table);
        this.groups = columns(Kind.GROUP);
        this.remarks = columns(Kind.REMARKS);
        this.beside = IntStream.range(0, table.columns().size())
                .boxed()
                .filter(i -> !groups.contains(i) && !remarks.contains(i))
                .toList();
        this.indent = TextOutline.INDENT.repeat(groups.isEmpty() ? 1 : 2);
        if (measure() < 0 && names() < beside.size()) {
            putBelowNames();
            measure();
        }
    }

    private void putBelowNames() {
        int name = beside.get(names());
        remarks = IntStream.range(0, table.columns().size())
                .boxed()
                .filter(i -> i != name && !groups.contains(i))
                .toList();
        beside = List.of(name);
    }

    private List<Integer> columns(Kind kind) {
        return IntStream.range(0, table.columns().size())
                .boxed()
                .filter(i -> table.columns().get(i).kind() == kind)
                .toList();
    }

    private Column column(int number) {
        return table.columns().get(beside.get(number));
    }

    /**
     * Widths are those that the columns want. Where a row would be wider than the page, bars and names get less; where the
     * page is wider than every row, columns of words that are too narrow for theirs get more, from the left.
     *
     * @return the room that is left; below 0 where a row is wider than the page even so
     */
    private int measure() {
        widths.clear();
        starts.clear();
        beside.forEach(i -> widths.add(cells.width(i)));
        int room =
                page.width() - table.rows().stream().mapToInt(this::width).max().orElse(0);
        for (int i = 0; i < beside.size(); i++) {
            room += isOfBars(i) ? narrow(i, SHORTEST_BAR, -room) : 0;
        }
        if (names() < beside.size()) {
            room += narrow(names(), NARROWEST, -room);
        }
        int left = room;
        for (int i = 0; i < beside.size() - 1 && room > 0; i++) {
            int more = column(i).kind() == Kind.WORDS ? Math.min(room, Math.max(0, longest(i) - widths.get(i))) : 0;
            widths.set(i, widths.get(i) + more);
            room -= more;
        }
        int start = indent.length();
        for (int i = 0; i < beside.size(); i++) {
            start += column(i).gap();
            starts.add(start);
            start += widths.get(i);
        }
        return left;
    }

    private boolean isOfBars(int column) {
        return table.rows().stream().anyMatch(row -> row.get(beside.get(column)) instanceof Cell.Bar);
    }

    /** Takes room from a column, but leaves it so much; what was taken. */
    private int narrow(int column, int least, int lacking) {
        int taken = Math.max(0, Math.min(lacking, widths.get(column) - least));
        widths.set(column, widths.get(column) - taken);
        return taken;
    }

    /** What the widest cell of a column takes. */
    private int longest(int column) {
        return table.rows().stream()
                .mapToInt(row -> Printable.width(row.get(beside.get(column)).text()))
                .max()
                .orElse(0);
    }

    private int width(List<Cell> row) {
        int last = beside.size() - 1;
        int width = indent.length();
        for (int i = 0; i < last; i++) {
            width += column(i).gap() + widths.get(i);
        }
        // Figures and bars end at the right of their column; words, and the name above them, where they end.
        int ending = column(last).kind() != Kind.WORDS
                ? widths.get(last)
                : Math.max(
                        Printable.width(row.get(beside.get(last)).text()),
                        Printable.width(column(last).title()));
        return width + column(last).gap() + Math.min(widths.get(last), ending);
    }

    /** The first column of words, or the number of columns where there is none. */
    private int names() {
        return IntStream.range(0, beside.size())
                .filter(i -> column(i).kind() == Kind.WORDS)
                .findFirst()
                .orElse(beside.size());
    }

    void write() {
        head();
        List<String> before = List.of();
        for (List<Cell> row : table.rows()) {
            List<String> group = groups.stream().map(i -> row.get(i).text()).toList();
            if (!group.equals(before)) {
                group.forEach(text -> page.hanging(TextOutline.INDENT, text));
                before = group;
            }
            row(row);
            remarks(row);
        }
    }

    /** A single column needs no name beside that of the table. Long names take several lines, and end right above. */
    private void head() {
        List<List<String>> titles =
                IntStream.range(0, beside.size()).mapToObj(this::title).toList();
        if (titles.size() < 2 || titles.stream().allMatch(List::isEmpty)) {
            return;
        }
        int height = titles.stream().mapToInt(List::size).max().orElse(0);
        for (int number = 0; number < height; number++) {
            Line line = new Line();
            for (int i = 0; i < titles.size(); i++) {
                int part = number - height + titles.get(i).size();
                if (part >= 0) {
                    line.put(i, titles.get(i).get(part), Tone.PLAIN);
                }
            }
            page.line(page.styled(Style.FAINT, line.toString()));
        }
    }

    /** The name of a column in lines that are no wider than it, or than a word; none where it has no name. */
    private List<String> title(int number) {
        String title = column(number).title();
        if (title.isEmpty()) {
            return List.of();
        }
        boolean besideFigures = number > 0
                && column(number - 1).kind() == Kind.FIGURES
                && !column(number - 1).title().isEmpty();
        int apart = Math.max(1, Math.min(HEAD_BEYOND, column(number).gap()));
        int room = widths.get(number) + column(number).gap() + (besideFigures ? -apart : HEAD_BEYOND);
        int word = Arrays.stream(title.split("[ \n]"))
                .mapToInt(Printable::width)
                .max()
                .orElse(0);
        return title.lines()
                .flatMap(line -> TextPage.wrap(line, Math.max(room, word)).stream())
                .toList();
    }

    private void row(List<Cell> row) {
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < beside.size(); i++) {
            Cell cell = row.get(beside.get(i));
            texts.add(
                    column(i).kind() == Kind.WORDS
                            ? TextPage.wrap(cell.text(), end(row, i) - starts.get(i))
                            : List.of(cells.drawn(beside.get(i), cell, widths.get(i))));
        }
        int height = texts.stream().mapToInt(List::size).max().orElse(0);
        for (int number = 0; number < height; number++) {
            Line line = new Line();
            for (int i = 0; i < beside.size(); i++) {
                if (number < texts.get(i).size()) {
                    line.put(i, texts.get(i).get(number), row.get(beside.get(i)).tone());
                }
            }
            page.line(line.toString());
        }
    }

    /** Where the room of a cell of words ends: at its column's end or behind empty cells; that of the last at the page's. */
    private int end(List<Cell> row, int column) {
        int next = column + 1;
        while (next < beside.size()
                && column(next).kind() == Kind.WORDS
                && row.get(beside.get(next)).text().isEmpty()) {
            next++;
        }
        return next < beside.size()
                ? starts.get(next - 1) + widths.get(next - 1)
                : Math.max(page.width(), starts.get(column) + NARROWEST);
    }

    /** As many beside each other as a line takes whole. */
    private void remarks(List<Cell> row) {
        int names = names();
        String before = names == 0 ? indent + TextOutline.INDENT : " ".repeat(starts.get(names));
        int room = page.width() - before.length();
        String line = "";
        for (int i : remarks) {
            String said = TextCells.remark(table.columns().get(i), row.get(i));
            if (!said.isEmpty()) {
                String joined = line.isEmpty() ? said : line + " · " + said;
                if (Printable.width(joined) > room) {
                    lines(before, line);
                    line = said;
                } else {
                    line = joined;
                }
            }
        }
        lines(before, line);
    }

    private void lines(String before, String text) {
        if (!text.isEmpty()) {
            TextPage.wrap(text, page.width() - before.length()).forEach(line -> page.line(before + line));
        }
    }

    /** A line of which each text stands at its place, or right behind what reaches beyond its own. */
    private final class Line {

        private final StringBuilder line = new StringBuilder();
        private int end;

        void put(int column, String text, Tone tone) {
            if (text.isEmpty()) {
                return;
            }
            int width = Printable.width(text);
            int wanted = column(column).kind() == Kind.FIGURES
                    ? starts.get(column) + widths.get(column) - width
                    : starts.get(column);
            int from = Math.max(wanted, end == 0 ? 0 : end + 1);
            line.append(" ".repeat(from - end)).append(TextOutline.styled(text, tone, page));
            end = from + width;
        }

        @Override
        public String toString() {
            return line.toString().stripTrailing();
        }
    }
}
