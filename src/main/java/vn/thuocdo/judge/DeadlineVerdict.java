package vn.thuocdo.judge;

/** Whether an item was met by its deadline, as far as its reports say. */
public enum DeadlineVerdict {
    ON_TIME,
    LATE,
    /** The reports leave it open: they enclose the deadline. */
    UNKNOWN
}
