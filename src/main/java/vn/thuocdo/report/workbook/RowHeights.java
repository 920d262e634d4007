package vn.thuocdo.report.workbook;

import java.util.List;
import java.util.stream.IntStream;
import vn.thuocdo.report.text.Printable;

/** How high rows have to be for their texts: not every program finds that out by itself. */
public final class RowHeights {

    private static final float HEIGHT = 15;

    /** Lines of text that a row of a sheet may be high, of what Excel allows. */
    private static final int MOST = 27;

    /** Columns that a letter takes at most. */
    private static final int WIDEST = 2;

    private RowHeights() {}

    /** In how many lines a text is broken in a column that is so many characters wide. */
    public static int of(String text, int width) {
        if (text.length() > width * MOST) {
            return MOST;
        }
        int fit = Math.max(1, width);
        if (text.length() * WIDEST <= fit && text.indexOf('\n') < 0) {
            return 1;
        }
        return Math.min(MOST, text.lines().mapToInt(line -> lines(line, fit)).sum());
    }

    /** In how many lines the longest of the texts of a row is broken; those beside the columns are not looked at. */
    public static int ofRow(List<String> texts, List<Integer> widths) {
        return IntStream.range(0, Math.min(texts.size(), widths.size()))
                .map(i -> of(texts.get(i), widths.get(i)))
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

    private static int lines(String line, int fit) {
        int lines = 1;
        int used = 0;
        for (String word : line.split(" ")) {
            int width = Printable.width(word);
            if (used > 0 && used + 1 + width > fit) {
                lines++;
                used = 0;
            }
            lines += Math.max(0, width - 1) / fit;
            used += (used > 0 ? 1 : 0) + width;
        }
        return lines;
    }

    /** In points. */
    public static float height(int lines) {
        return Math.max(1, lines) * HEIGHT;
    }
}
