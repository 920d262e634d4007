package vn.thuocdo.read.draft;

import java.util.Arrays;
import vn.thuocdo.model.LazyResults;
import vn.thuocdo.model.NumberList;

/**
 * Rows that come in runs, of which several can be of the same items, as where units report every month. Nothing is kept of
 * each row: those of a block of items are put in order when the first of them is asked for, which mostly happens once.
 */
final class OrderByBlocks extends ItemOrder {

    /**
     * Some rows in order.
     *
     * @param begin the place of the first of them
     */
    private record Block(int begin, int[] rows) {

        boolean holds(int place) {
            return place >= begin && place - begin < rows.length;
        }
    }

    private final RowItems rows;

    /** The runs by their blocks, and where those of each block begin; after the last, how many there are. */
    private final int[] runs;

    private final int[] begins;

    /** Each thread goes through items of its own. */
    private final ThreadLocal<BlockReader> readers = ThreadLocal.withInitial(BlockReader::new);

    OrderByBlocks(RowItems rows, NumberList ends) {
        super(ends);
        this.rows = rows;
        this.begins = new int[RowItems.blockOf(items()) + 2];
        for (int run = 0; run < rows.runs(); run++) {
            begins[RowItems.blockOf(rows.first(run)) + 1]++;
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        this.runs = new int[rows.runs()];
        int[] next = begins.clone();
        for (int run = 0; run < runs.length; run++) {
            runs[next[RowItems.blockOf(rows.first(run))]++] = run;
        }
    }

    /** Holds the block that was asked for last: most is asked of one after the other. */
    private final class BlockReader implements LazyResults.Reader {

        private Block last = new Block(0, new int[0]);

        private Block block(int place) {
            if (!last.holds(place)) {
                last = find(RowItems.blockOf(item(place)));
            }
            return last;
        }

        @Override
        public void rows(int from, int to, int[] some) {
            Block block = from < to ? block(from) : last;
            for (int place = from; place < to; place++) {
                some[place - from] = block.rows[place - block.begin];
            }
        }
    }

    @Override
    int row(int place) {
        Block block = readers.get().block(place);
        return block.rows[place - block.begin];
    }

    @Override
    LazyResults.Reader reader() {
        return readers.get();
    }

    private Block find(int block) {
        int first = RowItems.firstOf(block);
        int[] next = new int[Math.min(RowItems.firstOf(block + 1), items()) - first];
        int begin = begin(first);
        for (int item = 0; item < next.length; item++) {
            next[item] = begin(first + item) - begin;
        }
        int[] order = new int[begin(first + next.length) - begin];
        for (int run = begins[block]; run < begins[block + 1]; run++) {
            rows.forEach(runs[run], (row, item) -> order[next[item - first]++] = row);
        }
        return new Block(begin, order);
    }
}
