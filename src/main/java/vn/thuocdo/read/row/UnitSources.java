package vn.thuocdo.read.row;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thuocdo.read.column.CellEvidence;
import vn.thuocdo.read.column.CellKind;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.DeclaredWords;
import vn.thuocdo.read.column.HeaderTable;
import vn.thuocdo.read.column.Headers;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.column.UnitColumns;
import vn.thuocdo.read.phrase.day.HeaderPeriod;
import vn.thuocdo.read.table.Row;

/** The sources that read a table once for each unit, where the headers of its columns name the units. */
final class UnitSources {

    private final Column key;
    private final Columns columns;
    private final UnitColumns units;
    private final CellEvidence cells;
    private final Headers known = Headers.of(Source.Role.ASSIGNMENTS);

    /** What the cells are below headers that say the same beside their units; none for those that need not be declared. */
    private final Map<String, Column> meant = new LinkedHashMap<>();

    private UnitSources(Column key, Columns columns, UnitColumns units, List<Row> items) {
        this.key = key;
        this.columns = columns;
        this.units = units;
        this.cells = new CellEvidence(
                units.places().stream().map(UnitColumns.Place::field).toList(), DeclaredWords.NONE, columns.headers());
        items.forEach(cells::add);
        units.places().stream()
                .map(UnitColumns.Place::beside)
                .distinct()
                .forEach(beside -> column(beside)
                        .filter(column -> !meant.containsValue(column))
                        .ifPresent(column -> meant.put(beside, column)));
    }

    /**
     * Those of a table without a column of units; none where its headers name none.
     *
     * @param items its first ones
     */
    static List<UnitSource> of(Columns columns, List<Row> items) {
        UnitColumns units = UnitColumns.in(columns);
        if (units.isEmpty() || items.isEmpty()) {
            return List.of();
        }
        UnitSources sources = new UnitSources(Column.UNIT, columns, units, items);
        return units.units().stream().map(sources::source).toList();
    }

    /** Those of a table whose rows are units and whose headers are tasks, each with its own columns; none for others. */
    static List<UnitSource> ofTasks(Columns columns, List<Row> items) {
        boolean namesTasks = !columns.fields(Column.TASK_NAME).isEmpty()
                || columns.has(Column.TASK) && !columns.isNumbered(Column.TASK);
        if (namesTasks || columns.fields(Column.UNIT).isEmpty() || items.isEmpty()) {
            return List.of();
        }
        Set<Integer> unused = columns.unused();
        CellEvidence cells = new CellEvidence(unused, DeclaredWords.NONE, columns.headers());
        items.forEach(cells::add);
        UnitColumns tasks = UnitColumns.ofTasks(columns, ResultCells.mayBeIn(columns) ? Set.of() : unused, cells);
        UnitSources sources = new UnitSources(Column.TASK, columns, tasks, items);
        return tasks.units().stream().map(sources::source).toList();
    }

    private UnitSource source(String unit) {
        Map<Column, String> declared = new EnumMap<>(Column.class);
        String marked = "";
        List<String> marks = List.of();
        for (UnitColumns.Place place : ofUnit(unit)) {
            Optional<Column> column = Optional.ofNullable(meant.get(place.beside()));
            column.ifPresent(some -> declared.putIfAbsent(some, header(place)));
            if (column.filter(Column.ROLE::equals).isPresent() || isMark(place)) {
                marked = header(place);
                marks = column.isEmpty() || areRoles(place.beside()) ? List.of() : List.copyOf(marks(place.beside()));
            }
        }
        List<String> headers = ofUnit(unit).stream().map(this::header).toList();
        Set<Integer> besides = units.others(unit);
        if (key == Column.TASK) {
            besides.addAll(columns.fields(Column.TASK));
        }
        List<String> others = besides.stream()
                .sorted()
                .map(columns.headers()::get)
                .filter(other -> !headers.contains(other))
                .distinct()
                .toList();
        return new UnitSource(key, unit, "", declared, marked, marks, headers, others);
    }

    private List<UnitColumns.Place> ofUnit(String unit) {
        return units.places().stream()
                .filter(place -> place.unit().equals(unit))
                .toList();
    }

    private String header(UnitColumns.Place place) {
        return columns.headers().get(place.field());
    }

    /** What the cells below some headers are; empty where they are read by their words, or say only whose an item is. */
    private Optional<Column> column(String beside) {
        List<Integer> fields = units.fields(beside);
        boolean ofAPart =
                HeaderPeriod.in(beside).filter(period -> !period.isWholeYear()).isPresent();
        if (ofAPart) {
            return Optional.empty();
        }
        List<HeaderTable.Meaning> meanings = isBare(beside) ? List.of() : units.meanings(beside);
        if (!meanings.isEmpty()) {
            return column(meanings, fields);
        }
        if (resultsAreElsewhere()) {
            boolean several = marks(beside).size() > 1 || marks(beside).isEmpty() && areRoles(beside);
            return several
                    ? Optional.of(Column.ROLE)
                    : marks(beside).isEmpty() ? Optional.of(figuresOrStatuses(fields)) : Optional.empty();
        }
        return Optional.of(figuresOrStatuses(fields));
    }

    private Optional<Column> column(List<HeaderTable.Meaning> meanings, List<Integer> fields) {
        List<HeaderTable.Meaning> fitting = meanings.stream()
                .filter(meaning -> meaning.cells() != CellKind.COUNT && cells.fit(fields, meaning))
                .toList();
        Set<Column> columns = fitting.stream().map(HeaderTable.Meaning::column).collect(Collectors.toSet());
        if (!columns.containsAll(Set.of(Column.ACTUAL, Column.STATUS))) {
            return fitting.stream().map(HeaderTable.Meaning::column).findFirst();
        }
        // "96%" may be a status, too; where only some are figures, each cell is asked.
        return cells.areSomeFigures(fields) ? Optional.empty() : Optional.of(figuresOrStatuses(fields));
    }

    private Column figuresOrStatuses(List<Integer> fields) {
        boolean statuses = cells.fit(fields, known.written(Column.STATUS));
        boolean figures = cells.fit(fields, known.written(Column.ACTUAL)) && !cells.areSomeFigures(fields);
        return statuses && !figures ? Column.STATUS : Column.ACTUAL;
    }

    private static boolean isBare(String beside) {
        return beside.isEmpty() || UnitColumns.namesUnits(beside);
    }

    private Set<String> marks(String beside) {
        return cells.marks(units.fields(beside));
    }

    private boolean areRoles(String beside) {
        return cells.fit(units.fields(beside), known.written(Column.ROLE));
    }

    private boolean isMark(UnitColumns.Place place) {
        return isBare(place.beside())
                && resultsAreElsewhere()
                && !marks(place.beside()).isEmpty();
    }

    /** Where a table says elsewhere what was reached, marks below units say whose an item is. */
    private boolean resultsAreElsewhere() {
        return ResultCells.COLUMNS.stream()
                .flatMap(column -> columns.everyField(column).stream())
                .anyMatch(field -> units.places().stream().noneMatch(place -> place.field() == field));
    }
}
