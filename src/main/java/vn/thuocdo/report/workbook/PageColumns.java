package vn.thuocdo.report.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a sheet of several small tables, which share them.
 *
 * @param widths in characters
 */
public record PageColumns(List<Integer> widths) {

    public PageColumns {
        widths = List.copyOf(widths);
    }

    /** Of all of them, in characters. */
    public int width() {
        return sum(widths);
    }

    /**
     * How wide the cells of a row are, in characters.
     *
     * @param cells how many there are; those beside the columns have no width
     * @param across how many columns the last one covers
     */
    public List<Integer> ofRow(int cells, int across) {
        if (across == 1 || cells > widths.size()) {
            return widths;
        }
        List<Integer> row = new ArrayList<>(widths.subList(0, cells - 1));
        row.add(sum(widths.subList(cells - 1, Math.min(widths.size(), cells - 1 + across))));
        return row;
    }

    private static int sum(List<Integer> some) {
        return some.stream().mapToInt(Integer::intValue).sum();
    }
}
