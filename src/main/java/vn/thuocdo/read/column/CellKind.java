package vn.thuocdo.read.column;

/** What the cells below a header hold, as the table of headers says it of each of its lines. */
public enum CellKind {
    /** Whatever stands there. */
    ANY,
    /** Words, not numbers or days. */
    NAME,
    /** Words that are not mostly units of measure. */
    ORGAN,
    /** Names that are clearly those of organisations: "Sở Y tế", "Department of Health". */
    AGENCY,
    MEASURE,
    NUMBER,
    /** Figures alone, without any words that say how they bind. */
    FIGURE,
    /** Points of a score, which are a target only beside points that were given, and the other way round. */
    POINTS,
    STATUS,
    DAY,
    /** One of the few words that the column takes. */
    WORD,
    /** Running numbers and codes. */
    COUNT
}
