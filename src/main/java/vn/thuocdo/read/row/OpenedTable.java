package vn.thuocdo.read.row;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.thuocdo.diagnostic.Argument;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.ToPaste;
import vn.thuocdo.read.column.CellEvidence;
import vn.thuocdo.read.column.Column;
import vn.thuocdo.read.column.Columns;
import vn.thuocdo.read.column.DeclarationText;
import vn.thuocdo.read.column.Headers;
import vn.thuocdo.read.column.NearestHeaders;
import vn.thuocdo.read.column.NearestResultColumns;
import vn.thuocdo.read.column.PossibleMarks;
import vn.thuocdo.read.column.Source;
import vn.thuocdo.read.column.SummedItems;
import vn.thuocdo.read.column.UncomparedFigures;
import vn.thuocdo.read.column.UnitColumns;
import vn.thuocdo.read.table.Row;
import vn.thuocdo.read.table.Table;
import vn.thuocdo.read.table.Tables;

/**
 * A table whose header was found, and what its columns mean.
 *
 * @param unitsAreHeadings whether no column names the units, and each item stands under a heading that names one
 * @param caption the line above the table that is the first of these; absent where it stands in the table
 */
public record OpenedTable(Table table, Columns columns, boolean unitsAreHeadings, Optional<Row> caption) {

    /** Headers of a table turned on its side; more rows are not headers. */
    private static final int MOST_ITEMS_SHOWN = 20;

    /**
     * Opens a source; empty, with a diagnostic, where its file cannot be read or lacks a required column.
     *
     * @param year the project's; absent where it names none
     */
    static Optional<OpenedTable> open(Source source, OptionalInt year, Findings.Builder diagnostics) {
        Optional<OpenedTable> usable = find(source, year, diagnostics)
                .map(opened -> opened.withUnitsOfHeadings(source, diagnostics))
                .filter(opened -> opened.isUsable(source, diagnostics));
        usable.ifPresent(opened -> OtherYear.warn(opened.table(), source.role(), year, diagnostics));
        return usable;
    }

    /** The table of a source, whether its columns suffice or not; empty, with a diagnostic, where it cannot be read. */
    public static Optional<OpenedTable> find(Source source, OptionalInt year, Findings.Builder diagnostics) {
        // The same row is looked at for what separates its fields, as the likely header, and as the header.
        Headers known = Headers.of(source.role());
        Map<List<String>, Columns> meanings = new HashMap<>();
        Function<List<String>, Columns> meaning =
                header -> meanings.computeIfAbsent(header, texts -> Columns.of(texts, source, known, year));
        return new SourceHeader(source, meaning).open(diagnostics).map(table -> {
            // Columns of periods are of the year that the title names, where the project names none.
            OptionalInt ofTitle = year.isPresent() ? OptionalInt.empty() : table.yearOfTitle();
            Columns columns = ofTitle.isPresent()
                    ? Columns.of(table.header(), source, known, ofTitle)
                    : meaning.apply(table.header());
            OpenedTable weighed =
                    weighed(new OpenedTable(table, columns, false, Optional.empty()), source, diagnostics);
            return weighed.columns().unitsArePeople()
                    ? weighed.orOfUnits(known, ofTitle.isPresent() ? ofTitle : year, source, diagnostics)
                    : weighed;
        });
    }

    /** The same, or the table of other units, below whose headings or beside whose columns its people stand. */
    private OpenedTable orOfUnits(Headers known, OptionalInt year, Source source, Findings.Builder diagnostics) {
        Columns others = Columns.of(table.header(), source, known.withoutPeople(), year);
        OpenedTable other = weighed(new OpenedTable(table, others, false, caption), source, diagnostics);
        boolean named =
                UnitColumns.complete(other.columns(), source.role()) || other.unitsStandAboveItems(source, diagnostics);
        return named ? other : this;
    }

