package vn.thuocdo.report.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import vn.thuocdo.report.outline.Column;
import vn.thuocdo.report.outline.Column.Kind;
import vn.thuocdo.report.outline.Table;
import vn.thuocdo.report.outline.Table.Extent;
import vn.thuocdo.report.paper.PaperTable;
import vn.thuocdo.report.paper.ParagraphStyle;
import vn.thuocdo.report.paper.TextRun;
import vn.thuocdo.report.paper.TimesWidth;

/** The columns of a table on a page: as wide as they want, and none so narrow that a word in it is broken. */
final class PaperColumns {

    /** What stays free of a cell on both sides, in twentieths of a point. */
    private static final int MARGINS = 190;
    /** The same where the widths of words are added: each of them is rounded up. */
    private static final int MARGINS_BESIDE_WORDS = 150;
    /** What a column wants beside its characters, in characters. */
    private static final int EXTRA = 3;

    /** Outside tables of items, what takes no more than four and a half centimetres stands on one line. */
    private static final int SHORT = 2550;
    /** What longer texts want at least: three centimetres, and as much as short ones if smaller letters have room for it. */
    private static final int READABLE = 1700;
    /** The same of the names of units: smaller letters are better than names of three lines. */
    private static final int NAMES = 2100;
    /** What columns want at least in tables of items: the width of {@code Chưa báo cáo}. */
    private static final int NARROW = 1330;
    /** Letters are made smaller for that, and no smaller than these. */
    private static final int SMALLEST = 9;

    /** More columns than these are hard to read on an upright page, even where every word has room. */
    private static final int MOST_UPRIGHT = 8;

    /** Of more units than these none takes a second line, if a page on its side has the room for that. */
    private static final int MANY_ROWS = 100;
    /** Lines of a head; more would make the column hard to find. */
    private static final int LINES_OF_HEAD = 3;
    /** The same above so many units that a wider column would take more pages. */
    private static final int LINES_OF_HEAD_OF_MANY = 5;

    private static final char NO_BREAK_SPACE = '\u00A0';

    private PaperColumns() {}

    /**
     * The page's width, divided.
     *
     * @param shown the numbers of the columns that are shown
     * @param points the size of the letters
     * @param heads of the parts in which it is printed
     */
    static List<PaperTable.Column> of(
            Table table, List<Integer> shown, int points, int pageWidth, List<PaperTable.Head> heads) {
        List<Integer> unbroken = unbroken(table, shown, points);
        boolean fits = sum(unbroken) <= pageWidth;
        List<Integer> least = fits
                ? unbroken
                : shown.stream().map(i -> least(table, i, points)).toList();
        List<Integer> start = fits ? eased(unbroken, table, shown, points, pageWidth) : least;
        List<Integer> widths = widened(wanted(table, shown, pageWidth), start, pageWidth);
        if (sum(least) <= pageWidth) {
            widths = new LowRows(texts(table, shown, points, heads), least, MARGINS_BESIDE_WORDS).widths(widths);
        }
        return columns(table, shown, widths);
    }

    private static List<PaperTable.Column> columns(Table table, List<Integer> shown, List<Integer> widths) {
        return IntStream.range(0, shown.size())
                .mapToObj(i -> new PaperTable.Column(
                        title(table, shown.get(i)),
                        widths.get(i),
                        table.columns().get(shown.get(i)).kind() == Kind.FIGURES
                                ? ParagraphStyle.TABLE_FIGURE
                                : ParagraphStyle.TABLE_TEXT))
                .toList();
    }

    /** A head of many units has more lines rather than wide columns, which would put their rows on two lines each. */
    private static String title(Table table, int column) {
        String title = PaperRuns.of(table.columns().get(column).title()).text();
        return isLookedUp(table) ? title.replace(NO_BREAK_SPACE, ' ') : title;
    }

    /** The text of each shown column, row by row, beginning with the heads. */
    private static List<List<LowRows.Text>> texts(
            Table table, List<Integer> shown, int points, List<PaperTable.Head> heads) {
        List<List<LowRows.Text>> rows = new ArrayList<>();
        heads.forEach(head -> rows.add(IntStream.range(0, shown.size())
                .mapToObj(i -> title(head, title(table, shown.get(i)), i))
                .toList()));
        List<List<TextRun>> columns =
                shown.stream().map(i -> PaperRuns.column(table, i)).toList();
        IntStream.range(0, table.rows().size())
                .forEach(row -> rows.add(columns.stream()
                        .map(cells -> text(cells.get(row), points))
                        .toList()));
        return rows;
    }

    /** A name that covers several columns stands in the last of them, which is the widest. */
    private static LowRows.Text title(PaperTable.Head head, String title, int column) {
        boolean isFirst = column == head.across() - 1;
        if (column < head.across() - 1) {
            return text(TextRun.of(""), head.points());
        }
        TextRun run = head.title(title, isFirst);
        int points = run.halfPoints() == 0 ? head.points() : run.halfPoints() / 2;
        return text(head.layout(isFirst).look(run), points);
    }

    private static LowRows.Text text(TextRun run, int points) {
        int[] words = run.text().isEmpty()
                ? new int[0]
                : Arrays.stream(run.text().split("[ \n]"))
                        .mapToInt(word -> TimesWidth.of(word, points, run.bold()))
                        .toArray();
        return new LowRows.Text(words, TimesWidth.of(" ", points, run.bold()));
    }

