package vn.thuocdo.read.column;

/** What one cell shows about the other cells of its column that could be read in two ways. */
public enum CellFact {
    /** A number that only Vietnamese writing allows: {@code 1.234,5}. */
    VIETNAMESE_NUMBER,
    /** A number that only English writing allows. */
    ENGLISH_NUMBER,
    /** A day that can only be written month first. */
    MONTH_FIRST,
    /** A day that can only be written day first. */
    DAY_FIRST,
    /** A day written year last that is one in either order. */
    EITHER_ORDER,
    /** A date of a spreadsheet, or a day written year first, whose day could be a month and whose month another day. */
    SWAPPABLE,
    /** One whose day cannot be a month. */
    NOT_SWAPPABLE,
    /** A period that is not a year and the number of the next. */
    NO_YEAR_AND_NEXT,
    /** A year and the number of the next that cannot be a month: {@code 2012-13}. */
    FISCAL_YEAR,
    /** A month that cannot be a fiscal year: {@code 2010-09}. */
    MONTH
}
