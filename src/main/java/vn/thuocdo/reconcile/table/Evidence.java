package vn.thuocdo.reconcile.table;

/**
 * How often a formula holds along a line.
 *
 * @param holds in how many cells
 * @param telling in how many of these it does not hold trivially, as 0 = 0 + 0 does
 * @param of in how many cells it can be tried
 */
record Evidence(int holds, int telling, int of) {

    static final Evidence NONE = new Evidence(0, 0, 0);

    Evidence plus(Trial trial) {
        return switch (trial) {
            case HOLDS -> new Evidence(holds + 1, telling + 1, of + 1);
            case HOLDS_OF_ITSELF -> new Evidence(holds + 1, telling, of + 1);
            case FAILS -> new Evidence(holds, telling, of + 1);
            case NOTHING -> this;
        };
    }

    Evidence plus(Evidence other) {
        return new Evidence(holds + other.holds, telling + other.telling, of + other.of);
    }

    /** The result of a formula in one cell. */
    enum Trial {
        HOLDS,
        HOLDS_OF_ITSELF,
        FAILS,
        /** A figure is missing. */
        NOTHING
    }

    /** Whether it holds in at least half of the cells, and somewhere not trivially. */
    boolean isLikely() {
        return telling > 0 && 2 * holds >= of;
    }

    /** Whether it holds so often that no word is needed: in three cells not trivially, and in two thirds of all. */
    boolean speaksForItself() {
        return telling >= SURE && 3 * holds >= 2 * of;
    }

    private static final int SURE = 3;

    boolean isMoreThan(Evidence other) {
        return telling > other.telling || telling == other.telling && holds > other.holds;
    }
}
