package vn.thuocdo.read.row;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thuocdo.model.Period;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.ColumnCells;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.Mapping;
import vn.thuocdo.read.column.PeriodColumns;
import vn.thuocdo.read.table.Row;

/** Reads a row that has columns of periods once for each of them. */
final class PeriodCells {

    /** What a row says of what was reached. */
    private static final Set<Column> OF_RESULTS = EnumSet.range(Column.REPORTED_ON, Column.EVIDENCE);

    /**
     * What a row says of one period.
     *
     * @param isLast whether it is the last period that the row reports on; the columns without a period belong to it
     * @param words what the cells of the period say in other columns than their own
     */
    record OfPeriod(Period period, ColumnCells cells, boolean isLast, Map<Column, String> words) {

        /** What is said of the row for this period, where this is known of the row. */
        Map<Column, String> with(Map<Column, String> given) {
            Map<Column, String> said = new EnumMap<>(Column.class);
            said.putAll(given);
            if (!isLast) {
                said.keySet().removeAll(OF_RESULTS);
            }
            words.forEach((column, text) -> said.merge(column, text, (one, other) -> one.isEmpty() ? other : one));
            said.put(Column.PERIOD, period.toString());
            return said;
        }
    }

    private record Kept(List<PeriodColumns.Place> places, boolean isLast) {}

    private final Columns columns;
    private final ColumnCells ordinary;
    private final Mapping mapping;
    private final WordsAmongFigures words;
    private final Map<Kept, ColumnCells> known = new HashMap<>();

    PeriodCells(Columns columns, ColumnCells ordinary, Mapping mapping) {
        this.columns = columns;
        this.ordinary = ordinary;
        this.mapping = mapping;
        this.words = new WordsAmongFigures(columns);
    }

    /** Each period of which a row says what was reached; none where it fills none of these columns. */
    List<OfPeriod> results(Row row, Map<Column, String> given) {
        List<OfPeriod> each = new ArrayList<>();
        Map<Period, List<PeriodColumns.Place>> filled = columns.periods().results(filled(row));
        filled.forEach((period, places) -> {
            boolean isLast = each.size() == filled.size() - 1;
            // What an ordinary column says of the item now is more than what was said at the end of a period.
            List<PeriodColumns.Place> read = isLast
                    ? places.stream()
                            .filter(place -> isBlank(place.column(), row, given))
                            .toList()
                    : places;
            ColumnCells cells = cells(read, isLast);
            each.add(new OfPeriod(period, cells, isLast, words(row, read, cells)));
        });
        return each;
    }

    private Map<Column, String> words(Row row, List<PeriodColumns.Place> places, ColumnCells cells) {
        return places.stream()
                .filter(PeriodColumns.Place::mixed)
                .findFirst()
                .map(place -> words.saidOf(row, place, cells))
                .orElse(Map.of());
    }

    /** Each period for which a row sets a target. */
    List<OfPeriod> targets(Row row) {
        List<OfPeriod> each = new ArrayList<>();
        columns.periods()
                .targets(filled(row))
                .forEach((period, places) -> each.add(new OfPeriod(period, cells(places, true), true, Map.of())));
        return each;
    }

    private List<PeriodColumns.Place> filled(Row row) {
        return columns.periods().places().stream()
                .filter(place -> !cells(List.of(place), false)
                        .of(place.column(), row)
                        .text()
                        .isEmpty())
                .toList();
    }

    private boolean isBlank(Column column, Row row, Map<Column, String> given) {
        Column asked = column == Column.ESTIMATE ? Column.ACTUAL : column;
        return given.getOrDefault(asked, ordinary.of(asked, row).text()).isEmpty();
    }

    private ColumnCells cells(List<PeriodColumns.Place> places, boolean isLast) {
        return known.computeIfAbsent(
                new Kept(places, isLast),
                kept -> new ColumnCells(column -> fields(column, kept), columns.headers(), mapping));
    }

    private List<Integer> fields(Column column, Kept kept) {
        List<Integer> own = kept.places().stream()
                .filter(place -> place.column() == column)
                .map(PeriodColumns.Place::field)
                .toList();
        boolean blank = !kept.isLast() && OF_RESULTS.contains(column);
        return own.isEmpty() && !blank ? columns.fields(column) : own;
    }
}
