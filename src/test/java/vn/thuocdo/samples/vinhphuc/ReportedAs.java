package vn.thuocdo.samples.vinhphuc;

/** Which figures a unit reports of a measured item. */
enum ReportedAs {
    /** The figure alone. */
    ACTUAL,
    /** What was done and of how much. */
    RATIO,
    /** The figure and both parts of it. */
    BOTH
}
