package vn.thuocdo.read.column;

/** What the cells below a header have to hold, as the table of headers says for each line. */
public enum CellKind {
    /** Anything. */
    ANY,
    /** Words, not numbers or days. */
    NAME,
    /** Words that are not mostly units of measure. */
    ORGAN,
    /** Names of people, who are the units where nothing else names units. */
    PERSON,
    /** Names that are clearly those of organisations: "Sở Y tế", "Department of Health". */
    AGENCY,
    MEASURE,
    NUMBER,
    /** Figures alone, without words of comparison. */
    FIGURE,
    /** Points of a score: a target only if another column has the points given, and the other way round. */
    POINTS,
    STATUS,
    DAY,
    /** One of the few words that the column takes. */
    WORD,
    /** Running numbers and codes. */
    COUNT
}
