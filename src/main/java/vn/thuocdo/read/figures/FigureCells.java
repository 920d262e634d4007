package vn.thuocdo.read.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;
import vn.thuocdo.model.published.FigureTable;
import vn.thuocdo.model.published.Measure;
import vn.thuocdo.model.published.Precision;
import vn.thuocdo.model.published.Printed;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.text.NumberText;
import vn.thuocdo.read.text.PrintedText;

/** Reads the cells of figures, all by one convention. */
final class FigureCells {

    /** Stands where there is nothing to count. */
    private static final Set<String> NOTHING = Set.of("", "-", "–", "—", "...", "…", "x", "X", "*", "//");

    private final Optional<NumberText.Convention> convention;
    private final Findings.Builder diagnostics;
    private boolean toldAmbiguous;

    FigureCells(Optional<NumberText.Convention> convention, Findings.Builder diagnostics) {
        this.convention = convention;
        this.diagnostics = diagnostics;
    }

    /** Whether a cell holds nothing. */
    static boolean isBlank(Cell cell) {
        return NOTHING.contains(cell.text());
    }

    /** Whether a cell holds a figure, under one convention or the other. */
    static boolean isFigure(Cell cell) {
        return cell instanceof Cell.Number
                || cell instanceof Cell.Text
                        && NumberText.within(cell.text()).size() > 0
                        && !(PrintedText.read(cell.text()) instanceof PrintedText.Reading.None);
    }

    /** How some cells write their numbers, where they prove it and do not contradict each other. */
    static Optional<NumberText.Convention> proven(List<Cell> cells) {
        List<NumberText.Convention> proofs = cells.stream()
                .filter(Cell.Text.class::isInstance)
                .map(cell -> PrintedText.read(cell.text()))
                .flatMap(reading -> reading.evidence().stream())
                .distinct()
                .toList();
        return proofs.size() == 1 ? Optional.of(proofs.get(0)) : Optional.empty();
    }

    /** The share that a cell holds beside a count; empty where it has none. */
    Optional<Printed> share(Cell cell) {
        return withShare(cell).map(PrintedText.Reading.WithShare::share);
    }

    /** What the count of such a cell was printed as a part of: 480 of {@code 389/480 (81 %)}; empty where it was not. */
    Optional<Printed> whole(Cell cell) {
        return withShare(cell)
                .flatMap(both -> both.count().whole())
                .map(whole -> new Printed(whole, Measure.COUNT, Precision.FIRM, ""));
    }

    private Optional<PrintedText.Reading.WithShare> withShare(Cell cell) {
        return cell instanceof Cell.Text && reading(cell) instanceof PrintedText.Reading.WithShare both
                ? Optional.of(both)
                : Optional.empty();
    }

    private PrintedText.Reading reading(Cell cell) {
        return PrintedText.read(cell.text(), convention.orElse(null));
    }

    /** @param percent whether a bare number of it is a percentage */
    FigureTable.Cell read(Cell cell, boolean percent, Location at) {
        if (isBlank(cell)) {
            return new FigureTable.Cell(Optional.empty(), true, at);
        }
        Optional<Printed> printed = printed(cell, at).map(figure -> percent ? percentage(figure) : figure);
        return new FigureTable.Cell(printed, printed.isPresent(), at);
    }

    private Optional<Printed> printed(Cell cell, Location at) {
        if (cell instanceof Cell.Number number) {
            BigDecimal value = number.value().stripTrailingZeros();
            return Optional.of(new Printed(
                    value.setScale(Math.max(0, value.scale())),
                    number.percent() ? Measure.PERCENT : Measure.COUNT,
                    Precision.FIRM,
                    ""));
        }
        PrintedText.Reading reading = reading(cell);
        if (reading instanceof PrintedText.Reading.Figure figure) {
            return Optional.of(figure.printed());
        }
        if (reading instanceof PrintedText.Reading.WithShare both) {
            return Optional.of(both.count());
        }
        if (reading instanceof PrintedText.Reading.Ambiguous) {
            tellAmbiguous(cell.text(), at);
        } else {
            diagnostics.add(Code.UNREAD_FIGURE, at, cell.text());
        }
        return Optional.empty();
    }

    /** Once: all figures of a table are written alike. */
    private void tellAmbiguous(String text, Location at) {
        if (!toldAmbiguous) {
            diagnostics.add(Code.AMBIGUOUS_FIGURES, at, text);
            toldAmbiguous = true;
        }
    }

    private static Printed percentage(Printed figure) {
        return figure.measure() == Measure.COUNT
                        && figure.whole().isEmpty()
                        && figure.scale().isOne()
                ? new Printed(figure.number(), Measure.PERCENT, figure.precision(), figure.text())
                : figure;
    }
}
