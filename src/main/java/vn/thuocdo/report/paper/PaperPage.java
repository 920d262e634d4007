package vn.thuocdo.report.paper;

/** How a sheet of A4 lies. */
public enum PaperPage {
    PORTRAIT,
    /** On its side, for wide tables. */
    LANDSCAPE
}
