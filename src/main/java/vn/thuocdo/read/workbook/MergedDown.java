package vn.thuocdo.read.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thuocdo.read.cell.Cell;

/**
 * Carries the value of merged cells down: one that spans rows stands in its first column in each of them, as it does for
 * the eye. One that spans columns stands in the first alone.
 */
public final class MergedDown {

    private record Carried(int lastRow, Cell cell) {}

    private final List<Region> regions;
    private final Map<Integer, Carried> carried = new TreeMap<>();
    private final TextBudget budget = new TextBudget();
    private int next;

    /** @param regions those of the sheet, in any order */
    public MergedDown(List<Region> regions) {
        this.regions = regions.stream()
                .filter(Region::spansRows)
                .sorted(Comparator.comparingInt(Region::firstRow).thenComparingInt(Region::firstColumn))
                .toList();
    }

    /**
     * Completes the next row downwards.
     *
     * @throws WorkbookFault if more is carried down than any honest sheet holds: a few merged cells reach over all rows
     */
    public CellRow fill(CellRow row) throws WorkbookFault {
        carried.values().removeIf(value -> value.lastRow() < row.row());
        for (Map.Entry<Integer, Carried> value : carried.entrySet()) {
            if (row.cell(value.getKey()).text().isEmpty()) {
                budget.takeCarried(value.getValue().cell().text());
                row.put(value.getKey(), value.getValue().cell());
            }
        }
        for (; next < regions.size() && regions.get(next).firstRow() <= row.row(); next++) {
            Region region = regions.get(next);
            Cell cell = row.cell(region.firstColumn());
            if (region.firstRow() == row.row() && !cell.text().isEmpty()) {
                carried.put(region.firstColumn(), new Carried(region.lastRow(), cell));
            }
        }
        return row;
    }
}
