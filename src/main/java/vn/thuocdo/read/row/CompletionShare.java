package vn.thuocdo.read.row;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thuocdo.model.Status;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.text.NumberText;

/** Reads how much of a task is completed, in per cent, as a status: 100 is completed, less is in progress. */
final class CompletionShare {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private CompletionShare() {}

    /**
     * The canonical word of the status; a text that is no number is returned unchanged, because it may be a status in
     * words.
     */
    static String status(Cell cell) {
        if (cell instanceof Cell.Number number) {
            return word(number.value().compareTo(WHOLE));
        }
        if (NumberText.read(cell.text()) instanceof NumberText.Reading.Exact exact) {
            return word(exact.quantity().value().compareTo(BigFraction.of(WHOLE.intValueExact())));
        }
        return cell.text();
    }

    private static String word(int comparedWithWhole) {
        Status status = comparedWithWhole >= 0 ? Status.DONE : Status.IN_PROGRESS;
        return status.name().toLowerCase(Locale.ROOT);
    }
}
