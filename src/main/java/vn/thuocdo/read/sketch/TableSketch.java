package vn.thuocdo.read.sketch;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import vn.thuocdo.diagnostic.Checked;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Finding;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.NearestHeaders;
import vn.thuocdo.read.column.NearestResultColumns;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.row.OpenedTable;
import vn.thuocdo.read.row.ResultCells;
import vn.thuocdo.read.row.UnitSource;
import vn.thuocdo.read.table.Form;
import vn.thuocdo.read.table.Table;

/**
 * What is understood of a table that is a whole job, before anything is declared of it.
 *
 * @param form how the file is read
 * @param otherSheets the sheets of its workbook that are not read, those that are hidden too
 * @param ofUnits the sources that read it once for each unit, where its sheets or headers name the units; else none
 * @param ofPeriods the sheets of reports, where each is of a period; else absent
 * @param unitOfTitle the unit that the lines above it name, where nothing else names one; else absent
 * @param columns every column that has a header, in their order
 * @param lacking columns that the job needs and no header is taken for
 * @param nearestResult what to declare of the column that comes nearest to saying what was reached; absent where some
 *     column does say it
 */
public record TableSketch(
        Form form,
        List<String> otherSheets,
        List<UnitSource> ofUnits,
        Optional<PeriodSheets> ofPeriods,
        Optional<String> unitOfTitle,
        List<ColumnSketch> columns,
        List<Lacking> lacking,
        Optional<String> nearestResult) {

    /**
     * A column that is needed.
     *
     * @param nearest the header that comes nearest to it; absent where none does
     */
    public record Lacking(Column column, Optional<String> nearest) {}

    private static final Set<Code> SHEETS_NOT_READ =
            EnumSet.of(Code.SHEET_NOT_READ, Code.SECOND_SHEET, Code.HIDDEN_SHEET);

    public TableSketch {
        otherSheets = List.copyOf(otherSheets);
        ofUnits = List.copyOf(ofUnits);
        columns = List.copyOf(columns);
        lacking = List.copyOf(lacking);
    }

    /**
     * Looks at a table; absent, with findings that say why, where it cannot be read. Findings of what stands in the table
     * are left out: they are the project's that is made of it.
     *
     * @param year of periods that name none; absent where it is not known
     */
    public static Checked<Optional<TableSketch>> of(Source source, OptionalInt year) {
        Findings.Builder findings = Findings.builder();
        Optional<OpenedTable> found = OpenedTable.find(source, year, findings);
        Optional<TableSketch> sketch = found.map(opened -> sketch(opened, source, year, findings));
        Findings all = findings.build();
        return new Checked<>(
                sketch, sketch.map(some -> some.ofWhatIsNotRead(all)).orElse(all));
    }

    private static TableSketch sketch(OpenedTable opened, Source source, OptionalInt year, Findings.Builder findings) {
        Table table = opened.table();
        Columns columns = opened.columns();
        CellSummaries cells = CellSummaries.of(opened, source, findings);
        boolean unitsAreAbove = opened.unitsStandAboveItems(source, findings);
        Optional<String> unitOfTitle = unitsAreAbove ? Optional.empty() : opened.unitOfTitle();
        List<Lacking> lacking = source.role().required().stream()
                .filter(column -> !columns.has(column))
                .filter(column -> column != Column.UNIT || !unitsAreAbove && unitOfTitle.isEmpty())
                .map(column -> new Lacking(column, NearestHeaders.of(columns, column)))
                .toList();
        boolean saysResults = ResultCells.areIn(columns) || columns.lackAYear() || !columns.suffice(source.role());
        Set<Integer> unused = columns.unused();
        Optional<String> nearest = saysResults
                ? Optional.empty()
                : Optional.of(
                        NearestResultColumns.among(unused, table.header(), opened.evidence(unused, source, findings))
                                .nearest());
        List<String> others = otherSheets(findings.build());
        List<UnitSource> ofUnits = opened.ofUnits(source, findings);
        Optional<PeriodSheets> ofPeriods = ofUnits.isEmpty()
                ? PeriodSheets.orParts(source, opened, year.isPresent() ? year : table.yearOfTitle(), findings)
                : Optional.empty();
        boolean areSheets = !ofUnits.isEmpty() && ofUnits.get(0).isSheet();
        List<String> notRead = Stream.concat(
                        areSheets ? Stream.of(table.form().sheet()) : Stream.empty(), others.stream())
                .filter(sheet -> ofUnits.stream().noneMatch(unit -> unit.sheet().equals(sheet)))
                .filter(sheet ->
                        ofPeriods.filter(periods -> periods.reads(sheet)).isEmpty())
                .toList();
        return new TableSketch(
                table.form(),
                notRead,
                ofUnits,
                ofPeriods,
                unitOfTitle,
                columns(opened, cells),
                lacking,
                ofPeriods.isPresent() ? Optional.empty() : nearest);
    }

    private static List<ColumnSketch> columns(OpenedTable opened, CellSummaries cells) {
        List<String> header = opened.table().header();
        List<ColumnSketch> sketches = new ArrayList<>();
        for (int field = 0; field < header.size(); field++) {
            if (!header.get(field).isEmpty()) {
                sketches.add(ColumnSketch.of(field, header.get(field), opened.columns(), cells.of(field)));
            }
        }
        return sketches;
    }

    /** The findings without those that say that a sheet is not read, where the project reads it all the same. */
    private Findings ofWhatIsNotRead(Findings found) {
        Findings.Builder findings = Findings.builder();
        for (Finding finding : found.sorted()) {
            boolean read = SHEETS_NOT_READ.contains(finding.code()) && !otherSheets.contains(sheet(finding));
            if (!read) {
                findings.add(finding);
            }
        }
        found.unlisted().forEach(findings::addUnlisted);
        return findings.build();
    }

    private static String sheet(Finding finding) {
        return ((Location.Sheet) finding.at()).sheet();
    }

    private static List<String> otherSheets(Findings findings) {
        return findings.sorted().stream()
                .filter(finding -> SHEETS_NOT_READ.contains(finding.code()))
                .map(TableSketch::sheet)
                .distinct()
                .toList();
    }
}
