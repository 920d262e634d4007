package vn.thuocdo.reconcile.table;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.model.published.FigureTable.Cell;
import vn.thuocdo.model.published.LineFormula;
import vn.thuocdo.model.published.Printed;

/** The cells that a formula takes in one place of its line. */
final class Operands {

    private Operands() {}

    /**
     * The cells with a figure; parts of a sum may be blank. None where a required figure is missing, could not be read,
     * is approximate, or counts something else than the others.
     */
    static List<Cell> of(Lines lines, LineFormula formula, int place) {
        List<Cell> cells = new ArrayList<>();
        for (int operand = 0; operand < formula.operands().size(); operand++) {
            Cell cell = cell(lines, formula, operand, place);
            boolean mayBeBlank = formula.kind() == LineFormula.Kind.SUM;
            if (!cell.isKnown() || cell.printed().isEmpty() && !mayBeBlank) {
                return List.of();
            }
            if (cell.printed().isPresent()) {
                cells.add(cell);
            }
        }
        boolean alike = cells.stream()
                .map(cell -> cell.printed().orElseThrow())
                .allMatch(printed ->
                        printed.isFirm() && printed.measure() == first(cells).measure());
        return alike ? cells : List.of();
    }

    private static Printed first(List<Cell> cells) {
        return cells.get(0).printed().orElseThrow();
    }

    private static Cell cell(Lines lines, LineFormula formula, int operand, int place) {
        boolean isTotal = formula.kind() == LineFormula.Kind.SHARE_OF_TOTAL && operand > 0;
        return isTotal
                ? lines.cell(formula.operands().get(0), formula.operands().get(operand))
                : lines.cell(formula.operands().get(operand), place);
    }
}
