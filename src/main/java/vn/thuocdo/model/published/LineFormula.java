package vn.thuocdo.model.published;

import java.util.List;

/**
 * How the figures of a column, or of a row, are computed from those beside them.
 *
 * @param operands the numbers of the lines, from 0: of a sum its parts; of a share the part and the whole; of a
 *     difference the later and the earlier; of a share of a total the part, and where across it the total stands
 */
public record LineFormula(Kind kind, List<Integer> operands) {
    public LineFormula {
        operands = List.copyOf(operands);
    }

    /** The kind of computation. */
    public enum Kind {
        SUM,
        SHARE,
        /** What the part is of its own total: a column of the make-up of another. */
        SHARE_OF_TOTAL,
        /** In percent, the growth. */
        DIFFERENCE
    }
}