    /** The same, with what the cells show where the words of the headers leave a doubt. */
    private static OpenedTable weighed(OpenedTable byWords, Source source, Findings.Builder diagnostics) {
        Set<Integer> doubtful = byWords.columns().inDoubt();
        if (byWords.mayHoldMarks(source, diagnostics)) {
            doubtful.addAll(byWords.columns().perhapsMarked());
        }
        if (doubtful.isEmpty()) {
            return byWords;
        }
        CellEvidence evidence = byWords.evidence(doubtful, source, diagnostics);
        return new OpenedTable(byWords.table(), byWords.columns().with(evidence), false, Optional.empty());
    }

    /** Whether columns may be statuses with marks below them, as far as the first items show. */
    private boolean mayHoldMarks(Source source, Findings.Builder diagnostics) {
        PossibleMarks marks = columns.possibleMarks();
        if (marks.areLeft()) {
            TableItems.look(this, source, diagnostics, marks::look);
        }
        return marks.areLeft();
    }

    /** Forms name a unit once, above its tasks, where they have no column for it. */
    private OpenedTable withUnitsOfHeadings(Source source, Findings.Builder diagnostics) {
        boolean mayBe = source.role() == Source.Role.ASSIGNMENTS
                && !columns.has(Column.UNIT)
                && !columns.isInDoubt(Column.UNIT)
                && columns.has(Column.TASK);
        if (!mayBe) {
            return this;
        }
        UnitsAboveItems above = new UnitsAboveItems(source.role(), columns, table);
        try {
            table.forEach(above::add);
        } catch (IOException e) {
            Tables.reportUnreadable(source.input(), e, diagnostics);
        }
        return new OpenedTable(table, columns, above.nameAll(), above.caption());
    }

    /** Whether each item stands under a heading that names its unit. */
    public boolean unitsStandAboveItems(Source source, Findings.Builder diagnostics) {
        return withUnitsOfHeadings(source, diagnostics).unitsAreHeadings();
    }

    /** Reports columns that are missing or not clear, and returns whether the table can still be read. */
    private boolean isUsable(Source source, Findings.Builder diagnostics) {
        List<Column> missing = missing(source.role());
        if (source.alone() && !missing.contains(Column.UNIT) && reportsSums(source, diagnostics)) {
            return false;
        }
        if (missing.contains(Column.UNIT) && isLaidOutOtherwise(source, diagnostics)) {
            return false;
        }
        if (mayNameTasks(source) && layout(source, diagnostics).reportTasks(diagnostics)) {
            return false;
        }
        Optional<NearestResultColumns> nearest = resultsInstead(source, diagnostics);
        columns.report(table, nearest.isPresent() ? nearest.get().fields() : Set.of(), diagnostics);
        if (!missing.isEmpty()) {
            reportMissing(missing, diagnostics);
            return false;
        }
        if (unitsAreHeadings) {
            diagnostics.add(Code.UNITS_AS_HEADINGS, table.at());
        }
        if (nearest.isPresent()) {
            MissingResults.report(nearest.get(), source, table, diagnostics);
        }
        return !reportsUncompared(source, diagnostics);
    }

    /** Reports a table that holds sums of units and no items; returns whether it did. */
    private boolean reportsSums(Source source, Findings.Builder diagnostics) {
        Set<Integer> fields = SummedItems.candidates(columns);
        if (fields.isEmpty()) {
            return false;
        }
        List<String> counting = SummedItems.headers(fields, table.header(), evidence(fields, source, diagnostics));
        if (counting.isEmpty()) {
            return false;
        }
        diagnostics.add(
                Code.SUMS_OF_UNITS,
                table.at(),
                String.join("\", \"", counting),
                ToPaste.wordOfCommand(source.input().shown()));
        return true;
    }

    /** Reports figures that are compared with nothing, in a table that is the only one; returns whether it did. */
    private boolean reportsUncompared(Source source, Findings.Builder diagnostics) {
        Optional<UncomparedFigures> some = source.alone() ? UncomparedFigures.of(columns) : Optional.empty();
        if (some.isEmpty()) {
            return false;
        }
        UncomparedFigures figures = some.get();
        Set<Integer> unused = columns.unused();
        Set<Integer> looked = new TreeSet<>(unused);
        looked.addAll(figures.fields());
        CellEvidence cells = evidence(looked, source, diagnostics);
        if (!figures.areGiven(cells)) {
            return false;
        }
        diagnostics.add(
                Code.FIGURES_WITHOUT_TARGETS,
                table.at(),
                figures.header(),
                figures.targets(unused, table.header(), cells),
                figures.asCompletion());
        return true;
    }

