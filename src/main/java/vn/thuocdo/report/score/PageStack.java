package vn.thuocdo.report.score;

import java.util.List;

/**
 * A row of a chart that is divided into parts.
 *
 * @param said the parts in words
 */
record PageStack(String label, String said, List<Part> parts) {

    /**
     * @param from in thousandths of the whole
     * @param length likewise
     * @param tone the class of its colour
     */
    record Part(long from, long length, String tone) {}
}
