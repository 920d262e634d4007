package vn.thuocdo.read.row;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thuocdo.model.PlainDecimal;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.column.CellFact;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.ColumnFacts;
import vn.thuocdo.read.column.ColumnQuestion;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.lane.record.InPlace;
import vn.thuocdo.read.lane.record.PlainRecords;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.text.NumberText;

/**
 * What the numbers of a table prove of how numbers are written in it. Where rows are taken because they are like others,
 * the rows that are not are looked at as they pass: those that are taken hold plain decimals, which prove no Vietnamese
 * writing. So an English one is believed as soon as it is proven, and at the end of the table it is known whether that was
 * right, without a second walk.
 */
final class NumberEvidence {

    private static final Set<Column> NUMBERS = EnumSet.of(
            Column.TARGET, Column.BASELINE, Column.WEIGHT, Column.ACTUAL, Column.NUMERATOR, Column.DENOMINATOR);

    /** The columns of which each may hold the reported figure. */
    private static final List<Column> REPORTED = List.of(Column.ACTUAL, Column.APPRAISED_ACTUAL, Column.ESTIMATE);

    /** The fields of each column of numbers that the table has. */
    private final Map<Column, List<Integer>> places = new EnumMap<>(Column.class);

    /** What the rows that passed show, by column. */
    private final Map<Column, Set<CellFact>> passed = new EnumMap<>(Column.class);

    /** The columns whose numbers were read in the English way before the table ended. */
    private final Set<Column> believed = EnumSet.noneOf(Column.class);

    NumberEvidence(Columns columns) {
        for (Column column : NUMBERS) {
            List<Integer> fields = fields(column, columns);
            if (!fields.isEmpty()) {
                places.put(column, fields);
                passed.put(column, EnumSet.noneOf(CellFact.class));
            }
        }
    }

    /** A reported figure may stand in a column of estimates, or of what those found who check the report. */
    private static List<Integer> fields(Column column, Columns columns) {
        return column == Column.ACTUAL
                ? REPORTED.stream()
                        .flatMap(each -> columns.everyField(each).stream())
                        .distinct()
                        .toList()
                : columns.everyField(column);
    }

    /** The columns of numbers that the table has. */
    Set<Column> columns() {
        return places.keySet();
    }

    /**
     * A row passes, before it is read.
     *
     * @param others the rows that are taken; where none are, a second walk is simpler
     */
    void pass(Row row, RepeatedRows others) {
        if (others.takesSome()) {
            Set<Column> withPoints = others.withPoints();
            passed.forEach((column, shown) -> {
                Conventions.add(CellFact.ENGLISH_NUMBER, withPoints.contains(column), shown);
                see(row, column, shown);
            });
        }
    }

    /** Whether the numbers of a column are written in the English way, as far as rows have passed. */
    boolean believes(Column column) {
        boolean english = Set.of(CellFact.ENGLISH_NUMBER).equals(passed.get(column));
        if (english) {
            believed.add(column);
        }
        return english;
    }

    /** After the end of the table, the source with what columns show that were believed wrongly; empty where none was. */
    Map<Source, Source> misread(Source source) {
        if (believed.isEmpty()) {
            return Map.of();
        }
        Map<ColumnQuestion, Set<CellFact>> wrong = new HashMap<>();
        passed.forEach((column, shown) -> {
            if (believed.contains(column) && shown.contains(CellFact.VIETNAMESE_NUMBER)) {
                wrong.put(new ColumnQuestion(column, ColumnQuestion.Kind.NUMBERS), shown);
            }
        });
        return wrong.isEmpty()
                ? Map.of()
                : Map.of(source, source.withFacts(source.facts().and(new ColumnFacts(wrong))));
    }

    /** Adds what a row shows of a column. */
    void see(Row row, Column column, Set<CellFact> shown) {
        for (int field : places.getOrDefault(column, List.of())) {
            if (row.cell(field) instanceof Cell.Text cell) {
                for (String number : NumberText.within(cell.text())) {
                    prove(number, shown);
                }
            }
        }
    }

    private static void prove(String number, Set<CellFact> shown) {
        if (NumberText.read(number) instanceof NumberText.Reading.Exact exact && exact.evidence() != null) {
            shown.add(
                    exact.evidence() == NumberText.Convention.VI
                            ? CellFact.VIETNAMESE_NUMBER
                            : CellFact.ENGLISH_NUMBER);
        }
    }

    /** Adds what a record shows of a column; false where a cell of it is none that is read in place. */
    boolean seePlain(PlainRecords record, Column column, Set<CellFact> shown) {
        for (int field : places.getOrDefault(column, List.of())) {
            long decimal = field < record.size() ? record.decimals(field).get() : InPlace.EMPTY;
            if (decimal == InPlace.NONE) {
                return false;
            }
            Conventions.add(CellFact.ENGLISH_NUMBER, decimal >= 0 && PlainDecimal.hasPoint(decimal), shown);
        }
        return true;
    }
}