    /** What may be the results of a table that has to have some and has none; empty where nothing is wrong with that. */
    private Optional<NearestResultColumns> resultsInstead(Source source, Findings.Builder diagnostics) {
        boolean remarks = columns.hasAny(Column.DIFFICULTY, Column.PROPOSAL);
        boolean without = (source.alone() || source.role() == Source.Role.RESULTS && !remarks)
                && !ResultCells.mayBeIn(columns)
                && missing(source.role()).isEmpty();
        if (!without) {
            return Optional.empty();
        }
        Set<Integer> unused = columns.unused();
        return Optional.of(NearestResultColumns.among(unused, table.header(), evidence(unused, source, diagnostics)));
    }

    private List<Column> missing(Source.Role role) {
        return role.required().stream()
                .filter(column -> !columns.has(column) && !(unitsAreHeadings && column == Column.UNIT))
                .toList();
    }

    private void reportMissing(List<Column> missing, Findings.Builder diagnostics) {
        for (Column column : missing) {
            if (!columns.isInDoubt(column)) {
                diagnostics.add(
                        Code.MISSING_COLUMN,
                        table.at(),
                        new Argument.Field(column.header()),
                        String.join(", ", table.header()),
                        column.header(),
                        unitOfTitle()
                                .filter(unit -> column == Column.UNIT)
                                .map(unit -> DeclarationText.value(column, unit))
                                .or(() -> NearestHeaders.of(columns, column)
                                        .map(near -> DeclarationText.columns(column, near)))
                                .orElse(""));
            }
        }
    }

    private boolean isLaidOutOtherwise(Source source, Findings.Builder diagnostics) {
        return !columns.isInDoubt(Column.UNIT) && layout(source, diagnostics).report(source.role(), diagnostics);
    }

    /** The sources that read the table once for each unit, where its sheet or headers of columns name units; else none. */
    public List<UnitSource> ofUnits(Source source, Findings.Builder diagnostics) {
        if (missing(source.role()).contains(Column.UNIT)) {
            return layout(source, diagnostics).ofUnits();
        }
        return mayNameTasks(source) ? layout(source, diagnostics).ofTasks() : List.of();
    }

    private static boolean mayNameTasks(Source source) {
        return source.alone() && source.role() == Source.Role.ASSIGNMENTS;
    }

    /** The unit of a table without any, as the lines above it name one; empty where they name none. */
    public Optional<String> unitOfTitle() {
        boolean needed = !columns.has(Column.UNIT) && !unitsAreHeadings && !columns.isInDoubt(Column.UNIT);
        return needed ? UnitsAboveItems.ofTitles(table) : Optional.empty();
    }

    private OtherLayouts layout(Source source, Findings.Builder diagnostics) {
        return new OtherLayouts(source, table, columns, firstItems(source, diagnostics));
    }

    private List<Row> firstItems(Source source, Findings.Builder diagnostics) {
        List<Row> items = new ArrayList<>();
        TableItems.look(this, source, diagnostics, row -> {
            if (items.size() < MOST_ITEMS_SHOWN) {
                items.add(row);
            }
            return true;
        });
        return items;
    }

    /** What stands in the items of the table below some of its headers. */
    public CellEvidence evidence(Set<Integer> fields, Source source, Findings.Builder diagnostics) {
        CellEvidence evidence = new CellEvidence(fields, source.mapping().words(), table.header());
        TableItems.look(this, source, diagnostics, row -> {
            evidence.add(row);
            return true;
        });
        return evidence;
    }

    /**
     * Goes through the rows that are items.
     *
     * @throws IOException if the file cannot be read
     */
    public void forEachItem(Source.Role role, Consumer<Row> action) throws IOException {
        new TableItems(this, role).walk(row -> {
            action.accept(row);
            return true;
        });
    }
}
