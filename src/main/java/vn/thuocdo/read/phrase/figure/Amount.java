package vn.thuocdo.read.phrase.figure;

import java.util.Optional;
import vn.thuocdo.model.Comparison;
import vn.thuocdo.model.Direction;
import vn.thuocdo.model.Quantity;
import vn.thuocdo.model.Target;

/**
 * A number with the words around it, understood whole.
 *
 * @param comparison how a figure is compared with it; absent for a bare number
 * @param low the number, or the lower end of a range
 * @param high the upper end of a range; absent of a single number
 * @param ends how an actual has to stand to the ends of a range; says nothing of a single number
 * @param change whether it is one, and which way; absent of a level
 * @param points whether a change is one in percentage points
 * @param kind whether it is a number, a place in a ranking, or less than exact
 * @param text as it was written, of a change and of what is less than exact; else empty
 */
record Amount(
        Optional<Comparison> comparison,
        Quantity low,
        Optional<Quantity> high,
        Target.Ends ends,
        Optional<Direction> change,
        boolean points,
        Kind kind,
        String text) {

    enum Kind {
        NUMBER,
        RANK,
        /** "Đứng trong nhóm 10": a place, where places in a ranking are measured. */
        AMONG,
        /** "Ước đạt 90%". */
        ESTIMATE,
        /** "Khoảng 90%". */
        APPROXIMATE
    }

    /** One number. */
    static Amount of(Optional<Comparison> comparison, Quantity number, Kind kind) {
        return new Amount(
                comparison, number, Optional.empty(), Target.Ends.INCLUDED, Optional.empty(), false, kind, "");
    }

    /** Whether it is one exact number or an estimate of one, as a figure is. */
    boolean isPlain() {
        return comparison.isEmpty() && high.isEmpty() && kind != Kind.APPROXIMATE && kind != Kind.AMONG;
    }
}
