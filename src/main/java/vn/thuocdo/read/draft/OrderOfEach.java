package vn.thuocdo.read.draft;

import java.util.Optional;
import java.util.function.IntBinaryOperator;
import vn.thuocdo.model.NumberList;

/** Rows that come in an order of chance: the row at each place is kept. */
final class OrderOfEach extends ItemOrder {

    private final int[] order;

    /** @param ties as {@link ItemOrder#of} takes them */
    OrderOfEach(RowItems rows, NumberList ends, Optional<IntBinaryOperator> ties) {
        super(ends);
        this.order = new int[rows.size()];
        int[] next = new int[items()];
        for (int item = 0; item < next.length; item++) {
            next[item] = begin(item);
        }
        rows.forEach((row, item) -> order[next[item]++] = row);
        for (int item = 0; item < next.length && ties.isPresent(); item++) {
            RowOrder.settleTies(order, begin(item), next[item], ties.get());
        }
    }

    @Override
    int row(int place) {
        return order[place];
    }
}
