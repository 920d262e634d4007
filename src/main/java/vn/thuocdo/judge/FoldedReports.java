package vn.thuocdo.judge;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The reports of some items, by the place of each item. Parts may be computed in several places and merged in any
 * order: {@link #and} is associative and commutative.
 *
 * @param byItem the items with a report, by their place in a {@link ResultSelection}
 */
public record FoldedReports(SortedMap<Integer, ItemReports> byItem) {

    /** No items. */
    public static final FoldedReports NONE = new FoldedReports(Collections.emptySortedMap());

    public FoldedReports {
        byItem = byItem.isEmpty()
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(byItem));
    }

    /** These and others together. */
    public FoldedReports and(FoldedReports others) {
        SortedMap<Integer, ItemReports> both = new TreeMap<>(byItem);
        others.byItem.forEach((item, reports) -> both.merge(item, reports, ItemReports::and));
        return new FoldedReports(both);
    }

    ItemReports of(int item) {
        return byItem.getOrDefault(item, ItemReports.NONE);
    }
}
