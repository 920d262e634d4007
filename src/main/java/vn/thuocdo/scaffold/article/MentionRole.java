package vn.thuocdo.scaffold.article;

/** What a figure does in its sentence. */
enum MentionRole {
    /** It stands for itself. */
    FREE,
    /** What another is a share of: 30 of {@code 26/30}. */
    WHOLE,
    /** How much another is more or less than before. */
    CHANGE,
    /** What it was before. */
    BASE,
    /** The value of another figure a year before, which is handled with that figure. */
    PREVIOUS,
    /** An end of a range that others lie in: 90 % of "from 90 % up". */
    BOUND
}
