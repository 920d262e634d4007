package vn.thuocdo.read.sketch;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.thuocdo.read.column.CellClassifier;
import vn.thuocdo.read.column.CellKind;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.DeclaredWords;
import vn.thuocdo.read.column.HeaderTable;
import vn.thuocdo.read.column.Headers;
import vn.thuocdo.read.column.PeriodColumns;
import vn.thuocdo.read.column.SheetText;
import vn.thuocdo.read.column.Source;

/**
 * What is understood of one column of a table.
 *
 * @param header as it is written
 * @param meaning the canonical column that it is taken for; absent where it is not used
 * @param period the period that it holds, as its header names it; empty where it is of none
 * @param declarable whether declaring the meaning says no more and no less than was understood
 * @param byWords what else it might be by the words of its header, the likeliest first
 * @param byCells what else it might be by its cells, where its words say nothing and the table has no such column
 * @param cells what stands in it
 * @param unread the texts that cannot be read as its {@link #likeliest} column; empty where all can be
 */
public record ColumnSketch(
        String header,
        Optional<Column> meaning,
        String period,
        boolean declarable,
        List<Column> byWords,
        List<Column> byCells,
        CellSummary cells,
        List<String> unread) {

    /** Different texts of an unused column whose words may be declared; with more, they are remarks. */
    private static final int MOST_WORDS = 20;

    /** Columns of words: no number is a name. */
    private static final Set<Column> NAMES = EnumSet.of(Column.UNIT, Column.UNIT_NAME, Column.TASK_NAME);

    private static final HeaderTable.Meaning NUMBERS =
            new HeaderTable.Meaning(Column.ACTUAL, CellKind.NUMBER, Headers.CANONICAL);

    /** Columns that cells alone may speak for, by what the cells hold then. */
    private static final Map<HeaderTable.Meaning, List<Column>> SPOKEN_FOR = spokenFor();

    public ColumnSketch {
        byWords = List.copyOf(byWords);
        byCells = List.copyOf(byCells);
        unread = List.copyOf(unread);
    }

    private static Map<HeaderTable.Meaning, List<Column>> spokenFor() {
        Map<HeaderTable.Meaning, List<Column>> spokenFor = new LinkedHashMap<>();
        spokenFor.put(
                new HeaderTable.Meaning(Column.STATUS, CellKind.STATUS, Headers.CANONICAL), List.of(Column.STATUS));
        spokenFor.put(NUMBERS, List.of(Column.ACTUAL, Column.TARGET));
        spokenFor.put(
                new HeaderTable.Meaning(Column.DEADLINE, CellKind.DAY, Headers.CANONICAL),
                List.of(Column.DEADLINE, Column.COMPLETED_ON));
        return spokenFor;
    }

    static ColumnSketch of(int field, String header, Columns columns, CellSummary cells) {
        Optional<PeriodColumns.Place> place = columns.periods().places().stream()
                .filter(some -> some.field() == field)
                .findFirst();
        Optional<Column> meaning = place.map(PeriodColumns.Place::column).or(() -> columns.takenFor(field));
        List<Column> byWords = columns.mayBe(field).stream()
                .filter(guess -> !meaning.equals(Optional.of(guess.column())))
                .filter(guess -> !NAMES.contains(guess.column()) || meaning.isEmpty() || hasWords(cells))
                .sorted(Comparator.comparing((HeaderTable.Meaning guess) -> columns.has(guess.column()))
                        .thenComparing(guess -> doubt(guess, cells)))
                .map(HeaderTable.Meaning::column)
                .distinct()
                .toList();
        List<Column> byCells = meaning.isEmpty() && byWords.isEmpty() ? byCells(columns, cells) : List.of();
        return new ColumnSketch(
                header,
                meaning,
                place.map(some -> some.period().toString()).orElse(""),
                meaning.filter(columns::isDeclarable).isPresent() && place.isEmpty(),
                byWords,
                byCells,
                cells,
                meaning.map(column -> unread(column, cells))
                        .orElseGet(() -> Stream.concat(byWords.stream(), byCells.stream())
                                .findFirst()
                                .filter(column -> !columns.has(column))
                                .map(column -> unreadIfUsed(column, cells))
                                .orElse(List.of())));
    }

    /** How unlikely cells are in a column: words that are not known can be declared, other texts cannot be mended. */
    private static int doubt(HeaderTable.Meaning guess, CellSummary cells) {
        if (!CellClassifier.isCheckable(guess) || isMostly(cells.texts(), CellClassifier.of(guess))) {
            return 0;
        }
        return DeclaredWords.isWorded(guess.column()) ? 1 : 2;
    }

    private static List<Column> byCells(Columns columns, CellSummary cells) {
        return SPOKEN_FOR.entrySet().stream()
                .filter(kind -> isMostly(cells.texts(), CellClassifier.of(kind.getKey())))
                .findFirst()
                .map(kind -> kind.getValue().stream()
                        .filter(column -> !columns.has(column))
                        .toList())
                .orElse(List.of());
    }

    /** Whether there are cells that are no numbers. */
    private static boolean hasWords(CellSummary cells) {
        return !cells.texts().isEmpty() && !isMostly(cells.texts(), CellClassifier.of(NUMBERS));
    }

    private static boolean isMostly(List<String> texts, Predicate<String> kind) {
        return !texts.isEmpty() && 2 * texts.stream().filter(kind).count() >= texts.size();
    }

    /** What would have to be declared too, if a column that is not used were declared as what it comes nearest to. */
    private static List<String> unreadIfUsed(Column column, CellSummary cells) {
        List<String> unread = unread(column, cells);
        boolean few = cells.texts().size() <= MOST_WORDS;
        boolean mendable = DeclaredWords.isWorded(column)
                || 2 * unread.size() <= cells.texts().size();
        return few && mendable ? unread : List.of();
    }

    private static List<String> unread(Column column, CellSummary cells) {
        HeaderTable.Meaning asWritten = Headers.of(Source.Role.ASSIGNMENTS).written(column);
        return CellClassifier.isCheckable(asWritten) && column != Column.TARGET && column != Column.DEADLINE
                ? cells.texts().stream()
                        .filter(CellClassifier.of(asWritten).negate())
                        .filter(text -> !SheetText.isBroken(text))
                        .toList()
                : List.of();
    }

    /** What the column is taken for, else what it comes nearest to; absent where nothing speaks for anything. */
    public Optional<Column> likeliest() {
        return meaning.or(
                () -> Stream.concat(byWords.stream(), byCells.stream()).findFirst());
    }

    /** Whether what stands in the likeliest column are words that can be declared to mean others. */
    public boolean isWorded() {
        return likeliest()
                .filter(column -> DeclaredWords.isWorded(Source.Role.ASSIGNMENTS, column))
                .isPresent();
    }
}
