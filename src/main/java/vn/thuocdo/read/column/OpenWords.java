package vn.thuocdo.read.column;

import vn.thuocdo.model.Status;
import vn.thuocdo.read.cell.Cell;
import vn.thuocdo.read.phrase.status.StatusText;

/** Words that stand where the day of completion belongs, and say that it has not come: {@code Đang thực hiện}. */
final class OpenWords {

    private OpenWords() {}

    /** Whether a cell has such words, and no number beside them that may be a day. */
    static boolean are(Cell cell) {
        String text = cell.text();
        if (cell instanceof Cell.Date
                || text.isEmpty()
                || !Character.isLetter(text.codePointAt(0))
                || text.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        StatusText.Reading reading = StatusText.read(text);
        return reading instanceof StatusText.Reading.Nothing
                || reading instanceof StatusText.Reading.Claim claim && isOpen(claim.status());
    }

    private static boolean isOpen(Status status) {
        return status == Status.NOT_DONE || status == Status.IN_PROGRESS || status == Status.NOT_STARTED;
    }

    /** Whether a status says that all is done. */
    static boolean areDenied(String status) {
        return !status.isEmpty()
                && StatusText.read(status) instanceof StatusText.Reading.Claim claim
                && claim.status() == Status.DONE;
    }
}
