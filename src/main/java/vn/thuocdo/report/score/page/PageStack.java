package vn.thuocdo.report.score.page;

import java.util.List;

/**
 * A row of a chart that is divided into parts.
 *
 * @param said the parts in words
 * @param figure the rate beside it
 * @param count what the rate is of
 */
record PageStack(String label, String said, String figure, String count, List<Part> parts) {

    /**
     * @param from in thousandths of the whole
     * @param length likewise
     * @param tone the class of its colour
     */
    record Part(long from, long length, String tone) {}
}
