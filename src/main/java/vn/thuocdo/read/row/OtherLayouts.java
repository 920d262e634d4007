package vn.thuocdo.read.row;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.ToPaste;
import vn.thuocdo.read.column.CellEvidence;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.DeclarationText;
import vn.thuocdo.read.column.DeclaredWords;
import vn.thuocdo.read.column.HeaderTable;
import vn.thuocdo.read.column.Headers;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.table.Table;
import vn.thuocdo.read.text.OrganisationText;
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

    private final String path;
    private final Table table;
    private final Columns columns;
    private final List<Row> items;

    /**
     * Of a table.
     *
     * @param path of its file, as the project file writes it
     * @param items its first ones
     */
    OtherLayouts(String path, Table table, Columns columns, List<Row> items) {
        this.path = path;
        this.table = table;
        this.columns = columns;
        this.items = items;
    }

    /** The sources that read the table once for each unit; of several sheets only the one that is open. None for another layout. */
    List<UnitSource> ofUnits() {
        String sheet = table.form().sheet();
        if (OrganisationText.isAgency(sheet) && columns.has(Column.TASK)) {
            return List.of(UnitSource.ofSheet(sheet));
        }
        List<Integer> fields = unitFields();
        List<String> units = fields.stream().map(table.header()::get).distinct().toList();
        if (units.size() < FEWEST || items.isEmpty()) {
            return List.of();
        }
        Optional<Column> cells = Optional.of(cellsBelow(fields));
        return units.stream()
                .map(unit -> new UnitSource(unit, "", cells, without(unit, units)))
                .toList();
    }

    private List<Integer> unitFields() {
        return columns.unused().stream()
                .filter(field -> OrganisationText.isAgency(table.header().get(field)))
                .toList();
    }

    private static List<String> without(String unit, List<String> units) {
        return units.stream().filter(other -> !other.equals(unit)).toList();
    }

    /** Reports which layout it is; reports nothing for an ordinary table that lacks a column. */
    boolean report(Source.Role role, Findings.Builder diagnostics) {
        List<UnitSource> units = ofUnits();
        if (!units.isEmpty() && units.get(0).cells().isEmpty()) {
            String sheet = units.get(0).sheet();
            diagnostics.add(Code.UNITS_AS_SHEETS, table.at(), sheet, new ToPaste(sheetOf(sheet)));
            return true;
        }
        if (!units.isEmpty()) {
            diagnostics.add(
                    Code.UNITS_AS_COLUMNS,
                    table.headerAt(unitFields().get(0)),
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

    /** What the cells of some units are: their statuses, else what they reached. */
    private Column cellsBelow(List<Integer> fields) {
        HeaderTable.Meaning status = Headers.of(Source.Role.ASSIGNMENTS).written(Column.STATUS);
        CellEvidence cells = new CellEvidence(fields, DeclaredWords.NONE, table.header());
        items.forEach(cells::add);
        return cells.fit(fields, status) ? Column.STATUS : Column.ACTUAL;
    }

    /** The source that reads the sheet of one unit. */
    private String sheetOf(String unit) {
        return "[{path: " + path + ", sheet: " + YamlScalar.quoted(unit) + ", "
                + DeclarationText.value(Column.UNIT, unit) + "}, …]";
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
            sources.add("{path: " + path + ", " + DeclarationText.value(Column.UNIT, unit.unit()) + ", "
                    + DeclarationText.columns(unit.cells().orElseThrow(), unit.unit()) + ", "
                    + DeclarationText.ignore(unit.others()) + "}");
        }
        if (!all) {
            sources.add("…");
        }
        return sources.stream().collect(Collectors.joining(", ", "[", "]"));
    }
}
