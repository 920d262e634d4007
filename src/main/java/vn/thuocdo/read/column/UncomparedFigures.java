package vn.thuocdo.read.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The figures of a table that has neither targets that they could meet, nor anything else that says whether an item is done.
 * Every item would count as not done.
 *
 * @param columns those that hold the figures
 * @param fields those of these columns, from 0
 * @param header of the first of them
 */
public record UncomparedFigures(List<Column> columns, Set<Integer> fields, String header) {

    public UncomparedFigures {
        columns = List.copyOf(columns);
        fields = Set.copyOf(fields);
    }

    private static final List<Column> FIGURES =
            List.of(Column.ACTUAL, Column.APPRAISED_ACTUAL, Column.ESTIMATE, Column.NUMERATOR);

    /** Columns of which each can decide an item whose figure has no target. */
    private static final Column[] DECIDING = {
        Column.TARGET,
        Column.STATUS,
        Column.APPRAISED_STATUS,
        Column.COMPLETED_ON,
        Column.COMPLETION,
        Column.KIND,
        Column.BASELINE
    };

    private static final String ALL_OF_IT = "values: {target: 100%}";

    /** Empty where the table has no figures, or something that decides its items. */
    public static Optional<UncomparedFigures> of(Columns table) {
        List<Column> figures = FIGURES.stream().filter(table::has).toList();
        if (figures.isEmpty()
                || table.hasAny(DECIDING)
                || !table.periods().isEmpty()
                || table.fields(figures.get(0)).isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> fields = figures.stream()
                .flatMap(column -> table.fields(column).stream())
                .collect(Collectors.toSet());
        return Optional.of(new UncomparedFigures(figures, fields, table.header(figures.get(0))));
    }

    /**
     * Whether any item has a figure; a form that came back empty has none.
     *
     * @param cells the cells of their fields
     */
    public boolean areGiven(CellEvidence cells) {
        return fields.stream().anyMatch(field -> cells.distinct(field) > 0);
    }

    /**
     * The declarations that give the figures a target.
     *
     * @param unused the fields that are not used
     * @param cells their cells
     */
    public String targets(Set<Integer> unused, List<String> header, CellEvidence cells) {
        Headers known = Headers.of(Source.Role.ASSIGNMENTS);
        HeaderTable.Meaning target = known.written(Column.TARGET);
        List<String> declarations = new ArrayList<>();
        unused.stream()
                .filter(field -> known.named(header.get(field)).contains(Column.TARGET)
                        && cells.distinct(field) > 0
                        && cells.fits(field, target))
                .findFirst()
                .ifPresent(field -> declarations.add(DeclarationText.columns(Column.TARGET, header.get(field))));
        declarations.add(ALL_OF_IT);
        return declarations.stream().collect(Collectors.joining(" / "));
    }

    /** The declaration for figures that say how much of an item is done; empty for parts of a whole. */
    public String asCompletion() {
        return columns.get(0) == Column.NUMERATOR ? "" : DeclarationText.columns(Column.COMPLETION, header);
    }
}
