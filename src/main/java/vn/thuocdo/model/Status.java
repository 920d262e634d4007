package vn.thuocdo.model;

/** What a result claims in a word. */
public enum Status {
    DONE,
    NOT_DONE,
    IN_PROGRESS,
    NOT_STARTED,
    /** Makes no claim: the figure decides. */
    REPORTED
}
