package vn.thuocdo.report.outline;

/**
 * The figures of a column below each other by their decimal marks, although some have more places than others.
 *
 * @param most places that a figure of the column has; 0 in a column without figures that have any
 */
public record DecimalMarks(int most) {

    /** Of one of the columns of a table, counted from 0. */
    public static DecimalMarks of(Table table, int column) {
        boolean figures = table.columns().get(column).kind() == Column.Kind.FIGURES;
        return new DecimalMarks(
                figures
                        ? table.rows().stream()
                                .flatMapToInt(row -> row.get(column).decimals().stream())
                                .max()
                                .orElse(0)
                        : 0);
    }

    /** Whether a cell stands by its mark. */
    public boolean align(Cell cell) {
        return most > 0 && cell.decimals().isPresent();
    }

    /** The digits that a cell lacks behind its mark; 0 for a cell whose places are not known. */
    public int missing(Cell cell) {
        return align(cell) ? most - cell.decimals().getAsInt() : 0;
    }

    /** Whether a cell lacks the mark itself. */
    public boolean lacksMark(Cell cell) {
        return missing(cell) > 0 && cell.decimals().getAsInt() == 0;
    }

    /** What a cell lacks, in characters. */
    public int gap(Cell cell) {
        return missing(cell) + (lacksMark(cell) ? 1 : 0);
    }
}
