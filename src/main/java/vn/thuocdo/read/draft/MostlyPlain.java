package vn.thuocdo.read.draft;

/**
 * Numbers pairs from 0 in the order in which they are first met, where the first of the pair is 0 in most tables: until
 * another comes, the number of a pair is its second, and nothing is kept.
 */
final class MostlyPlain {

    private final PairNumbers pairs = new PairNumbers();
    private boolean plain = true;
    private int size;

    /** Whether the number of every pair so far is its second. */
    boolean isPlain() {
        return plain;
    }

    /**
     * The number of a pair, which is the next one where the pair is new.
     *
     * @param usual from 0; a new one is the next that was not met yet
     */
    int number(int rare, int usual) {
        if (plain && rare == 0) {
            size = Math.max(size, usual + 1);
            return usual;
        }
        if (plain) {
            plain = false;
            for (int known = 0; known < size; known++) {
                pairs.number(0, known);
            }
        }
        return pairs.number(rare, usual);
    }
}
