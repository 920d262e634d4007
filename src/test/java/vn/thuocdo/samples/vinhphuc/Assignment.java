package vn.thuocdo.samples.vinhphuc;

/** An item that a unit was assigned. */
record Assignment(Unit unit, Item item) {

    /** A fixed number from 0 up to, but not including, a bound; it differs from unit to unit and from item to item. */
    int spread(int bound) {
        int mixed = 13 * unit.number() + 17 * item.number() + 29 * item.group().length();
        return mixed % 101 % bound;
    }
}
