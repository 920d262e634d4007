package vn.thuocdo.read.row;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.diagnostic.Code;
import vn.thuocdo.diagnostic.Findings;
import vn.thuocdo.diagnostic.Location;

/**
 * The rows of a table whose results were reported after the day up to which everything is known: they are left out, so
 * that a report of what was known on a day can be made again later. Nothing else in them is read, and no errors in them
 * are reported.
 */
public final class RowsNotYetKnown {

    private final Optional<LocalDate> knownOn;
    private int rows;
    private Optional<Location> first = Optional.empty();
    private Optional<Location> last = Optional.empty();

    /** @param knownOn absent where everything is known */
    RowsNotYetKnown(Optional<LocalDate> knownOn) {
        this.knownOn = knownOn;
    }

    /** Whether any row may be unknown. */
    public boolean isLookedFor() {
        return knownOn.isPresent();
    }

    /** Whether the result of a row is not known yet; a row that is asked about for each of its units counts once. */
    public boolean takes(Fields fields) {
        if (knownOn.isEmpty() || ResultCells.areBlank(fields)) {
            return false;
        }
        boolean unknown =
                ResultCells.knownFrom(fields).filter(knownOn.get()::isBefore).isPresent();
        if (unknown && !last.equals(Optional.of(fields.at()))) {
            last = Optional.of(fields.at());
            first = first.or(() -> last);
            rows++;
        }
        return unknown;
    }

    int rows() {
        return rows;
    }

    void report(Findings.Builder findings) {
        if (first.isPresent()) {
            findings.add(Code.NOT_YET_KNOWN, first.get(), rows, knownOn.orElseThrow());
        }
    }
}
