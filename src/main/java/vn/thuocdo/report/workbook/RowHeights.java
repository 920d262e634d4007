package vn.thuocdo.report.workbook;

import java.util.List;
import java.util.stream.IntStream;
import vn.thuocdo.report.paper.TimesWidth;

/** How high rows have to be for their texts: not every program finds that out by itself. */
public final class RowHeights {

    private static final float HEIGHT = 15;

    /** Lines of text that a row of a sheet may be high, of what Excel allows. */
    private static final int MOST = 27;

    /** Characters of a column that a letter takes at most, with all that stands beside a text. */
    private static final int WIDEST = 3;

    /** How wide a character of a column is, in twentieths of a point: as Excel has it, which gives the least. */
    private static final int CHARACTER = 105;

    /** What an indented text loses of its column, in twentieths of a point. */
    private static final int BESIDE_TEXT = 200;

    /** The longest word that a column is made wide for; a longer one is an address or a path. */
    private static final int WIDEST_WORD = 30;

    /** Letters of a figure with its unit that a column is made wide for; a longer one is broken. */
    private static final int LONGEST_FIGURE = 26;

    private static final String SIGNS = "≥≤<>=≈+−-";

    /** Characters of a column of days, which Excel hides where they have no room. */
    private static final int WIDTH_OF_DAY = 13;

    private static final int POINTS = 11;
    private static final int SPACE = TimesWidth.of(" ", POINTS, false);

    private RowHeights() {}

    /** In how many lines a text is broken in a column that is so many characters wide. */
    public static int of(String text, int width) {
        return of(text, width, false);
    }

    /** The same of the bold title of a column. */
    public static int ofTitle(String title, int width) {
        return of(title, width, true);
    }

    private static int of(String text, int width, boolean bold) {
        if (text.length() > width * MOST) {
            return MOST;
        }
        if (text.length() * WIDEST <= width && text.indexOf('\n') < 0) {
            return 1;
        }
        int fit = Math.max(CHARACTER, width * CHARACTER - BESIDE_TEXT);
        return Math.min(
                MOST, text.lines().mapToInt(line -> lines(line, fit, bold)).sum());
    }

    /** In how many lines the longest of the texts of a row is broken; those beside the columns are not looked at. */
    private static int ofRow(List<String> texts, List<Integer> widths) {
        return IntStream.range(0, Math.min(texts.size(), widths.size()))
                .map(i -> of(texts.get(i), widths.get(i)))
                .reduce(1, Math::max);
    }

    /** The same of the titles of columns. */
    public static int ofTitles(List<String> titles, List<Integer> widths) {
        return IntStream.range(0, Math.min(titles.size(), widths.size()))
                .map(i -> ofTitle(titles.get(i), widths.get(i)))
                .reduce(1, Math::max);
    }

    /** The same of the cells of a row, of which only texts are broken. */
    public static int ofCells(List<CellContent> cells, List<Integer> widths) {
        return ofRow(cells.stream().map(RowHeights::text).toList(), widths);
    }

    /** The same of the columns on paper; those beside them are cut off, and shown where they are looked at. */
    public static int ofPrinted(List<CellContent> cells, List<ColumnHead> heads) {
        return IntStream.range(0, cells.size())
                .filter(i -> heads.get(i).printed())
                .map(i -> of(text(cells.get(i)), heads.get(i).width()))
                .reduce(1, Math::max);
    }

    private static String text(CellContent cell) {
        return cell instanceof CellContent.Text text ? text.text() : "";
    }

    /** @param fit the room of a line, in twentieths of a point */
    private static int lines(String line, int fit, boolean bold) {
        int lines = 1;
        int used = 0;
        for (String word : line.split(" ")) {
            int width = TimesWidth.of(word, POINTS, bold);
            if (used > 0 && used + SPACE + width > fit) {
                lines++;
                used = 0;
            }
            lines += Math.max(0, width - 1) / fit;
            used += (used > 0 ? SPACE : 0) + width;
        }
        return lines;
    }

    /** How many characters of a column the longest word of its title takes. */
    static int charactersOf(String title) {
        return characters(TimesWidth.ofLongestWord(title, POINTS, true));
    }

    /** How many the whole title takes on one line. */
    static int charactersOfLine(String title) {
        return characters(TimesWidth.of(title, POINTS, true) + BESIDE_TEXT);
    }

    /** How many a column needs at least, so that no word, figure or day of a cell is broken; of a very long word, many. */
    public static int charactersOf(CellContent cell) {
        if (cell instanceof CellContent.Day) {
            return WIDTH_OF_DAY;
        }
        String text = text(cell);
        if (text.isEmpty()) {
            return 0;
        }
        if (isFigure(text)) {
            return charactersOnOneLine(text);
        }
        return Math.min(WIDEST_WORD, characters(TimesWidth.ofLongestWord(text, POINTS, false) + BESIDE_TEXT));
    }

    /** How many a column needs for a text on one line. */
    public static int charactersOnOneLine(String text) {
        return characters(TimesWidth.of(text, POINTS, false) + BESIDE_TEXT);
    }

    /** Whether a text is a figure with what it counts, as "≥ 1,200 persons" and "30/36 = 83.3%": no line parts the two. */
    private static boolean isFigure(String text) {
        if (text.length() > LONGEST_FIGURE) {
            return false;
        }
        int first = text.codePointAt(0);
        return Character.isDigit(first) || SIGNS.indexOf(first) >= 0;
    }

    private static int characters(int width) {
        return (width + CHARACTER - 1) / CHARACTER;
    }

    /** In points. */
    public static float height(int lines) {
        return Math.max(1, lines) * HEIGHT;
    }
}
