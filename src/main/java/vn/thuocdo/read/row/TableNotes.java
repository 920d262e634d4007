package vn.thuocdo.read.row;

import java.util.Optional;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.diagnostic.RowPlaces;
import vn.thuocdo.read.column.RowFilter;
import vn.thuocdo.read.table.DittoTable;
import vn.thuocdo.read.table.Row;

/** What is counted of the rows of one table while they are read, and said of it once. */
public final class TableNotes {

    /** How often something holds, and where it does first. */
    private static final class Count {
        private int times;
        private Optional<Location> first = Optional.empty();

        private void add(Location at) {
            if (times++ == 0) {
                first = Optional.of(at);
            }
        }

        private void report(Code code, Findings.Builder diagnostics) {
            if (first.isPresent()) {
                diagnostics.add(code, first.get(), times);
            }
        }
    }

    /** So many days show what a column is of. */
    private static final int FEWEST_DAYS = 2;

    private int rows;
    private int notItems;
    private int leftOut;
    private final SourceCoverage.LeftOut rowsLeftOut = new SourceCoverage.LeftOut();
    private final RowPlaces.Builder faulty = RowPlaces.builder();
    private final Count rowsWithMore = new Count();
    private final Count estimates = new Count();
    private final Count asAbove = new Count();
    private final Count daysOfDoing = new Count();
    private String dayOfDoing = "";

    public void addRow() {
        rows++;
    }

    /** The same, of a row of which cells may say "as above". */
    void addRow(Row row) {
        addRow();
        if (row instanceof DittoTable.Filled) {
            asAbove.add(row.at());
        }
    }

    /** A row that is a heading, a total, a remark or the like. */
    void addNoItem() {
        notItems++;
    }

    /** @param text what stands in the column that decided it */
    void addLeftOut(Location at, RowFilter.KeptOut why, String text) {
        leftOut++;
        rowsLeftOut.add(at.line(), why, text);
    }

    void addFaulty(Location at) {
        faulty.add(at);
    }

    /** Cells under no header; in a sheet, where no field can be lost or come in between, also more cells than headers. */
    void addRowWithMore(Location at) {
        rowsWithMore.add(at);
    }

    /** A figure that is what a unit expects counts, and is said to be one. */
    void addEstimate(Location at) {
        estimates.add(at);
    }

    /** A status that says "done" and on which day. */
    void addDayOfDoing(Location at, String status) {
        dayOfDoing = daysOfDoing.times == 0 ? status : dayOfDoing;
        daysOfDoing.add(at);
    }

    /** Where every item has such a status, the first one; else empty. */
    Optional<String> onlyDaysOfDoing() {
        boolean every = daysOfDoing.times >= FEWEST_DAYS && daysOfDoing.times == rows - notItems - leftOut;
        return every ? Optional.of(dayOfDoing) : Optional.empty();
    }

    /** How many things there are to tell so far. */
    int findingsSoFar() {
        return notItems + leftOut + faulty.size() + rowsWithMore.times + estimates.times + asAbove.times;
    }

    int rows() {
        return rows;
    }

    int notItems() {
        return notItems;
    }

    int leftOut() {
        return leftOut;
    }

    SourceCoverage.LeftOut rowsLeftOut() {
        return rowsLeftOut;
    }

    /** Where rows stand in which something cannot be read or used. */
    RowPlaces faulty() {
        return faulty.build();
    }

    /** Tells how many rows were left out, where there are any, and by what. */
    void reportLeftOut(Location header, RowFilter declared, Findings.Builder diagnostics) {
        if (leftOut > 0) {
            diagnostics.add(Code.LEFT_OUT, header, leftOut, declared.declaration());
        }
    }

    /** Tells of what was counted, and gives the notes themselves. */
    TableNotes report(Findings.Builder diagnostics) {
        rowsWithMore.report(Code.OUTSIDE_TABLE, diagnostics);
        asAbove.report(Code.CELLS_AS_ABOVE, diagnostics);
        estimates.report(Code.ESTIMATES_COUNT, diagnostics);
        return this;
    }
}