    /** Whether a page is wide enough for a table. */
    static boolean fit(Table table, List<Integer> shown, int points, int pageWidth) {
        boolean units = table.extent() == Extent.LONG;
        return shown.size() <= MOST_UPRIGHT
                && sum(shown, i -> units ? unbroken(table, i, SMALLEST) : least(table, i, points)) <= pageWidth
                && (!isLookedUp(table) || sum(shown, i -> oneLine(table, i, SMALLEST)) <= pageWidth);
    }

    /** Whether a table has so many units that a reader looks for one of them; small letters do for that. */
    static boolean isLookedUp(Table table) {
        return table.extent() == Extent.LONG && table.rows().size() > MANY_ROWS;
    }

    /** What a column of words or figures needs for a line of its own in every row. */
    private static int oneLine(Table table, int column, int points) {
        return Math.max(least(table, column, points), whole(table, column, points));
    }

    private static int sum(List<Integer> shown, IntUnaryOperator width) {
        return shown.stream().mapToInt(width::applyAsInt).sum();
    }

    /** The largest letters, up to a size, in which short texts are not broken; that size where there are none. */
    static int points(Table table, List<Integer> shown, int largest, int pageWidth) {
        if (table.extent() == Extent.ITEMS) {
            return largest;
        }
        List<Integer> wishes =
                table.extent() == Extent.LONG ? List.of(SHORT, NAMES, READABLE) : List.of(SHORT, READABLE);
        for (int longer : wishes) {
            for (int points = largest; points >= SMALLEST; points--) {
                int size = points;
                if (sum(shown, i -> unbroken(table, i, size, longer)) <= pageWidth) {
                    return points;
                }
            }
        }
        return largest;
    }

    /** The least widths at which short texts, such as a figure or the name of a tier, stand on one line. */
    private static List<Integer> unbroken(Table table, List<Integer> shown, int points) {
        return shown.stream().map(i -> unbroken(table, i, points)).toList();
    }

    private static int unbroken(Table table, int column, int points) {
        return unbroken(table, column, points, READABLE);
    }

    /** @param longer what longer texts want */
    private static int unbroken(Table table, int column, int points, int longer) {
        int whole = whole(table, column, points);
        int wanted = table.extent() == Extent.ITEMS ? Math.min(whole, NARROW) : whole > SHORT ? longer : whole;
        return Math.max(least(table, column, points), wanted);
    }

    /** The width at which no cell of a column needs a second line. */
    private static int whole(Table table, int column, int points) {
        return MARGINS
                + PaperRuns.column(table, column).stream()
                        .mapToInt(cell -> TimesWidth.of(cell.text(), points, cell.bold()))
                        .max()
                        .orElse(0);
    }

    /** What is free goes to the longer texts, until they stand on one line too. */
    private static List<Integer> eased(
            List<Integer> unbroken, Table table, List<Integer> shown, int points, int pageWidth) {
        if (table.extent() == Extent.ITEMS) {
            return unbroken;
        }
        List<Integer> more = IntStream.range(0, shown.size())
                .mapToObj(i -> Math.max(0, whole(table, shown.get(i), points) - unbroken.get(i)))
                .toList();
        int free = pageWidth - sum(unbroken);
        int wished = Math.max(1, sum(more));
        return IntStream.range(0, shown.size())
                .mapToObj(i -> unbroken.get(i) + (int) ((long) more.get(i) * Math.min(free, wished) / wished))
                .toList();
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    private static int least(Table table, int column, int points) {
        int cells = PaperRuns.column(table, column).stream()
                .mapToInt(cell -> TimesWidth.ofLongestWord(cell.text(), points, cell.bold()))
                .max()
                .orElse(0);
        String title = title(table, column);
        int word = TimesWidth.ofLongestWord(title, points, true);
        int lines = isLookedUp(table) ? LINES_OF_HEAD_OF_MANY : LINES_OF_HEAD;
        int head = Math.max(word, TimesWidth.of(title, points, true) / lines);
        return Math.max(cells, head) + MARGINS;
    }

    private static List<Integer> wanted(Table table, List<Integer> shown, int pageWidth) {
        List<Column> columns = shown.stream().map(table.columns()::get).toList();
        int sum = columns.stream().mapToInt(column -> column.width() + EXTRA).sum();
        return columns.stream()
                .map(column -> pageWidth * (column.width() + EXTRA) / sum)
                .toList();
    }

    /** Columns with too little room get it from those that have more than they need; where none has, words are broken. */
    private static List<Integer> widened(List<Integer> wanted, List<Integer> least, int pageWidth) {
        int needed = sum(least);
        List<Integer> widths = new ArrayList<>();
        if (needed > pageWidth) {
            least.forEach(width -> widths.add(pageWidth * width / needed));
            return widths;
        }
        int missing = 0;
        int spare = 0;
        for (int i = 0; i < wanted.size(); i++) {
            missing += Math.max(0, least.get(i) - wanted.get(i));
            spare += Math.max(0, wanted.get(i) - least.get(i));
        }
        for (int i = 0; i < wanted.size(); i++) {
            int over = wanted.get(i) - least.get(i);
            widths.add(over <= 0 ? least.get(i) : wanted.get(i) - (int) ((long) missing * over / spare));
        }
        return widths;
    }
}
