package vn.thuocdo.read.draft;

import vn.thuocdo.model.NumberList;

/** Rows that stand in the order of their items. */
final class OrderAsKept extends ItemOrder {

    OrderAsKept(NumberList ends) {
        super(ends);
    }

    @Override
    int row(int place) {
        return place;
    }
}
