package vn.thuocdo.read.heading;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.JoinedKey;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.table.Table;
import vn.thuocdo.read.text.Names;

/**
 * What the running numbers of a table are worth as names of its tasks: a number that stands before two different tasks, or
 * twice before one of the same unit, names neither, but it may do so together with the headings above it.
 */
public final class RunningNumbers {

    /** How a task is known. */
    public enum Use {
        /** By its number. */
        ALONE,
        /** By the numbers of the headings above it, and its own. */
        WITH_HEADINGS,
        /** By its name: each unit has one number, before all of its tasks. */
        OF_UNITS,
        /** Not by its number: that repeats even under one heading. */
        REPEATED
    }

    /** A number that repeats under one heading, before two tasks. */
    public record Repetition(Location at, String number, String task, String other) {}

    /**
     * The first task before which a number stands.
     *
     * @param task its name
     * @param folded the same without what makes no difference
     */
    public record Named(Location at, String task, String folded) {}

    private final Columns columns;
    private final HeadingPath path;
    private final Set<Integer> parents = new HashSet<>();
    private final Map<String, Named> byNumber = new LinkedHashMap<>();
    private final Map<String, Named> byPath = new LinkedHashMap<>();
    private final Map<List<String>, String> headingsOfItem = new HashMap<>();
    private final Map<String, String> unitOfNumber = new HashMap<>();
    private final Map<String, String> numberOfUnit = new HashMap<>();
    private boolean numbersUnits = true;
    private boolean restarts;
    private Optional<Repetition> repetition = Optional.empty();
    private Optional<Row> candidate = Optional.empty();

    private final boolean mayBeMerged;
    private boolean someAreBlank;

    /** Of the last item. */
    private String unit = "";

    private RunningNumbers(Columns columns, boolean mayBeMerged) {
        this.path = new HeadingPath(columns.headUnits());
        this.columns = columns;
        this.mayBeMerged = mayBeMerged;
    }

    /** Of a table whose tasks have no running number; it is not walked. */
    public static RunningNumbers none(Columns columns) {
        return new RunningNumbers(columns, false);
    }

    /**
     * Walks a table once.
     *
     * @param headings a fresh one, for it has to see the rows from the first
     * @param mayBeMerged whether blank cells stand for those above them, so that a number is of several rows
     * @throws IOException if the table cannot be read
     */
    public static RunningNumbers of(Table table, Columns columns, Headings headings, boolean mayBeMerged)
            throws IOException {
        RunningNumbers numbering = new RunningNumbers(columns, mayBeMerged);
        table.forEach(row -> numbering.see(row, headings));
        return numbering;
    }

    public Use use() {
        if (!restarts) {
            return someAreBlank && mayBeMerged ? Use.OF_UNITS : Use.ALONE;
        }
        if (repetition.isEmpty()) {
            return Use.WITH_HEADINGS;
        }
        return numbersUnits && numberOfUnit.size() > 1 ? Use.OF_UNITS : Use.REPEATED;
    }

    /** Whether a task is known by its name too. */
    public boolean needsName() {
        return use() == Use.REPEATED || use() == Use.OF_UNITS;
    }

    /** Whether a task of a number has a key; a blank one has none, unless the name is the key. */
    public boolean names(String number) {
        return !number.isEmpty() || use() == Use.OF_UNITS;
    }

    /** What a number adds to the key of its task, below the headings of a path. */
    public List<String> key(String number, HeadingPath headings) {
        return switch (use()) {
            case WITH_HEADINGS -> headings.with(number);
            case OF_UNITS -> List.of();
            case ALONE, REPEATED -> List.of(number);
        };
    }

    /** A number that names no task, if there is one. */
    public Optional<Repetition> repetition() {
        return use() == Use.REPEATED ? repetition : Optional.empty();
    }

    /** What the numbers that name a task by themselves, or with the headings above it, name; in the order of the rows. */
    Map<String, Named> named() {
        return switch (use()) {
            case ALONE -> byNumber;
            case WITH_HEADINGS -> byPath;
            case OF_UNITS, REPEATED -> Map.of();
        };
    }

