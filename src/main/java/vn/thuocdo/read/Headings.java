package vn.thuocdo.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.text.Names;

/**
 * Recognises the rows of a table made for reading that are no items: headings of groups, totals, the row of column
 * numbers, notes and signatures. A row that has a unit and figures is never one, unless it says that it is a total, or is
 * numbered as groups are where items are numbered 1, 2, 3 and names no unit that there is: the subtotal of a group.
 *
 * <p>One walks a table with it from its first row.
 */
final class Headings {

    private static final Set<Column> FIGURES =
            EnumSet.of(Column.TARGET, Column.ACTUAL, Column.NUMERATOR, Column.DENOMINATOR, Column.STATUS);

    /** As groups are numbered where items are numbered 1, 2, 3. */
    private static final Pattern GROUP_NUMBER =
            Pattern.compile("(?:(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})|[A-ZĐ])[.:)/]?");

    private static final Pattern ITEM_NUMBER = Pattern.compile("[0-9]++(?:\\.[0-9]++)*+[.)]?");

    private static final String TOTAL_WORD = "(?:tổng cộng|tổng số|tổng|cộng|total|grand total)";

    /** Also in two languages: {@code TỔNG SỐ - TOTAL}. */
    private static final Pattern TOTAL =
            Pattern.compile(TOTAL_WORD + "(?:\\s*[-–/]?\\s*" + TOTAL_WORD + ")?(?:\\s*[:(].*)?", Pattern.DOTALL);

    /** {@code A}, {@code 1}, {@code (2)}, {@code 5=4/3}. */
    private static final Pattern COLUMN_NUMBER =
            Pattern.compile("\\(?(?:[A-ZĐ]|([0-9]{1,2}))\\)?(?:\\s*=[\\s0-9()+*/x:%=.-]*)?");

    private static final Pattern REMARK =
            Pattern.compile("(?:ghi chú|chú thích|nguồn|notes?|source)\\s*[:.].*|ghi chú", Pattern.DOTALL);

    /** What stands below a table when it is signed and sent. */
    private static final Pattern CLOSING = Pattern.compile(
            "(?:nơi nhận|người lập|lập biểu|người tổng hợp|thủ trưởng|kt\\.|tm\\.|tl\\.|t/m)(?:[^\\p{L}].*|\\s.*)?",
            Pattern.DOTALL);

    /** How many rows are kept that may be subtotals: beyond that the numbers of the table mean something else. */
    private static final int MOST_DOUBTFUL = 1000;

    private final List<String> header;
    private final int width;
    private final boolean ofUnits;
    private final boolean madeForReading;
    private final int[] keys;
    private final int[] units;
    private final int[] tasks;
    private final int[] figures;
    private final boolean[] read;
    private final Predicate<String> isKnown;
    private final BooleanSupplier itemsAreNumbered;
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
    Headings(
            Source.Role role,
            Columns columns,
            List<String> header,
            Predicate<String> isKnown,
            BooleanSupplier itemsAreNumbered) {
        this.isKnown = isKnown;
        this.itemsAreNumbered = itemsAreNumbered;
        this.header = header;
        this.width = header.size();
        this.ofUnits = role == Source.Role.ASSIGNMENTS || role == Source.Role.RESULTS;
        this.madeForReading = role.required().stream()
                .anyMatch(column -> columns.fields(column).stream()
                        .anyMatch(field -> !header.get(field).equalsIgnoreCase(column.header())));
        this.keys = fields(columns, Set.of(role.required().get(0)));
        this.units = fields(columns, Set.of(Column.UNIT));
        this.tasks = fields(columns, Set.of(Column.TASK));
        this.figures = fields(columns, FIGURES);
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

    /** What a row is. */
    enum Kind {
        ITEM,
        /** The heading of a group of items, or its subtotal. */
        HEADING,
        /** A total, a remark, a signature, the numbers of the columns. */
        NOTHING
    }

    Kind kind(Row row) {
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
        if (isHeaderAgain(row, filled)) {
            started = false;
            return Kind.NOTHING;
        }
        return madeForReading ? kind(row, first, key, filled) : Kind.ITEM;
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
        if (closed) {
            return Kind.NOTHING;
        }
        return isHeading(row, filled) ? isRemark(text(row, filled, 0)) ? Kind.NOTHING : Kind.HEADING : Kind.ITEM;
    }

    /** Each page, and each part of a table, may begin with the header anew; the numbers of the columns may follow it. */
    private boolean isHeaderAgain(Row row, List<Integer> filled) {
        return filled.size() > 1
                && filled.stream()
                        .allMatch(
                                field -> Headers.fold(row.cell(field).text()).equals(Headers.fold(header.get(field))));
    }

    /** A form numbers its lines before they are filled in. */
    private boolean isNumberAlone(Row row, List<Integer> filled) {
        return ofUnits
                && filled.size() == 1
                && ITEM_NUMBER.matcher(text(row, filled, 0)).matches();
    }

    /** Whether a row has a number and words, but neither unit nor figures: a heading if those below go on from it. */
    boolean mayBeParent(Row row) {
        return madeForReading && ofUnits && units.length > 0 && !has(row, units) && !has(row, figures);
    }

    /** The number of a heading, or its words where it has none. */
    static String label(Row row) {
        String first = cells(row).get(0);
        int blank = first.indexOf(' ');
        if (cells(row).size() > 1 || blank < 0) {
            return first;
        }
        String number = first.substring(0, blank);
        return isGroupNumber(number) || ITEM_NUMBER.matcher(number).matches() ? number : first;
    }

    /** The words of a heading. */
    static String title(Row row) {
        List<String> cells = cells(row);
        String label = label(row);
        if (cells.size() > 1 && cells.get(0).equals(label)) {
            return cells.get(1);
        }
        return label.equals(cells.get(0))
                ? label
                : cells.get(0).substring(label.length()).strip();
    }

    private static boolean isGroupNumber(String text) {
        return GROUP_NUMBER.matcher(text).matches();
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int field = 0; field < row.size(); field++) {
            String text = row.cell(field).text();
            if (!text.isEmpty()) {
                cells.add(text);
            }
        }
        return cells;
    }

