package vn.thuocdo.score;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/** A list that is made again for each iteration, so that its elements live no longer than that. */
final class RecomputedItems<T> extends AbstractList<T> {

    private final int size;
    private final Supplier<List<T>> maker;

    /** @param maker makes equal lists of this size */
    RecomputedItems(int size, Supplier<List<T>> maker) {
        this.size = size;
        this.maker = maker;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public T get(int place) {
        return maker.get().get(place);
    }

    @Override
    public Iterator<T> iterator() {
        return maker.get().iterator();
    }
}
