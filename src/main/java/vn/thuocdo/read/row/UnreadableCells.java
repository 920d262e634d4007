package vn.thuocdo.read.row;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thuocdo.diagnostic.Argument;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.diagnostic.ToPaste;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.DeclarationText;
import vn.thuocdo.read.table.Table;

/**
 * The cells of a table that cannot be read. If most filled cells of a column fail in the same way, one message is about
 * the column, with what to declare; else each cell has its own.
 */
public final class UnreadableCells {

    /** So many cells show that the column is at fault; fewer may be slips. */
    private static final int FEWEST = 3;

    /** Cells that are shown of a column that cannot be read. */
    private static final int MOST_NAMED = 3;

    private record Unread(Location at, String text, Object[] arguments) {}

    /** Of how many rows a cell was read, and which could not be, by what is wrong with them. */
    private static final class Cells {
        private int read;
        private int lastRead;
        private int unread;
        private final Map<Code, List<Unread>> byCode = new LinkedHashMap<>();
    }

    private final Cells[] columns = new Cells[Column.values().length];
    private int row;

    /** Later cells belong to the next row. */
    void beginRow() {
        row++;
    }

    /** A cell of a column was read; a row counts once, however often it is looked at. */
    public void read(Column column) {
        Cells cells = cells(column);
        if (cells.lastRead != row) {
            cells.lastRead = row;
            cells.read++;
        }
    }

    /** The columns that were read in the row that is read. */
    public Set<Column> readInRow() {
        Set<Column> read = EnumSet.noneOf(Column.class);
        for (Column column : Column.values()) {
            Cells cells = columns[column.ordinal()];
            if (cells != null && cells.lastRead == row) {
                read.add(column);
            }
        }
        return read;
    }

    /** Cells of some columns were read in so many other rows. */
    public void read(Set<Column> some, int rows) {
        some.forEach(column -> cells(column).read += rows);
    }

    /** How many cells there are to tell of so far. */
    int findingsSoFar() {
        int unread = 0;
        for (Cells cells : columns) {
            unread += cells == null ? 0 : cells.unread;
        }
        return unread;
    }

    /** A cell of a column cannot be read. */
    void unreadable(Column column, Code code, Location at, String text, Object... arguments) {
        Cells cells = cells(column);
        cells.unread++;
        cells.byCode.computeIfAbsent(code, some -> new ArrayList<>()).add(new Unread(at, text, arguments));
    }

    private Cells cells(Column column) {
        Cells known = columns[column.ordinal()];
        if (known == null) {
            known = new Cells();
            columns[column.ordinal()] = known;
        }
        return known;
    }

    /** Tells of every cell, or of the columns of which most fail alike. */
    void report(Columns understood, Table table, Findings.Builder diagnostics) {
        for (Column column : Column.values()) {
            Cells cells = columns[column.ordinal()];
            if (cells != null) {
                report(column, cells, understood.fields(column), table, diagnostics);
            }
        }
    }

    private static void report(
            Column column, Cells cells, List<Integer> fields, Table table, Findings.Builder diagnostics) {
        cells.byCode.forEach((code, unread) -> {
            boolean most = unread.size() >= FEWEST && 2 * unread.size() > cells.read + cells.unread;
            if (most && fields.size() == 1) {
                int field = fields.get(0);
                reportColumn(
                        column,
                        code,
                        cells,
                        table.headerAt(field),
                        table.header().get(field),
                        diagnostics);
            } else {
                unread.forEach(cell -> diagnostics.add(ofCell(code, cell), cell.at(), cell.arguments()));
            }
        });
    }

    private static void reportColumn(
            Column column, Code code, Cells cells, Location at, String header, Findings.Builder diagnostics) {
        List<Unread> unread = Objects.requireNonNull(cells.byCode.get(code));
        List<String> texts =
                new ArrayList<>(new TreeSet<>(unread.stream().map(Unread::text).toList()));
        Code said = ofColumn(code);
        String declaration = declaration(column, code, header, DeclarationText.shown(texts));
        // Where no declaration mends it, what is left is that the column may be none.
        boolean none = declaration.isEmpty();
        diagnostics.add(
                said,
                at,
                header,
                said == Code.COLUMN_UNREADABLE ? new Argument.Field(column.header()) : column.header(),
                unread.size(),
                cells.read + cells.unread,
                String.join("\", \"", texts.subList(0, Math.min(texts.size(), MOST_NAMED))),
                new ToPaste(none ? hint(code, unread, header) : declaration),
                none ? "" : hint(code, unread, header));
    }

    /** What else may be meant: near names, that merged cells were lost, or that the column is none. */
    private static String hint(Code code, List<Unread> unread, String header) {
        return switch (code) {
            case UNKNOWN_UNIT, UNKNOWN_TASK -> nearest(unread);
            case BLANK_CELL -> String.valueOf(unread.get(0).arguments()[2]);
            default -> DeclarationText.ignore(header);
        };
    }

    /** The known names that come near some of the unknown ones; empty where none does. */
    private static String nearest(List<Unread> unread) {
        return unread.stream()
                .map(cell -> String.valueOf(cell.arguments()[1]))
                .filter(names -> !names.isEmpty())
                .distinct()
                .limit(MOST_NAMED)
                .collect(Collectors.joining("\", \""));
    }

    /** What is said of one cell: that it is no day, or that it says something besides the day, or of it. */
    private static Code ofCell(Code code, Unread cell) {
        boolean undeclared = code == Code.NOT_A_DATE && "".equals(cell.arguments()[1]);
        return undeclared ? Code.NO_DAY_ALONE : code;
    }

    /** What is said of a column where most of its cells have a fault. */
    private static Code ofColumn(Code code) {
        return switch (code) {
            case BLANK_CELL -> Code.REQUIRED_CELLS_BLANK;
            case FORMULA_WITHOUT_VALUE -> Code.COLUMN_OF_FORMULAS;
            case YEAR_NOT_COMPLETE -> Code.YEARS_NOT_COMPLETE;
            case NO_DEADLINE -> Code.DEADLINES_NOT_KNOWN;
            case UNKNOWN_UNIT, UNKNOWN_TASK -> Code.NAMES_NOT_KNOWN;
            default -> Code.COLUMN_UNREADABLE;
        };
    }

    /** What mends it, as the project file says it. */
    private static String declaration(Column column, Code code, String header, List<String> texts) {
        return switch (code) {
            case UNKNOWN_STATUS, UNKNOWN_WORD -> DeclarationText.words(column, texts);
            case STATUS_FOR_FIGURE -> DeclarationText.figuresAndStatuses(header);
            case AMBIGUOUS_NUMBER -> DeclarationText.EITHER_NUMBERS;
            case AMBIGUOUS_DATE -> DeclarationText.EITHER_DATES;
            case NOT_A_DATE -> DeclarationText.datesOrBlanks(column, texts);
            case BLANK_CELL -> DeclarationText.exceptBlank(header);
            case NO_NAME -> DeclarationText.except(header, texts);
            case NOT_A_NUMBER, NOT_A_PERIOD, UNCLEAR_TARGET -> DeclarationText.missingNumber(column, texts);
            default -> DeclarationText.missing(column, texts);
        };
    }
}
