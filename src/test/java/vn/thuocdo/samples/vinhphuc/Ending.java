package vn.thuocdo.samples.vinhphuc;

/** Where an item stands at the end of the year. */
enum Ending {
    COMPLETED,
    UNFINISHED,
    /** Met at mid-year, and below the target again at its end. */
    FELL_BACK,
    /** Unfinished, and nothing was ever reported of it. */
    UNREPORTED
}
