package vn.thuocdo.read.row;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.ToPaste;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.DeclarationText;
import vn.thuocdo.read.column.HeaderTable;
import vn.thuocdo.read.column.Headers;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.table.Table;
import vn.thuocdo.read.yaml.YamlScalar;

/**
 * Tables without a column of units because they are laid out otherwise: with a sheet or a column for each unit, or with
 * rows and columns exchanged. A message that a column is missing would not help there.
 */
final class OtherLayouts {

    /** Fewer headers or rows of that kind may be anything. */
    private static final int FEWEST = 2;

    /** Sources that a message shows. */
    private static final int MOST_SOURCES = 10;

    private final Source source;
    private final Table table;
    private final Columns columns;
    private final List<Row> items;

    /**
     * Of a table.
     *
     * @param items its first ones
     */
    OtherLayouts(Source source, Table table, Columns columns, List<Row> items) {
        this.source = source;
        this.table = table;
        this.columns = columns;
        this.items = items;
    }

    /** The sources that read the table once for each unit, or each sheet of one. None for another layout. */
    List<UnitSource> ofUnits() {
        List<UnitSource> columnsOfUnits = UnitSources.of(columns, items);
        List<String> sheets = columns.has(Column.TASK) && columnsOfUnits.isEmpty()
                ? LikeSheets.ofUnits(source, table, columns)
                : List.of();
        return sheets.isEmpty()
                ? columnsOfUnits
                : sheets.stream().map(UnitSource::ofSheet).toList();
    }

    /** Reports which layout it is; reports nothing for an ordinary table that lacks a column. */
    boolean report(Source.Role role, Findings.Builder diagnostics) {
        List<UnitSource> units = ofUnits();
        if (!units.isEmpty() && units.get(0).isSheet()) {
            String names = units.stream().map(UnitSource::sheet).collect(Collectors.joining("\", \""));
            diagnostics.add(
                    Code.UNITS_AS_SHEETS,
                    table.at(),
                    names,
                    new ToPaste(sources(units)),
                    ToPaste.wordOfCommand(source.input().shown()));
            return true;
        }
        if (!units.isEmpty()) {
            diagnostics.add(
                    Code.UNITS_AS_COLUMNS,
                    table.headerAt(table.header().indexOf(units.get(0).headers().get(0))),
                    units.stream().map(UnitSource::unit).collect(Collectors.joining("\", \"")),
                    new ToPaste(sources(units)));
            return true;
        }
        List<String> below = items.stream().map(row -> row.cell(0).text()).toList();
        if (liesOnItsSide(role, below)) {
            diagnostics.add(
                    Code.HEADERS_BELOW_EACH_OTHER,
                    table.headerAt(0),
                    table.header().get(0),
                    String.join("\", \"", below));
            return true;
        }
        return false;
    }

    /** The sources that read the table once for each task. */
    List<UnitSource> ofTasks() {
        return UnitSources.ofTasks(columns, items);
    }

    /** Reports tasks that are headers, where the rows are units; returns whether they are. */
    boolean reportTasks(Findings.Builder diagnostics) {
        List<UnitSource> tasks = ofTasks();
        if (!tasks.isEmpty()) {
            diagnostics.add(
                    Code.TASKS_AS_COLUMNS,
                    table.headerAt(table.header().indexOf(tasks.get(0).headers().get(0))),
                    tasks.stream().map(UnitSource::unit).collect(Collectors.joining("\", \"")),
                    new ToPaste(sources(tasks)));
        }
        return !tasks.isEmpty();
    }

    /** Whether the first column holds headers, each of another column, and one of them that of the units. */
    private boolean liesOnItsSide(Source.Role role, List<String> below) {
        Headers known = Headers.of(role);
        Set<Column> named = EnumSet.noneOf(Column.class);
        for (String text : below) {
            Set<Column> meant = known.meanings(text).stream()
                    .map(HeaderTable.Meaning::column)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Column.class)));
            if (meant.isEmpty() || !named.addAll(meant)) {
                return false;
            }
        }
        return below.size() >= FEWEST && named.contains(Column.UNIT);
    }

    /**
     * The sources that read the table once for each unit; where there are many, the first ones as a pattern for the
     * others.
     */
    private String sources(List<UnitSource> units) {
        boolean all = units.size() <= MOST_SOURCES;
        List<String> sources = new ArrayList<>();
        for (UnitSource unit : all ? units : units.subList(0, FEWEST)) {
            sources.add(unit.entry(YamlScalar.quoted(source.input().shown()), unit.sheet(), DeclarationText::text));
        }
        if (!all) {
            sources.add("…");
        }
        return sources.stream().collect(Collectors.joining(", ", "[", "]"));
    }
}
