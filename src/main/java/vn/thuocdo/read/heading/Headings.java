package vn.thuocdo.read.heading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.table.Row;

/**
 * Recognises the rows of a table made for reading that are no items: headings of groups, totals, the row of column
 * numbers, notes and signatures. A row that has a unit and figures is never one, unless it says that it is a total, or is
 * numbered as groups are where items are numbered 1, 2, 3 and names no unit that there is: the subtotal of a group. One walks
 * a table with it from its first row.
 */
public final class Headings {

    private static final Set<Column> FIGURES =
            EnumSet.of(Column.TARGET, Column.ACTUAL, Column.NUMERATOR, Column.DENOMINATOR, Column.STATUS);
    private static final Set<Column> DAYS = EnumSet.of(
            Column.DEADLINE, Column.EXTENDED_DEADLINE, Column.EFFECTIVE, Column.COMPLETED_ON, Column.REPORTED_ON);
    /** Rows kept as possible subtotals; with more, the numbers of the table mean something else. */
    private static final int MOST_DOUBTFUL = 1000;

    private final int width;
    private final boolean ofUnits;
    private final boolean madeForReading;
    private final int[] keys;
    private final int[] units;
    private final int[] tasks;
    private final int[] figures;
    private final int[] days;
    private final boolean[] read;
    private final Predicate<String> isKnown;
    private final BooleanSupplier itemsAreNumbered;
    private final OtherHeader others;
    private final boolean headUnits;
    private final List<Row> doubtful = new ArrayList<>();
    private boolean started;
    private boolean closed;
    private String lastKey = "";
    private boolean lastIsTotal;

    /**
     * @param header as written
     * @param isKnown whether there is a unit of a name
     * @param itemsAreNumbered whether {@link #isNumberedItem} holds of rows of the table; asked only where it matters
     */
    public Headings(
            Source.Role role,
            Columns columns,
            List<String> header,
            Predicate<String> isKnown,
            BooleanSupplier itemsAreNumbered) {
        this.isKnown = isKnown;
        this.itemsAreNumbered = itemsAreNumbered;
        this.width = header.size();
        this.ofUnits = role == Source.Role.ASSIGNMENTS || role == Source.Role.RESULTS;
        this.madeForReading = role.required().stream()
                .anyMatch(column -> columns.fields(column).stream()
                        .anyMatch(field -> !header.get(field).equalsIgnoreCase(column.header())));
        this.keys = fields(columns, Set.of(role.required().get(0)));
        this.units = fields(columns, Set.of(Column.UNIT));
        this.others = new OtherHeader(role, header, ofUnits && madeForReading && units.length > 0 ? units[0] : -1);
        this.headUnits = columns.headUnits();
        this.tasks = fields(columns, Set.of(Column.TASK));
        this.figures = fields(columns, FIGURES);
        this.days = fields(columns, DAYS);
        this.read = new boolean[width];
        for (int field : fields(columns, role.columns())) {
            read[field] = true;
        }
    }