    /** It may stand in the column of units, and in one of figures; but it is of no task. */
    private boolean isSignature(Row row, String key, List<Integer> filled) {
        return (key.isEmpty() || ofUnits && !has(row, tasks))
                && CLOSING.matcher(Names.fold(text(row, filled, 0))).matches();
    }

    /** Items that are numbered as groups are where others are numbered as items: they may be subtotals. */
    List<Row> doubtful() {
        return doubtful;
    }

    /** Whether a row is an item with a number such as 1 or 2.3 before it. */
    boolean isNumberedItem(Row row) {
        List<Integer> filled = filled(row);
        return !filled.isEmpty()
                && !isUnit(filled.get(0))
                && ITEM_NUMBER.matcher(text(row, filled, 0)).matches()
                && has(row, units)
                && has(row, figures);
    }

    private boolean isNumberedAsGroup(Row row, List<Integer> filled) {
        return !isUnit(filled.get(0))
                && has(row, units)
                && GROUP_NUMBER.matcher(text(row, filled, 0)).matches();
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
            return first.indexOf(' ') > 0 && (title || isNumberedTitle(first)) || isRemark(first);
        }
        boolean numbered = !inUnit && GROUP_NUMBER.matcher(first).matches();
        if (numbered && filled.size() == 2) {
            return ofUnits || width > 2;
        }
        boolean unitMissing = units.length > 0 && !has(row, units);
        return unitMissing && (numbered || isRemark(first));
    }

    /** The row on one line, for those who are to recognise it. */
    static String textOf(Row row) {
        StringBuilder text = new StringBuilder();
        for (int field = 0; field < row.size() && text.length() < 100; field++) {
            String cell = row.cell(field).text();
            if (!cell.isEmpty()) {
                text.append(text.length() == 0 ? "" : " | ").append(cell);
            }
        }
        return text.length() <= 100 ? text.toString() : text.substring(0, 99) + "…";
    }

    /** A total names no unit, or calls it a total. */
    private boolean isTotal(Row row, String key, List<Integer> filled) {
        if (!key.isEmpty()) {
            return isTotalKey(key);
        }
        String first = text(row, filled, 0);
        boolean numbered = filled.size() > 1 && GROUP_NUMBER.matcher(first).matches();
        return isTotal(first) || numbered && isTotal(text(row, filled, 1));
    }

    /** Rows of one unit come together, so the last answer often holds again. */
    private boolean isTotalKey(String key) {
        if (!key.equals(lastKey)) {
            lastKey = key;
            lastIsTotal = isTotal(key);
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

    private static boolean isTotal(String text) {
        return TOTAL.matcher(Names.fold(text)).matches();
    }

    /** Forms number their columns under the header, computed ones with a formula. */
    private boolean isColumnNumbers(Row row, List<Integer> filled) {
        int last = 0;
        for (int field : filled) {
            Matcher number = COLUMN_NUMBER.matcher(row.cell(field).text());
            if (!number.matches()) {
                return false;
            }
            if (number.group(1) != null) {
                int here = Integer.parseInt(number.group(1));
                if (here <= last || last == 0 && here != 1) {
                    return false;
                }
                last = here;
            }
        }
        return filled.size() > 2 && 2 * filled.size() > width && last > 0;
    }

    private static boolean isNumberedTitle(String text) {
        return GROUP_NUMBER.matcher(text.substring(0, text.indexOf(' '))).matches();
    }

    private static boolean isRemark(String text) {
        return REMARK.matcher(Names.fold(text)).matches();
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
