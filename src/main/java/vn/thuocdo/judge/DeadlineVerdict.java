package vn.thuocdo.judge;

/** Whether an item was met by its deadline, as far as its reports say. */
public enum DeadlineVerdict {
    ON_TIME,
    LATE,
    /** Not known: it was met between two reports, one before and one after the deadline. */
    UNKNOWN
}
