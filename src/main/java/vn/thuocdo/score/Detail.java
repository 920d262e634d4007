package vn.thuocdo.score;

/** How much of single items is needed after they were counted. Each level includes those before it. */
public enum Detail {
    /** Nothing: the cards of units have no items. */
    UNITS,
    /** Some are listed; the cards compute them again on request. */
    LISTED,
    /** Each item. */
    ITEMS,
    /** Each item, with superseded results and all remarks. */
    HISTORY;

    /** Whether single items are kept. */
    public boolean keepsItems() {
        return compareTo(ITEMS) >= 0;
    }

    /** This or another, whichever is more. */
    public Detail orMore(Detail other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
