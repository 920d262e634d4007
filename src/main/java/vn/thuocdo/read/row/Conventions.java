package vn.thuocdo.read.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thuocdo.read.column.CellFact;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.ColumnCells;
import vn.thuocdo.read.column.ColumnFacts;
import vn.thuocdo.read.column.ColumnQuestion;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.Mapping;
import vn.thuocdo.read.table.RecordTaker;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.table.Table;
import vn.thuocdo.read.text.NumberText;

/**
 * How to read cells that could be read in two ways: as declared, else as the other cells of the column show. For that
 * the table is read once more for each column, if needed.
 */
final class Conventions {

    private final Table table;
    private final Columns columns;
    private final ColumnCells cells;
    private final Mapping mapping;
    private final ProjectCalendar calendars;
    private final NumberEvidence evidence;
    private final Map<Column, Optional<NumberText.Convention>> numbers = new EnumMap<>(Column.class);
    private final ColumnFacts known;
    private final Map<ColumnQuestion, Set<CellFact>> facts = new HashMap<>();
    private final Set<ColumnQuestion> asked = new HashSet<>();

    /** @param known what is known about the table already, without reading its cells */
    Conventions(
            Table table,
            Columns columns,
            ColumnCells cells,
            Mapping mapping,
            ProjectCalendar calendars,
            ColumnFacts known) {
        this.known = known;
        this.table = table;
        this.columns = columns;
        this.cells = cells;
        this.mapping = mapping;
        this.calendars = calendars;
        this.evidence = new NumberEvidence(columns);
    }

    /** What numbers prove, row by row. */
    NumberEvidence evidence() {
        return evidence;
    }

    /** The questions that were asked about the cells of the table. */
    Set<ColumnQuestion> asked() {
        return asked;
    }

    /** What all cells of the table show. */
    ColumnFacts shown(Set<ColumnQuestion> questions) {
        Map<ColumnQuestion, Set<CellFact>> shown = new HashMap<>();
        questions.forEach(question -> shown.put(question, shown(question)));
        return new ColumnFacts(shown);
    }

    /** Every row may ask, so that the table is walked for the first one only. */
    private Set<CellFact> facts(Column column, ColumnQuestion.Kind kind) {
        return facts.computeIfAbsent(
                new ColumnQuestion(column, kind),
                question -> known.of(question).orElseGet(() -> {
                    asked.add(question);
                    return kind == ColumnQuestion.Kind.NUMBERS && evidence.believes(column)
                            ? EnumSet.of(CellFact.ENGLISH_NUMBER)
                            : shown(question);
                }));
    }

    private Set<CellFact> shown(ColumnQuestion question) {
        Set<CellFact> shown = EnumSet.noneOf(CellFact.class);
        switch (question.kind()) {
            case NUMBERS ->
                walkAhead(
                        table,
                        (record, line) -> evidence.seePlain(record, question.column(), shown),
                        row -> evidence.see(row, question.column(), shown));
            case ORDER_OF_DAYS ->
                walkAhead(table, row -> {
                    columns.fields(question.column()).forEach(field -> OrderOfDays.see(row.cell(field), shown));
                });
            case YEARS ->
                walkAhead(
                        table,
                        row -> FiscalYears.see(cells.of(question.column(), row).text(), shown));
        }
        return shown;
    }

    static void add(CellFact fact, boolean isShown, Set<CellFact> shown) {
        if (isShown) {
            shown.add(fact);
        }
    }

    /** What the numbers of each column prove; the table may have to be read again for it. */
    Map<Column, NumberText.Convention> ofNumbers() {
        Map<Column, NumberText.Convention> proven = new EnumMap<>(Column.class);
        for (Column column : evidence.columns()) {
            numbers(column).ifPresent(convention -> proven.put(column, convention));
        }
        return proven;
    }

    /** The convention of numbers as declared, else as the other cells prove; empty where they prove none or both. */
    Optional<NumberText.Convention> numbers(Column column) {
        return numbers.computeIfAbsent(column, this::proveConvention);
    }

    /** Whether it is known already that numbers of a column are written in the English way. */
    boolean readsEnglish(Column column) {
        return mapping.numbers()
                .or(() -> numbers.getOrDefault(column, Optional.empty()))
                .filter(NumberText.Convention.EN::equals)
                .isPresent();
    }

    private Optional<NumberText.Convention> proveConvention(Column column) {
        if (mapping.numbers().isPresent() || columns.fields(column).size() > 1) {
            return mapping.numbers();
        }
        Set<CellFact> facts = facts(column, ColumnQuestion.Kind.NUMBERS);
        boolean vi = facts.contains(CellFact.VIETNAMESE_NUMBER);
        boolean en = facts.contains(CellFact.ENGLISH_NUMBER);
        if (vi == en) {
            return Optional.empty();
        }
        return Optional.of(vi ? NumberText.Convention.VI : NumberText.Convention.EN);
    }

    /**
     * Whether the other days of a column are written month first, and none day first; a day that could be read either
     * way must then not be guessed.
     */
    boolean seemsMonthFirst(Column column) {
        return OrderOfDays.seemsMonthFirst(facts(column, ColumnQuestion.Kind.ORDER_OF_DAYS));
    }

    /** Whether a spreadsheet seems to have taken the day for the month wherever it could, and left all other days as text. */
    boolean seemsSwapped(Column column) {
        return OrderOfDays.seemsSwapped(facts(column, ColumnQuestion.Kind.ORDER_OF_DAYS));
    }

    /** What texts such as {@code 2010-11} are in a column. */
    FiscalYears.Meaning yearsAndNext(Column column) {
        return FiscalYears.meaning(
                facts(column, ColumnQuestion.Kind.YEARS),
                calendars.reporting().fiscalYearEnd().isPresent());
    }

    /** Walks all rows of a table for what they have in common, while one of them is read. */
    static void walkAhead(Table table, Consumer<Row> action) {
        walkAhead(table, (record, line) -> false, action);
    }

    private static void walkAhead(Table table, RecordTaker taker, Consumer<Row> action) {
        try {
            table.forEach(taker, action);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
