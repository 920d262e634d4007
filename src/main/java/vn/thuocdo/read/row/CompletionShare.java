package vn.thuocdo.read.row;

import java.util.Locale;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Status;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.text.NumberText;

/** Reads how much of a task is completed, in per cent, as a status: 100 is completed, less is in progress. */
final class CompletionShare {

    private static final BigFraction WHOLE = BigFraction.of(100);

    private CompletionShare() {}

    /**
     * The canonical word of the status; a text that is no number is returned unchanged, because it may be a status in
     * words.
     */
    static String status(Cell cell) {
        return share(cell).map(CompletionShare::word).orElse(cell.text());
    }

    /** Whether a cell holds a number of at most 1 without a percent sign, which may be meant as a part of the whole. */
    static boolean mayBeFraction(Cell cell) {
        return share(cell)
                .filter(share -> !share.percent())
                .map(Quantity::value)
                .filter(value -> value.signum() > 0 && value.compareTo(BigFraction.ONE) <= 0)
                .isPresent();
    }

    private static Optional<Quantity> share(Cell cell) {
        if (cell instanceof Cell.Number number) {
            return Optional.of(Quantity.of(number.value(), number.percent()));
        }
        return NumberText.read(cell.text()) instanceof NumberText.Reading.Exact exact
                ? Optional.of(exact.quantity())
                : Optional.empty();
    }

    private static String word(Quantity share) {
        Status status = share.value().compareTo(WHOLE) >= 0 ? Status.DONE : Status.IN_PROGRESS;
        return status.name().toLowerCase(Locale.ROOT);
    }
}