    /** Whether a row is a heading because those below it continue its number: 11 above 11.1, 1 above a. */
    public boolean isParent(Row row) {
        return parents.contains(row.at().line());
    }

    private void see(Row row, Headings headings) {
        Headings.Kind kind = headings.kind(row);
        if (kind == Headings.Kind.NOTHING) {
            return;
        }
        String number = text(row, Column.TASK);
        candidate.filter(parent -> continues(text(parent, Column.TASK), number)).ifPresent(parent -> {
            parents.add(parent.at().line());
            path.enter(text(parent, Column.TASK), text(parent, Column.TASK_NAME));
        });
        candidate = Optional.empty();
        if (kind == Headings.Kind.HEADING) {
            path.enter(RowText.label(row), RowText.title(row));
        } else if (headings.mayBeParent(row) && !(mayBeMerged && saysMore(row))) {
            candidate = Optional.of(row);
        } else {
            addItem(row, number);
        }
    }

    /** Whether a row has more than a number and a name. */
    private boolean saysMore(Row row) {
        return columns.understood().keySet().stream()
                .anyMatch(column -> column != Column.TASK
                        && column != Column.TASK_NAME
                        && !text(row, column).isEmpty());
    }

    private void addItem(Row row, String number) {
        String own = columns.has(Column.UNIT) ? Names.fold(text(row, Column.UNIT)) : "";
        unit = own.isEmpty() && mayBeMerged ? unit : own;
        String name = text(row, Column.TASK_NAME);
        if (number.isEmpty() || name.isEmpty()) {
            someAreBlank |= !name.isEmpty();
            return;
        }
        seeUnit(number);
        String folded = Names.fold(name);
        Named task = new Named(row.at(), name, folded);
        Named earlier = byNumber.putIfAbsent(number, task);
        restarts |= earlier != null && !earlier.folded().equals(folded);
        String numbers = JoinedKey.of(path.with(number));
        // One task of one unit below two headings is two items; rows of two units may share one task.
        String above = headingsOfItem.putIfAbsent(item(row, number, folded), numbers);
        restarts |= above != null && !above.equals(numbers);
        Named under = byPath.putIfAbsent(numbers, task);
        if (under != null && !under.folded().equals(folded) && repetition.isEmpty()) {
            repetition = Optional.of(new Repetition(row.at(), number, name, under.folded()));
        }
    }

    /** Units are numbered where each number stands before one of them, and each of them behind one number. */
    private void seeUnit(String number) {
        if (numbersUnits) {
            String earlierUnit = unitOfNumber.putIfAbsent(number, unit);
            String earlierNumber = numberOfUnit.putIfAbsent(unit, number);
            numbersUnits = !unit.isEmpty()
                    && (earlierUnit == null || earlierUnit.equals(unit))
                    && (earlierNumber == null || earlierNumber.equals(number));
        }
    }

    /** What tells an item from those of other units, of other periods and from its amendments. */
    private List<String> item(Row row, String number, String name) {
        String ofItem = columns.has(Column.UNIT) ? unit : path.organisation().orElse("");
        return List.of(number, name, ofItem, text(row, Column.PERIOD), text(row, Column.EFFECTIVE));
    }

    /** Whether a number goes on below another: 11.1 below 11, a below 1, a dash below either. */
    private static boolean continues(String above, String below) {
        return below.startsWith(above.endsWith(".") ? above : above + ".") && below.length() > above.length() + 1
                || isDigit(above) && below.length() <= 2 && !below.isEmpty() && !isDigit(below);
    }

    private static boolean isDigit(String number) {
        return !number.isEmpty() && number.charAt(0) >= '0' && number.charAt(0) <= '9';
    }

    private String text(Row row, Column column) {
        List<Integer> fields = columns.fields(column);
        return fields.isEmpty() ? "" : row.cell(fields.get(0)).text();
    }
}
