package vn.thuocdo.report.score.page;

/**
 * A row of a chart.
 *
 * @param count the number of units or items, in words
 * @param figure the rate beside it; empty where the count says all
 * @param length in thousandths of the longest there can be
 * @param tone the class of its colour
 */
record PageBar(String label, String count, String figure, long length, String tone) {

    /** A bar for a part of the most there is; at least visible where it is for something. */
    static PageBar of(String label, String count, long part, long most, String tone) {
        long length = most == 0 ? 0 : part * 1000 / most;
        return new PageBar(label, count, "", length, tone);
    }
}
