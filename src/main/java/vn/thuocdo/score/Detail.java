package vn.thuocdo.score;

/** How much of single items somebody will look at, once they are counted. Each has what those before it have. */
public enum Detail {
    /** Nothing: the cards of units have no items. */
    UNITS,
    /** Some are listed: the cards make theirs anew when somebody looks. */
    LISTED,
    /** Each, as it stands. */
    ITEMS,
    /** Each, with the results that were superseded and all that was said of it. */
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