    private static int[] fields(Columns columns, Set<Column> some) {
        return some.stream()
                .flatMap(column -> columns.everyField(column).stream())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Whether each row that names its key is an item, unless it is a total: the table is none made for reading. */
    public boolean areForPrograms() {
        return !madeForReading;
    }

    /** Whether items follow, as far as the rows so far show: the first of a table or part is past, the signature is not. */
    public boolean areFollowed() {
        return started && !closed && !others.isBegun();
    }

    public OtherHeader others() {
        return others;
    }

    /** What a row is. */
    public enum Kind {
        ITEM,
        /** The heading of a group of items, or its subtotal. */
        HEADING,
        /** A total, a remark, a signature, the numbers of the columns. */
        NOTHING
    }

    public Kind kind(Row row) {
        boolean first = !started;
        started = true;
        String key = key(row);
        if (!key.isEmpty() && !madeForReading) {
            return isTotalKey(key) ? Kind.NOTHING : Kind.ITEM;
        }
        List<Integer> filled = filled(row);
        if (filled.stream().noneMatch(field -> read[field]) || isTotal(row, key, filled)) {
            return Kind.NOTHING;
        }
        if (others.isAgain(row)) {
            started = false;
            closed = false;
            return Kind.NOTHING;
        }
        return others.takes(row) ? Kind.NOTHING : madeForReading ? kind(row, first, key, filled) : Kind.ITEM;
    }

    private Kind kind(Row row, boolean first, String key, List<Integer> filled) {
        if (first && isColumnNumbers(row, filled) || isNumberAlone(row, filled)) {
            return Kind.NOTHING;
        }
        if (isSignature(row, key, filled)) {
            closed = true;
            return Kind.NOTHING;
        }
        if (has(row, figures) && (!closed || !key.isEmpty())) {
            return isNumberedAsGroup(row, filled) && isSubtotal(row) ? Kind.HEADING : Kind.ITEM;
        }
        if (closed && !RowText.isCaption(row)) {
            return Kind.NOTHING;
        }
        return isHeading(row, filled)
                ? HeadingWords.isRemark(text(row, filled, 0)) ? Kind.NOTHING : Kind.HEADING
                : Kind.ITEM;
    }

    /** A form numbers its lines before they are filled in. */
    private boolean isNumberAlone(Row row, List<Integer> filled) {
        return ofUnits && filled.size() == 1 && HeadingWords.isItemNumber(text(row, filled, 0));
    }

    /** Whether a row has a number and words, but no unit: a heading, perhaps with its sums, if those below go on from it. */
    boolean mayBeParent(Row row) {
        return madeForReading && ofUnits && units.length > 0 && !has(row, units);
    }

    /** It may stand in the column of units, and in one of figures, but is of no task; or it is the day alone of who signs. */
    private boolean isSignature(Row row, String key, List<Integer> filled) {
        return (key.isEmpty() || ofUnits && !has(row, tasks)) && HeadingWords.isClosing(text(row, filled, 0))
                || filled.size() == 1
                        && (HeadingWords.isDayOfSigning(text(row, filled, 0), !has(row, days))
                                || HeadingWords.isSigner(text(row, filled, 0)));
    }

    /** Items that are numbered as groups are where others are numbered as items: they may be subtotals. */
    public List<Row> doubtful() {
        return doubtful;
    }

    /** Whether a row is an item with a number such as 1 or 2.3 before it. */
    public boolean isNumberedItem(Row row) {
        List<Integer> filled = filled(row);
        return !filled.isEmpty()
                && !isUnit(filled.get(0))
                && HeadingWords.isItemNumber(text(row, filled, 0))
                && has(row, units)
                && has(row, figures);
    }

    private boolean isNumberedAsGroup(Row row, List<Integer> filled) {
        return !isUnit(filled.get(0)) && has(row, units) && HeadingWords.isGroupNumber(text(row, filled, 0));
    }

    /** Where a unit of that name is known, the row is read, and named as doubtful. */
    private boolean isSubtotal(Row row) {
        if (!itemsAreNumbered.getAsBoolean()) {
            return false;
        }
        if (!isKnown.test(key(row))) {
            return true;
        }
        if (doubtful.size() < MOST_DOUBTFUL) {
            doubtful.add(row);
        }
        return false;
    }

    private boolean isHeading(Row row, List<Integer> filled) {
        String first = text(row, filled, 0);
        boolean inUnit = isUnit(filled.get(0));
        if (filled.size() == 1) {
            // In a list of units or tasks a name alone is an entry.
            boolean title = ofUnits && !inUnit;
            return title && first.indexOf(' ') > 0
                    || HeadingWords.isNumberedTitle(first)
                    || title && (headUnits ? !HeadingWords.isItemNumber(first) : HeadingWords.isGroupNumber(first))
                    || HeadingWords.isRemark(first);
        }
        boolean numbered = !inUnit && HeadingWords.isGroupNumber(first);
        if (numbered && filled.size() == 2) {
            return ofUnits || width > 2;
        }
        boolean unitMissing = units.length > 0 && !has(row, units);
        return unitMissing && (numbered || HeadingWords.isRemark(first));
    }

    /** A total names no unit, or calls it a total. */
    private boolean isTotal(Row row, String key, List<Integer> filled) {
        if (!key.isEmpty()) {
            return isTotalKey(key);
        }
        String first = text(row, filled, 0);
        boolean numbered = filled.size() > 1 && HeadingWords.isGroupNumber(first);
        return HeadingWords.isTotal(numbered ? text(row, filled, 1) : first)
                || units.length > 0 && TotalRows.isNamedWithoutUnitBy(first);
    }

    /** Rows of one unit come together, so the last answer often holds again. */
    private boolean isTotalKey(String key) {
        if (!key.equals(lastKey)) {
            lastKey = key;
            lastIsTotal = HeadingWords.isTotal(key);
        }
        return lastIsTotal;
    }

    /** What names the unit, or the thing that is listed; empty where it is blank. */
    private String key(Row row) {
        for (int field : keys) {
            String text = row.cell(field).text();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** Forms number their columns under the header, computed ones with a formula. */
    private boolean isColumnNumbers(Row row, List<Integer> filled) {
        int last = 0;
        for (int field : filled) {
            String text = row.cell(field).text();
            if (!HeadingWords.isColumnNumber(text)) {
                return false;
            }
            OptionalInt number = HeadingWords.columnNumber(text);
            if (number.isPresent()) {
                int here = number.getAsInt();
                if (here <= last || last == 0 && here != 1) {
                    return false;
                }
                last = here;
            }
        }
        return filled.size() > 2 && 2 * filled.size() > width && last > 0;
    }

    private boolean isUnit(int field) {
        for (int unit : units) {
            if (unit == field) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Row row, int[] fields) {
        for (int field : fields) {
            if (!row.cell(field).text().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static String text(Row row, List<Integer> filled, int index) {
        return row.cell(filled.get(index)).text();
    }

    private List<Integer> filled(Row row) {
        List<Integer> filled = new ArrayList<>();
        for (int field = 0; field < Math.min(width, row.size()); field++) {
            if (!row.cell(field).text().isEmpty()) {
                filled.add(field);
            }
        }
        return filled;
    }
}
