package vn.thuocdo.model;

/** What an assignment demands (<i>chỉ tiêu giao</i>). */
public sealed interface Target {

    /** A bound that has to be reached, kept or hit. */
    record Threshold(Comparison comparison, Quantity bound) implements Target {}

    /** Met from one end to the other, both included. */
    record Range(Quantity low, Quantity high) implements Target {
        public Range {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("a range runs from its lower to its higher end");
            }
        }
    }

    /** Words without a number; no figure can be held against them. */
    record Wording(String text) implements Target {}
}
